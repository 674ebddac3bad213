import type { Actor } from '../../engine/types';
import { say } from '../../words/say';
import { actorName } from '../words/actors';

/** Who can end the trouble, for a list to choose from. */
export function actorChoice(actor: Actor): string {
  return actor === 'nobody' ? say('Nobody: it heals by itself') : actorName(actor);
}
