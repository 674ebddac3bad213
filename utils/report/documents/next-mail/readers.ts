import type { Actor, MailReader } from '../../../engine/types';

/** All to whom one may write, in the order in which they are offered. */
export const mailReaders: readonly MailReader[] = ['admin', 'person', 'sender', 'support'];

const READERS: Readonly<Record<MailReader, string>> = {
  admin: 'Mail server’s admin',
  person: 'The person who waits',
  sender: 'The sender',
  support: 'SpamHero support',
};

/** Who gets a mail, for a list to choose from. */
export function readerWords(reader: MailReader, actor: Actor): string {
  return reader === 'admin' && actor === 'dns-admin' ? 'Network or DNS admin' : READERS[reader];
}
