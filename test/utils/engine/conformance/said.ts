import { type DeliveryName, KIM, LEE } from './deliveries';
import type { Cell } from './formats';

/** What was done with one recipient, and what was said of it; a format writes it in its own way. */
export interface Delivery {
  readonly to: string;
  readonly status: 'sent' | 'deferred' | 'bounced' | 'expired';
  /** `null` where nobody answered. */
  readonly code: number | null;
  readonly dsn: string;
  readonly words: string;
}

const unknownUser: Delivery = { to: KIM, status: 'bounced', code: 550, dsn: '5.1.1', words: 'User unknown' };
const sent: Delivery = { to: KIM, status: 'sent', code: 250, dsn: '2.0.0', words: 'Ok: queued as 9C1F2' };
const unanswered = (words: string): Delivery => ({
  to: KIM,
  status: 'deferred',
  code: null,
  dsn: '4.4.1',
  words,
});

const said: Readonly<Record<DeliveryName, readonly Delivery[]>> = {
  sent: [sent],
  greylisted: [
    { to: KIM, status: 'deferred', code: 450, dsn: '4.7.1', words: 'Greylisted, please try again later' },
  ],
  'mailbox full': [{ to: KIM, status: 'deferred', code: 452, dsn: '4.2.2', words: 'Mailbox full' }],
  'unknown user': [unknownUser],
  'timed out': [unanswered('Connection timed out')],
  'refused connection': [unanswered('Connection refused')],
  expired: [{ to: KIM, status: 'expired', code: null, dsn: '4.4.7', words: '' }],
  'TLS failure': [{ ...unanswered('Cannot start TLS: handshake failure'), dsn: '4.7.5' }],
  'spam refusal': [
    { to: KIM, status: 'bounced', code: 554, dsn: '5.7.1', words: 'Message rejected as spam' },
  ],
  'two recipients, one fails': [unknownUser, { ...sent, to: LEE }],
};

/** `550 5.1.1 User unknown`; only the words where nobody answered. */
export function replyOf({ code, dsn, words }: Delivery): string {
  return code === null ? words : `${code} ${dsn} ${words}`;
}

/** The cells of a format that writes each delivery alike, but for those that are told otherwise. */
export function cellsOf(
  write: (deliveries: readonly Delivery[]) => string,
  otherwise: Partial<Record<DeliveryName, Cell>> = {},
): Record<DeliveryName, Cell> {
  const cells = Object.entries(said).map(([name, deliveries]) => [name, write(deliveries)]);
  return { ...(Object.fromEntries(cells) as Record<DeliveryName, Cell>), ...otherwise };
}

/** The same for a format that has a line, or a block of lines, for each recipient. */
export function eachOf(write: (delivery: Delivery) => string, before = '') {
  return (deliveries: readonly Delivery[]) => before + deliveries.map(write).join('\n');
}
