import type { RowState, SummaryView } from '../types';
import { named } from '../words/setting';
import { hasWaited, sinceMinute, type Untried, untriedOf } from '../words/untried';
import type { Setting } from '../words/words';

/** The top of a log without any attempt: what happened so far, who acts, what next. Null where it says nothing of that, or not what the row's icon says. */
export function untriedSummary(text: string, state: RowState | null, setting: Setting): SummaryView | null {
  const log = untriedOf(text, setting);
  const kind = log && kindBy(log.kind, state);
  if (!log || !kind) return null;
  const [headline, actorLine, nextStep] = told[kind](log, setting);
  return {
    ...nobodys,
    cause: kind === 'held' ? 'filter.deep-filtered' : '',
    headline: named(headline, setting),
    actorLine: named(actorLine, setting),
    nextStep: named(nextStep, setting),
  };
}

const nobodys = { status: 'unknown', recipient: null, outlook: null, groups: [], more: 0 } as const;

/** The icon may say more than the log; where they contradict each other, no more is said than that nobody tried. */
function kindBy(kind: Untried['kind'], state: RowState | null): Untried['kind'] | null {
  if (state === 'failed' || state === 'deferring') return null;
  if (state === 'deep-filtered') return 'held';
  if (state === 'queued') return kind === 'held' ? 'taken' : 'queued';
  return kind;
}

type Told = readonly [headline: string, actorLine: string, nextStep: string];

// SpamHero's help: “queued” goes out in less than a minute (article 78044), what is deep filtered is held for about two hours (93877).
const QUEUED_SECONDS = 600;
const HELD_SECONDS = 10_800;

const told: Readonly<Record<Untried['kind'], (log: Untried, setting: Setting) => Told>> = {
  held: (log, setting) => [
    `Deep filtered: ${sinceWords(log, 'the filter has held it', setting) ?? 'the filter holds it'}, and has not tried to deliver it yet.`,
    'Nobody has to act: the filter checks it again by itself, usually within about two hours.',
    hasWaited(HELD_SECONDS, log, setting)
      ? 'Open the logs again, as that time has passed. “Deliver” at its row releases it at once.'
      : 'Wait, or press “Deliver” at its row: that releases it at once.',
  ],
  queued: (log, setting) => [
    `${sinceWords(log, 'Queued', setting) ?? 'Queued'}: no try was made yet.`,
    'Nobody has to act: the filter tries it by itself.',
    hasWaited(QUEUED_SECONDS, log, setting)
      ? 'Open the logs again: a try was due by now.'
      : 'Wait: it usually goes out in less than a minute.',
  ],
  taken: (log, setting) => [
    `${sinceWords(log, 'With the filter', setting) ?? 'With the filter'}: this log tells of no try to deliver it.`,
    'Nobody has to act yet.',
    'Open the logs again to see what becomes of it.',
  ],
};

function sinceWords({ since }: Untried, words: string, setting: Setting): string | null {
  return since && `${words} since ${sinceMinute(since, setting)}`;
}
