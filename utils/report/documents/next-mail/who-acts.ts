import { say } from '../../../words/say';
import { type Acting, actorLine, oneActs, withServer } from '../../words/actor-lines';
import { actorInside, actorName } from '../../words/actors';
import { insideToOthers } from '../../words/whose';
import { toAnybody } from './voices';

/** Who has to act, as a sentence to anybody: whoever writes the mail is “we”. */
export function actorLineToAnybody(acting: Acting): string {
  const { first, actor, server, again, isUnknown } = acting;
  if (first === 'none' || first === 'nobody') return actorLine(acting);
  if (again === 'send') return say('We must act: have the message sent once more.');
  if (again === 're-queue') return say('We must act: re-queue the message.');
  if (first === 'you')
    return say('We must act first, then {actor}.', {
      actor: withServer(insideToOthers(actorInside(actor)), server),
    });
  return oneActs(withServer(toAnybody(actorName(actor)), server), isUnknown);
}

/** The same as a field. */
export function actorField(acting: Acting): string {
  const { first, actor, server, again, isUnknown } = acting;
  if (first === 'none') return say('Nobody');
  if (first === 'nobody') return say('Nobody: it is tried again by itself');
  if (again || (first !== 'you' && isUnknown)) return actorLineToAnybody(acting).replace(/\.$/, '');
  if (first === 'you')
    return say('We first, then {actor}', { actor: withServer(insideToOthers(actorInside(actor)), server) });
  return withServer(toAnybody(actorName(actor)), server);
}
