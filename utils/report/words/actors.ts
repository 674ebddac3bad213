import type { Actor } from '../../engine/types';

/** One name for each who may have to act, on all surfaces. */
export const actorNames: Readonly<Record<Actor, string>> = {
  'mail-admin': 'Your mail server’s admin',
  'dns-admin': 'Your network or DNS admin',
  recipient: 'The mailbox’s owner',
  sender: 'The sender',
  'filter-provider': 'SpamHero support',
  nobody: 'Nobody',
};

/** The same inside a sentence. */
export function actorInside(actor: Actor): string {
  return actorNames[actor].replace(/^(?:Your|The|Nobody)/, (word) => word.toLowerCase());
}
