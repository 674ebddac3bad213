import type { Actor } from '../../engine/types';
import { actorNames } from '../words/actors';

/** Who can end the trouble, for a list to choose from. */
export const actorWords: Readonly<Record<Actor, string>> = {
  ...actorNames,
  nobody: 'Nobody: it heals by itself',
};

/** The same, short enough for a column. */
export function actorWord(actor: Actor): string {
  return actor === 'nobody' ? 'Nobody' : actorWords[actor];
}
