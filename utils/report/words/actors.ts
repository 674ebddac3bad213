import type { Actor } from '../../engine/types';
import { say, text } from '../../words/say';

/** One name for each who may have to act, on all surfaces. */
const actorNames = {
  'mail-admin': text('Your mail server’s admin'),
  'dns-admin': text('Your network or DNS admin'),
  recipient: text('The mailbox’s owner'),
  sender: text('The sender'),
  'filter-provider': text('SpamHero support'),
  nobody: text('Nobody'),
} as const satisfies Record<Actor, string>;

/** The same inside a sentence. */
const namesInside = {
  'mail-admin': text('your mail server’s admin'),
  'dns-admin': text('your network or DNS admin'),
  recipient: text('the mailbox’s owner'),
  sender: text('the sender'),
  'filter-provider': text('SpamHero support{#inside}'),
  nobody: text('nobody'),
} as const satisfies Record<Actor, string>;

export function actorName(actor: Actor): string {
  return say(actorNames[actor]);
}

export function actorInside(actor: Actor): string {
  return say(namesInside[actor]);
}
