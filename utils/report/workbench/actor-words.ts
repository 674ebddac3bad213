import type { Actor } from '../../engine/types';

/** Who can end the trouble, for a list to choose from. */
export const actorWords: Readonly<Record<Actor, string>> = {
  'mail-admin': 'Your mail server’s admin',
  'dns-admin': 'Your network or DNS admin',
  recipient: 'The mailbox’s owner',
  sender: 'The sender',
  'filter-provider': 'SpamHero support',
  nobody: 'Nobody: it heals by itself',
};

/** The same, short enough for a column. */
export function actorWord(actor: Actor): string {
  return actor === 'nobody' ? 'Nobody' : actorWords[actor];
}
