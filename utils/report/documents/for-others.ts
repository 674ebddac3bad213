import { say } from '../../words/say';
import type { NoteView } from '../types';
import { type Acting, oneActs, withServer } from '../words/actor-lines';
import { actorInside, actorName } from '../words/actors';
import { insideToOthers, toOthers } from '../words/whose';

/** Who has to act, as a field to whoever gets the ticket: they are not who reads the page. */
export function actorFieldToOthers(acting: Acting): string {
  const { first, actor, server, again, isUnknown } = acting;
  if (first === 'none') return say('Nobody');
  if (first === 'nobody') return say('Nobody: it is tried again by itself');
  if (again === 'send') return say('To do: have the message sent once more');
  if (again === 're-queue') return say('To do: re-queue the message');
  if (first === 'you')
    return say('First whoever works on this ticket, then {actor}', {
      actor: withServer(insideToOthers(actorInside(actor)), server),
    });
  const one = withServer(toOthers(actorName(actor)), server);
  return isUnknown ? oneActs(one, isUnknown).replace(/\.$/, '') : one;
}

/** The server's own words, named by whose they are. */
export function answerOfNote({ source, evidence }: NoteView): readonly [name: string, answer: string] {
  return [source ? say('Answer of {source}', { source }) : say('Answer'), evidence.join(' … ')];
}
