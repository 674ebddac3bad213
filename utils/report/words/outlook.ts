import type { Deadlines } from '../../engine/types';
import { say } from '../../words/say';
import { isGivenUp, isGone } from './over';
import { named } from './setting';
import type { Subject } from './subject';
import { clockTime, dayOf, dayText, isPast, minuteText, shortDay, shortMinute } from './times';
import type { Setting } from './words';

/** To whom it is told: who reads a mail has no log open. */
type Audience = 'page' | 'mail';

/**
 * What becomes of the message if nobody does anything; `null` where there is nothing to say. Dates stand on the log's own clock, and are
 * said to be estimates; without deadlines the usual spans are named. What has passed is told as past.
 */
export function outlook(subject: Mail, setting: Setting, to: Audience = 'page'): string | null {
  const sentence = sentenceFor(subject, setting, to === 'mail');
  return sentence && named(sentence, setting);
}

type Mail = Pick<Subject, 'status' | 'deadlines'>;

function sentenceFor(subject: Mail, setting: Setting, isMail: boolean): string | null {
  const { status, deadlines } = subject;
  if (isGivenUp(subject, setting)) {
    const day = shortDay(deadlines?.givesUp ?? '');
    return over(say('The filter has given up by now ({day}).', { day }), subject, setting);
  }
  if (status === 'deferred')
    return isMail ? waitingToAnybody(deadlines, setting) : waiting(deadlines, setting);
  if (status === 'bounced')
    return over(
      isMail ? say('It is not tried again by itself.') : say('Not tried again by itself.'),
      subject,
      setting,
    );
  if (status === 'expired')
    return over(isMail ? say('It is not tried any more.') : say('Not tried any more.'), subject, setting);
  return null;
}

function waiting(deadlines: Deadlines | null, setting: Setting): string {
  if (!deadlines?.nextAttempt || !deadlines.givesUp)
    return say('Not lost: the filter tries again by itself, for about five days.');
  const end = minuteText(deadlines.givesUp);
  if (isPast(deadlines.nextAttempt, setting))
    return say(
      'Not lost: a new try was due {when}. Open the logs again to see it. The filter goes on until about {end}.',
      { when: shortMinute(deadlines.nextAttempt), end },
    );
  const next = nextWords(deadlines.nextAttempt, deadlines.arrived);
  return deadlines.isLearned
    ? say(
        'Not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated from the gaps in this log).',
        { next, end },
      )
    : say(
        'Not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated).',
        { next, end },
      );
}

function waitingToAnybody(deadlines: Deadlines | null, setting: Setting): string {
  if (!deadlines?.nextAttempt || !deadlines.givesUp)
    return say('It is not lost: the filter tries again by itself, for about five days.');
  const end = minuteText(deadlines.givesUp);
  if (isPast(deadlines.nextAttempt, setting))
    return say('It is not lost: the filter tries again by itself until about {end}.', { end });
  const next = nextWords(deadlines.nextAttempt, deadlines.arrived);
  return say(
    'It is not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated).',
    { next, end },
  );
}

/** The day is left out where it is that of the arrival. */
function nextWords(next: string, arrived: string | null): string {
  return dayOf(next) === dayOf(arrived ?? '') ? (clockTime(next) ?? next) : minuteText(next);
}

// SpamHero's help, 2023: retries end after about five days, messages are kept for 30 days and can be re-queued until then.
function over(start: string, subject: Mail, setting: Setting): string {
  const until = subject.deadlines?.recoverableUntil;
  const day = dayText(until ?? '');
  if (isGone(subject, setting))
    return `${start} ${say('The filter kept the message until about {day}.', { day })}`;
  return `${start} ${until ? say('The filter keeps the message until about {day}.', { day }) : say('The filter keeps the message for 30 days.')}`;
}
