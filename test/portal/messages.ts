import { readFileSync } from 'node:fs';

/** What the grid shows about one message, and the log behind it. */
export interface PortalMessage {
  readonly id: string;
  readonly state: MessageState;
  readonly subject: string;
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly date: string;
  readonly size: string;
  /** The raw log, as `test/corpus/postfix` has it. */
  readonly log: string;
  /** Name of the log's file, without its ending: the expected records stand beside it. */
  readonly logName: string;
}

export type MessageState = 'queued' | 'deferring' | 'failed' | 'deep-filtered' | 'delivered' | 'spam';

/** Reads `test/corpus/postfix/NAME.log`, without the newline at its end. */
export function readLog(name: string): string {
  return readFileSync(`test/corpus/postfix/${name}.log`, 'utf8').replace(/\n$/, '');
}

// id, state, log, subject, date, size. States as PORTAL.md says: a message stays "Failed" after a bounce or expiry.
const grid: readonly (readonly [string, MessageState, string, string, string, string])[] = [
  ['1001', 'deferring', 'greylisted-waiting', 'Monthly report 38728', '23 Nov 2026 20:57', '4.1 KB'],
  [
    '1002',
    'failed',
    'recipient-unknown-bounced',
    'Your order #49152 has shipped',
    '23 Nov 2026 20:57',
    '12.0 KB',
  ],
  [
    '1003',
    'failed',
    'three-recipients-mixed',
    'Your order #49318 has shipped',
    '23 Nov 2026 20:57',
    '8.7 KB',
  ],
  [
    '1004',
    'deferring',
    'connection-timed-out-waiting',
    'Delivery note 92425',
    '23 Nov 2026 20:55',
    '35.2 KB',
  ],
  ['1005', 'queued', 'queued', 'Angebot 82322', '23 Nov 2026 20:57', '2.3 KB'],
  ['1006', 'delivered', 'greylisted-then-sent', 'Angebot 86450', '23 Nov 2026 20:57', '3.0 KB'],
  ['1007', 'deferring', 'mailbox-full-waiting', 'Invoice 2025-10803', '23 Nov 2026 20:57', '1.1 MB'],
  ['1008', 'failed', 'size-limit-bounced', 'Photos from the site visit', '23 Nov 2026 20:57', '2.9 MB'],
  [
    '1009',
    'deep-filtered',
    'deep-filtered',
    'Re: meeting on Thursday (52718)',
    '23 Nov 2026 20:57',
    '6.4 KB',
  ],
  ['1010', 'spam', 'sent', 'You have been selected', '23 Nov 2026 20:56', '9.9 KB'],
  ['1011', 'deferring', 'suspended-waiting', 'Delivery note 24721', '23 Nov 2026 20:57', '5.5 KB'],
  ['1012', 'failed', 'connection-refused-expired', 'Delivery note 92425', '23 Nov 2026 20:57', '5.0 KB'],
  ['1013', 'failed', 'loop-bounced', 'Re: energy audit', '23 Nov 2026 20:57', '41.0 KB'],
  ['1014', 'failed', 'block-list-bounced', 'New lenses in stock', '23 Nov 2026 20:57', '17.3 KB'],
  [
    '1015',
    'failed',
    'smtp-authentication-bounced',
    'Your order #11515 has shipped',
    '23 Nov 2026 20:57',
    '8.2 KB',
  ],
  [
    '1016',
    'delivered',
    'sent-quoting-a-status',
    'Re: meeting on Thursday (52718)',
    '23 Nov 2026 20:57',
    '6.4 KB',
  ],
  ['1017', 'deferring', 'tls-required-waiting', 'Delivery note 2320', '23 Nov 2026 20:57', '4.8 KB'],
  ['1019', 'failed', 'two-recipients-expired', 'Monthly report 38728', '23 Nov 2026 20:57', '4.1 KB'],
  ['1018', 'failed', 'markup-in-reply-bounced', 'Invoice 2025-10803', '23 Nov 2026 20:57', '3.8 KB'],
];

function toMessage([id, state, logName, subject, date, size]: (typeof grid)[number]): PortalMessage {
  const log = readLog(logName);
  const sender = /from=<([^>]*)>/.exec(log)?.[1] ?? 'orders@northgate-supplies.example';
  const recipients = [...new Set([...log.matchAll(/ to=<([^>]*)>/g)].map((match) => match[1] ?? ''))];
  return { id, state, logName, subject, date, size, log, sender, recipients };
}

/** The messages of the grid, newest first. */
export const messages: readonly PortalMessage[] = grid.map(toMessage);

/** The message with this id, if there is one. */
export function findMessage(id: string): PortalMessage | undefined {
  return messages.find((message) => message.id === id);
}

/** The word that the portal shows for a state (PORTAL.md); empty for rows without an icon. */
export const stateWords: Readonly<Record<MessageState, string>> = {
  queued: 'Queued',
  deferring: 'Deferring',
  failed: 'Failed',
  'deep-filtered': 'Deep filtered',
  delivered: '',
  spam: '',
};
