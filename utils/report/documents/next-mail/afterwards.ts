import type { MailReader } from '../../../engine/types';
import { say } from '../../../words/say';
import { actorInside } from '../../words/actors';
import { outlook } from '../../words/outlook';
import { isGone, isOver } from '../../words/over';
import { named } from '../../words/setting';
import { isKept, isOpen } from '../../words/status-words';
import { notReleased } from '../../words/story';
import { insideToOthers } from '../../words/whose';
import type { Words } from '../../words/words';
import { isTurnOf } from './asks';
import type { IncidentFacts } from './incident-facts';
import { introduced } from './introduced';
import type { Matter } from './matter';
import { actorLineToAnybody } from './who-acts';

/** What becomes of the mail, and what is to be told when: sentences, none where there is nothing to say. */
export function afterwardsOf(
  reader: MailReader,
  matter: Matter,
  words: Words,
  incident: IncidentFacts | null,
): string[] {
  const { status, finding } = matter.subject;
  if (!isOpen(status) && !isKept(status, finding.cause)) return [];
  const turn = isTurnOf(reader, matter);
  return [
    reader === 'person' && !turn ? personLine(matter, words) : '',
    incident ? incidentOutlook(reader, incident, words) : outlookFor(reader, matter, words),
    turn && reader !== 'sender' ? reportBack(reader, matter, words, incident) : '',
  ].filter(Boolean);
}

/** Who gets the mail has no log to open. What is over, a sender sends again: where it is kept does not help them. */
function outlookFor(reader: MailReader, { story, subject }: Matter, words: Words): string {
  const own = outlook(subject, words, 'mail') ?? '';
  if (reader === 'admin' || reader === 'support')
    return own && story.cause.resend === 'never' ? notReleased(own) : own;
  if (reader === 'sender' && isOver(subject, words)) return '';
  const kept = introduced(own, words);
  // What its sender has to change is refused again as it is.
  const isSenders = subject.finding.actor === 'sender';
  const canBeSent =
    reader === 'person' &&
    !isSenders &&
    subject.finding.actor !== 'recipient' &&
    canSendAgain(story, subject, words);
  return canBeSent ? `${kept} ${say('Until then it can be sent on to you once this is mended.')}` : kept;
}

/** A sender sends again what is over: no outlook is theirs. */
function incidentOutlook(reader: MailReader, { outlook }: IncidentFacts, words: Words): string {
  return reader === 'sender' ? '' : named(outlook, words);
}

function canSendAgain({ cause }: Matter['story'], subject: Matter['subject'], words: Words): boolean {
  const isWanted = cause.resend !== 'never' && cause.resend !== 'elsewhere';
  return isWanted && isOver(subject, words) && !isGone(subject, words);
}

function personLine({ story, subject }: Matter, words: Words): string {
  const { actor } = subject.finding;
  const isLost = isOver(subject, words) && isGone(subject, words) && story.cause.resend !== 'never';
  if (isLost && actor === 'nobody') return say('Please ask the sender to send it once more.');
  const rest =
    isLost && actor !== 'sender'
      ? say('Once that is done, ask the sender to send it once more.')
      : say('You need not do anything.');
  // That it is tried again is told in what follows.
  return story.acting.first === 'nobody' ? rest : `${mendingLine(story)} ${rest}`;
}

/** Who can only tell why has nothing to mend yet. */
function mendingLine({ acting }: Matter['story']): string {
  const { first, again, isUnknown } = acting;
  const actor = insideToOthers(actorInside(acting.actor));
  if (first === 'you' && !again)
    return say('This has to be mended first by us, and then by {actor}.', { actor });
  const isNobodys = first === 'none' || first === 'nobody' || again !== null;
  if (isNobodys || isUnknown) return actorLineToAnybody({ ...acting, server: null });
  return say('This has to be mended by {actor}.', { actor });
}

function reportBack(
  reader: MailReader,
  { story, subject }: Matter,
  words: Words,
  incident: IncidentFacts | null,
): string {
  if (!incident && canSendAgain(story, subject, words))
    return reader === 'person'
      ? say('Please tell us once that is done, so that we can send the mail on to you.')
      : say('Please tell us once that is done, so that we can re-queue the message.');
  const isLost = isOver(subject, words) && isGone(subject, words) && story.cause.resend !== 'never';
  return isLost && !incident
    ? say('Please tell us once that is done: then the sender can send it once more.')
    : say('Please tell us once that is done.');
}
