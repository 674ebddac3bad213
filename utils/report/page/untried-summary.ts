import type { UntriedMessage } from '../../engine/types';
import type { RowState, SummaryView } from '../types';
import { untriedWords } from '../words/untried';
import type { Setting } from '../words/words';

/** The top of a log without any attempt: what happened so far, who acts, what next. Null where it tells of no message alone, or not what the row's icon says. */
export function untriedSummary(
  untried: readonly UntriedMessage[],
  state: RowState | null,
  setting: Setting,
): SummaryView | null {
  const [one] = untried;
  const kind = one && untried.length === 1 && kindBy(one.kind, state);
  if (!kind) return null;
  const [headline, actorLine, nextStep] = untriedWords({ ...one, kind }, setting);
  const cause = kind === 'held' ? 'filter.deep-filtered' : '';
  return { ...nobodys, cause, headline, actorLine, nextStep };
}

const nobodys = { status: 'unknown', recipient: null, outlook: null, groups: [], more: 0 } as const;

/** The icon may say more than the log; where they contradict each other, no more is said than that nobody tried. */
function kindBy(kind: UntriedMessage['kind'], state: RowState | null): UntriedMessage['kind'] | null {
  if (state === 'failed' || state === 'deferring') return null;
  if (state === 'deep-filtered') return 'held';
  if (state === 'queued') return kind === 'held' ? 'taken' : 'queued';
  return kind;
}
