/** One word of a session: who said it, and what. */
export type Said = readonly [who: 'client' | 'server', words: string];
const OPENING: readonly Said[] = [
  ['server', '220 mx.example.com ESMTP'],
  ['client', 'EHLO out.example.net'],
  ['server', '250 mx.example.com'],
  ['client', 'MAIL FROM:<ann@example.net>'],
  ['server', '250 2.1.0 Ok'],
];
const KIM: Said = ['client', 'RCPT TO:<kim@example.com>'];
const toKim = (reply: string): readonly Said[] => [...OPENING, KIM, ['server', reply]];
const message = (reply: string): readonly Said[] => [
  ...toKim('250 2.1.5 Ok'),
  ['client', 'DATA'],
  ['server', '354 Go on'],
  ['server', reply],
];
const two: readonly Said[] = [
  ...toKim('550 5.1.1 User unknown'),
  ['client', 'RCPT TO:<lee@example.com>'],
  ['server', '250 2.1.5 Ok'],
  ['client', 'DATA'],
  ['server', '354 Go on'],
  ['server', '250 2.0.0 Ok: queued as 9C1F2'],
];

const noQueue = { skip: 'a protocol log knows sessions and no queue' };

/** The cells of a log of sessions that writes each as this does; without a connection it has no session. */
export const sessionsOf = (write: (said: readonly Said[]) => string) => ({
  sent: write(message('250 2.0.0 Ok: queued as 9C1F2')),
  greylisted: write(toKim('450 4.7.1 <kim@example.com>: Recipient address rejected: Greylisted')),
  'mailbox full': write(toKim('452 4.2.2 Mailbox full')),
  'unknown user': write(toKim('550 5.1.1 User unknown')),
  expired: noQueue,
  'spam refusal': write(message('554 5.7.1 Message rejected as spam')),
  'two recipients, one fails': write(two),
});
