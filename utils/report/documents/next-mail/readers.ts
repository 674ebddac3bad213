import type { Actor, MailReader } from '../../../engine/types';
import { say, text } from '../../../words/say';

/** All to whom one may write, in the order in which they are offered. */
export const mailReaders: readonly MailReader[] = ['admin', 'person', 'sender', 'support'];

const READERS = {
  admin: text('Mail server’s admin'),
  person: text('The person who waits'),
  sender: text('The sender'),
  support: text('SpamHero support'),
} as const satisfies Record<MailReader, string>;

/** Who gets a mail, for a list to choose from. */
export function readerWords(reader: MailReader, actor: Actor): string {
  return reader === 'admin' && actor === 'dns-admin' ? say('Network or DNS admin') : say(READERS[reader]);
}
