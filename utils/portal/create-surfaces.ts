import { explainLog } from './logs/explain-log';
import { isUntried, type PageLog } from './logs/page-log';
import { dom } from './page/dom';
import { runAtOnce } from './page/slices';
import type { Parts } from './parts';
import { Card } from './surfaces/card';
import { LogBoard } from './surfaces/log-board';
import { Overview } from './surfaces/overview';
import { layOverPage } from './surfaces/overview-afloat';
import { RowReasons } from './surfaces/row-reasons';
import { showLine } from './surfaces/show-line';
import type { Given } from './work-contract';

/** What a session shows in the page. */
export interface Surfaces {
  readonly board: LogBoard;
  readonly card: Card;
  readonly overview: Overview;
  readonly reasons: RowReasons;
}

/** Gives each surface what it may ask of the other parts. */
export function createSurfaces(parts: Parts, { wants, stand }: Given): Surfaces {
  const { mounter, settle, rows } = parts;
  const isWanted = () => wants().rowReasons;
  const reasons = new RowReasons(mounter, settle, isWanted, () => rows.refreshSoon());
  return {
    reasons,
    board: createBoard(parts),
    card: createCard(parts, wants),
    overview: createOverview(parts, reasons, { wants, stand }),
  };
}

function createBoard(parts: Parts): LogBoard {
  const { store, learned, drawing, read, actionsNear } = parts;
  const board = new LogBoard({
    ...parts,
    withoutSendersText: (log) => learned.withoutSendersText(log),
    *explain(log) {
      takeShown(log, parts);
      yield drawing.ready();
      return yield* explainLog(log, read, store);
    },
    note: (shown, log) =>
      drawing.note(shown, actionsNear(shown.line.holder), () => learned.listedAs(log).subject),
    untried: (messages, log) => drawing.untried(messages, learned.listedAs(log).state),
    summary: (diagnoses, log, element) => {
      const { subject } = learned.listedAs(log);
      const of = { text: log.text, subject: () => subject };
      return drawing.summary(diagnoses, of, (line) => showLine(element, line));
    },
  });
  learned.follow(() => board.logsOnPage);
  return board;
}

/** Where no Logs was pressed in this window, another one may have opened it. */
function takeShown(log: PageLog, { store, learned, tellOthers }: Parts): void {
  if (isUntried(log)) return;
  const { text, lines } = log;
  const isNew = !store.has(text);
  const holder = lines[0]?.holder;
  if (!holder) return;
  learned.takeText(text, holder);
  const url = dom.ownerDocument(holder).URL.replace(/#.*$/, '');
  if (isNew && !learned.isPressed) tellOthers({ url, text });
}

function createCard(parts: Parts, wants: Given['wants']): Card {
  return new Card({
    ...parts,
    diagnose: (text) => runAtOnce(parts.read(text)).diagnoses,
    mayLoad: () => wants().hoverFetch,
    learnedMore: () => parts.rows.refreshSoon(),
    actionsOf: (row) => parts.actionsNear(row.element),
  });
}

function createOverview(
  parts: Parts,
  reasons: RowReasons,
  { wants, stand }: Pick<Given, 'wants' | 'stand'>,
): Overview {
  stand.dress(parts.mounter, layOverPage);
  return new Overview({
    ...parts,
    reasons,
    stand,
    census: parts.rows.census,
    isWanted: () => wants().overview,
    isFolded: () => parts.memory.recalled().isFolded,
    fold: (isFolded) => parts.memory.keep({ isFolded }),
    request: () => parts.rows.refreshSoon(),
  });
}
