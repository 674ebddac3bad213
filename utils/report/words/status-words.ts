import type { Deadlines, Finding, Status } from '../../engine/types';
import { say, text } from '../../words/say';
import { isGivenUp } from './over';
import { isUnknown } from './unknown';
import type { CauseWords, Setting } from './words';

/** One word for people. */
const statusNames = {
  sent: text('Delivered'),
  deferred: text('Waiting'),
  bounced: text('Failed'),
  expired: text('Given up after retries'),
  deliverable: text('Would be accepted'),
  undeliverable: text('Would be refused'),
  unknown: text('Unclear'),
} as const satisfies Record<Status, string>;

export function wordOfStatus(status: Status): string {
  return say(statusNames[status]);
}

/** Accepted by the server, which then kept it back from the mailbox: the cause of what was simply delivered is none. */
export function isKept(status: Status, cause: string): boolean {
  return status === 'sent' && cause !== '' && cause !== 'delivered' && !isUnknown(cause);
}

/** The same word where the cause says more than the status. */
export function statusWordOf(status: Status, cause: string): string {
  return isKept(status, cause) ? say('Accepted, then kept back') : wordOfStatus(status);
}

/** The same as it stands now: what waited in an old log waits no more. */
export function statusWord(
  of: {
    readonly status: Status;
    readonly finding: Pick<Finding, 'cause'>;
    readonly deadlines?: Deadlines | null;
  },
  setting: Setting,
): string {
  return isGivenUp(of, setting) ? say('Was waiting') : statusWordOf(of.status, of.finding.cause);
}

const severities: readonly Status[] = [
  'bounced',
  'expired',
  'undeliverable',
  'deferred',
  'unknown',
  'deliverable',
  'sent',
];

/** For sorting: 0 is the worst. */
export function severity(status: Status): number {
  return severities.indexOf(status);
}

/** True where the message has not arrived. */
export function isOpen(status: Status): boolean {
  return status !== 'sent' && status !== 'deliverable';
}

/** Words for a cause that the knowledge base does not have: what the status alone says. */
export function wordsOfStatus(status: Status): CauseWords {
  const { title, meaning } = plain[status === 'bounced' || status === 'deferred' ? status : 'other'];
  return {
    title: say(title),
    meaning: say(meaning),
    steps: [
      say('Look up this time and recipient in the log of your mail server: it says more than this line.'),
    ],
    links: [],
  };
}

/** Said where nothing else can be. */
const plain = {
  bounced: {
    title: text('Refused, for a reason that cannot be read'),
    meaning: text('The message was refused for good. The log does not say why in words that are known here.'),
  },
  deferred: {
    title: text('Put off, for a reason that cannot be read'),
    meaning: text(
      'The message could not be delivered yet. The log does not say why in words that are known here.',
    ),
  },
  other: {
    title: text('The log does not say what happened'),
    meaning: text('This record gives no reason that can be read.'),
  },
};
