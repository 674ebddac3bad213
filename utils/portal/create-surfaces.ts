import { explainLog } from './logs/explain-log';
import { runAtOnce } from './page/slices';
import type { Parts } from './parts';
import type { PortalOptions } from './portal-options';
import { Card } from './surfaces/card';
import { LogBoard } from './surfaces/log-board';
import { Overview } from './surfaces/overview';

/** What a session shows in the page. */
export interface Surfaces {
  readonly board: LogBoard;
  readonly card: Card;
  readonly overview: Overview;
}

/** Gives each surface what it may ask of the other parts. */
export function createSurfaces(parts: Parts, wants: PortalOptions['wants']): Surfaces {
  return {
    board: createBoard(parts),
    card: createCard(parts, wants),
    overview: createOverview(parts, wants),
  };
}

function createBoard(parts: Parts): LogBoard {
  const { store, learned, drawing, diagnose, actionsNear } = parts;
  return new LogBoard({
    ...parts,
    *explain(log) {
      learned.takeText(log.text);
      yield drawing.ready();
      return yield* explainLog(log, diagnose, store);
    },
    note: (shown) => drawing.note(shown, actionsNear(shown.line.holder)),
    summary: (diagnoses) => drawing.summary(diagnoses),
  });
}

function createCard(parts: Parts, wants: PortalOptions['wants']): Card {
  return new Card({
    ...parts,
    diagnose: (text) => runAtOnce(parts.diagnose(text)),
    mayLoad: () => wants().hoverFetch,
    learnedMore: () => parts.rows.refreshSoon(),
    actionsOf: (row) => parts.actionsNear(row.element),
  });
}

function createOverview(parts: Parts, wants: PortalOptions['wants']): Overview {
  return new Overview({
    ...parts,
    census: parts.rows.census,
    isWanted: () => wants().overview,
    request: () => parts.rows.refreshSoon(),
  });
}
