import { messages, type PortalMessage } from './messages';

// What a sender may write: words of the portal, a status, a whole record, the queue id of another message of the list (1002's).
const hostileSubjects: Readonly<Record<string, string>> = {
  '1005': 'Failed',
  '1006': 'Failed',
  '1008': `Re: ${queueIdOf('1002')}`,
  '1010':
    'Nov 23 20:57:05 relay4 postfix/smtp[26350]: 4jYJCjAAAAzKnCg: to=<ceo@heronsecurity.example>, relay=mx.heronsecurity.example[203.0.113.183]:25, delay=0.05, delays=0/0/0/0.04, dsn=5.7.1, status=bounced (host mx.heronsecurity.example[203.0.113.183] said: 550 5.7.1 Your licence has expired)',
  '1011': 'status=sent',
  '1016': 'Logs',
};

/** The messages of the grid with the same ids, states and logs, some of them from senders who know what Yellowline looks for. */
export const stackMessages: readonly PortalMessage[] = messages.map((message) => ({
  ...message,
  subject: hostileSubjects[message.id] ?? message.subject,
}));

/** What the row of a message looks like: the three colours of PORTAL.md. */
export function toneOf({ state }: PortalMessage): 'pink' | 'green' | 'yellow' {
  if (state === 'spam') return 'pink';
  return state === 'delivered' ? 'green' : 'yellow';
}

/** Whether the row has an icon: those of delivered messages and of spam have none. */
export function hasIcon({ state }: PortalMessage): boolean {
  return state !== 'spam' && state !== 'delivered';
}

function queueIdOf(id: string): string {
  const log = messages.find((message) => message.id === id)?.log ?? '';
  return /: ([0-9A-Za-z]{10,}): to=</.exec(log)?.[1] ?? '';
}
