import type { UntriedMessage } from '../../engine/types';
import { labelled } from '../../words/marks';
import { say, sayCount } from '../../words/say';
import type { UntriedView } from '../types';
import { quote } from './quote';
import { named } from './setting';
import { clockTime, isPast, momentOf, shortMinute } from './times';
import type { Setting } from './words';

/** What is said of a message that nobody has tried to deliver yet, on every surface: how it stands, who acts, what next. */
export function untriedWords(one: UntriedMessage, setting: Setting): Told {
  const [headline, actorLine, nextStep] = told[one.kind](one, setting);
  return [named(headline, setting), named(actorLine, setting), named(nextStep, setting)];
}

/** The same as one paragraph, for a terminal. */
export function untriedText(one: UntriedMessage, setting: Setting): string {
  return labelled(headingOf(one), untriedWords(one, setting).join(' '));
}

/** Such messages beside others, one by one as far as there is room; null where there are none. */
export function untriedView(
  untried: readonly UntriedMessage[],
  most: number,
  setting: Setting,
): UntriedView | null {
  if (untried.length === 0) return null;
  return {
    words: sayCount(untried.length, {
      one: '{n} message that nobody has tried to deliver yet',
      other: '{n} messages that nobody has tried to deliver yet',
    }),
    messages: untried
      .slice(0, most)
      .map((one) => ({ heading: headingOf(one), words: untriedWords(one, setting).join(' ') })),
    more: Math.max(0, untried.length - most),
  };
}

function headingOf({ queueId, sender }: UntriedMessage): string {
  const id = quote(queueId, 80);
  return sender
    ? say('Message {id} from {sender}', { id, sender: quote(sender, 120) })
    : say('Message {id}', { id });
}

type Told = readonly [headline: string, actorLine: string, nextStep: string];

// SpamHero's help: “queued” goes out in less than a minute (article 78044), what is deep filtered is held for about two hours (93877).
const QUEUED_SECONDS = 600;
const HELD_SECONDS = 10_800;

const told: Readonly<Record<UntriedMessage['kind'], (log: UntriedMessage, setting: Setting) => Told>> = {
  held: (log, setting) => {
    const when = sinceMinute(log, setting);
    return [
      when
        ? say('Deep filtered: the filter has held it since {when}, and has not tried to deliver it yet.', {
            when,
          })
        : say('Deep filtered: the filter holds it, and has not tried to deliver it yet.'),
      say('Nobody has to act: the filter checks it again by itself, usually within about two hours.'),
      hasWaited(HELD_SECONDS, log, setting)
        ? say('Open the logs again, as that time has passed. “Deliver” at its row releases it at once.')
        : say('Wait, or press “Deliver” at its row: that releases it at once.'),
    ];
  },
  queued: (log, setting) => {
    const when = sinceMinute(log, setting);
    return [
      when ? say('Queued since {when}: not tried yet.', { when }) : say('Queued: not tried yet.'),
      say('Nobody has to act: the filter tries it by itself.'),
      hasWaited(QUEUED_SECONDS, log, setting)
        ? say('Open the logs again: an attempt was due by now.')
        : say('Wait: it usually goes out in less than a minute.'),
    ];
  },
  taken: (log, setting) => {
    const when = sinceMinute(log, setting);
    return [
      when
        ? say('With the filter since {when}: this log tells of no attempt to deliver it.', { when })
        : say('With the filter: this log tells of no attempt to deliver it.'),
      say('Nobody has to act yet.'),
      say('Open the logs again to see what becomes of it.'),
    ];
  },
};

/** When it was, for people: with the day, where that is not today's. */
function sinceMinute({ since }: UntriedMessage, { now }: Setting): string | null {
  if (!since) return null;
  const today = now ? new Date(now()) : null;
  const moment = momentOf(since);
  const isToday = moment === null || !today || new Date(moment).toDateString() === today.toDateString();
  return isToday ? (clockTime(since) ?? shortMinute(since)) : shortMinute(since);
}

/** Whether more than a span of seconds has passed since its first line; false where nobody knows. */
function hasWaited(seconds: number, { since }: UntriedMessage, setting: Setting): boolean {
  const moment = momentOf(since);
  return moment !== null && isPast(new Date(moment + seconds * 1000).toISOString(), setting);
}
