import type { MailReader } from '../../../engine/types';
import { isGone, isOver } from '../../words/over';
import { named } from '../../words/setting';
import { isKept, isOpen } from '../../words/status-words';
import type { Words } from '../../words/words';
import { isTurnOf } from './asks';
import type { IncidentFacts } from './incident-facts';
import { introduced } from './introduced';
import type { Matter } from './matter';
import { toAnybody } from './voices';

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
  const own = toReader(story.outlook ?? '');
  if (reader === 'admin' || reader === 'support') return own;
  if (reader === 'sender' && isOver(subject, words)) return '';
  const kept = introduced(own.replace(/ Do not release it .*$/, ''), words);
  // What its sender has to change is refused again as it is.
  const isSenders = subject.finding.actor === 'sender';
  const canBeSent =
    reader === 'person' &&
    !isSenders &&
    subject.finding.actor !== 'recipient' &&
    canSendAgain(story, subject, words);
  return kept + (canBeSent ? ' Until then it can be sent on to you once this is mended.' : '');
}

/** What is told to who has the log open, as whole sentences to somebody else. */
function toReader(outlook: string): string {
  return outlook
    .replace(' from the gaps in this log', '')
    .replace(/^Not (lost|tried)/, (_, what: string) =>
      what === 'lost' ? 'It is not lost' : 'It is not tried',
    )
    .replace(
      / a new try was due [^.]{1,40}\. Open the logs again to see it\. (.{1,60}) goes on until/,
      ' $1 tries again by itself until',
    );
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
  if (isLost && actor === 'nobody') return 'Please ask the sender to send it once more.';
  const line = toAnybody(story.actorLine).replace(/ \([^)]*\)/, '');
  const [, after, alone] = /^We must act first, then (.{1,60})\.$|^(.{1,60}) must act\.$/.exec(line) ?? [];
  const whose = after ?? alone;
  // Who can only tell why has nothing to mend yet.
  const who = whose
    ? `It is ${after ? 'first for us, and then ' : ''}for ${whose.replace(/^The/, 'the')} to mend this.`
    : line;
  return `${who} ${isLost && actor !== 'sender' ? 'Once that is done, ask the sender to send it once more.' : 'You need not do anything.'}`;
}

function reportBack(
  reader: MailReader,
  { story, subject }: Matter,
  words: Words,
  incident: IncidentFacts | null,
): string {
  const told = 'Please tell us once that is done';
  if (incident) return `${told}.`;
  if (canSendAgain(story, subject, words))
    return `${told}, so that we can ${reader === 'person' ? 'send the mail on to you' : 're-queue the message'}.`;
  const isLost = isOver(subject, words) && isGone(subject, words) && story.cause.resend !== 'never';
  return isLost ? `${told}: then the sender can send it once more.` : `${told}.`;
}
