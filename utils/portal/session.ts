import { findActions } from './actions';
import { listenToBridge } from './bridge';
import { Card } from './card';
import { scopesOf } from './change-scopes';
import type { Actions, Drawing } from './drawing';
import { explainLog } from './explain-log';
import { type HoverOptions, watchHover } from './hover';
import { LearnedLogs } from './learned-logs';
import { LogBoard } from './log-board';
import { LogStore } from './log-store';
import { Mounter } from './mount';
import { PageWatch } from './observe';
import { remember } from './remember';
import { runInSlices } from './slices';
import { TextSplitter } from './split-text';
import { Turns } from './turns';

export interface PortalOptions {
  readonly document: Document;
  /** The style sheet of all that we put into the page. */
  readonly css: string;
  readonly drawing: Drawing;
}

// By then a page has put a log that it has loaded where it wants it.
const LOOK_AFTER = 300;

/** Works on one page until the signal; then everything of ours goes and the page is as it was. */
export function startPortal({ document: doc, css, drawing }: PortalOptions, signal: AbortSignal): void {
  const store = new LogStore();
  const learned = new LearnedLogs(store);
  const splitter = new TextSplitter();
  const mounter = new Mounter(css, signal);
  const diagnose = remember((text: string) => drawing.diagnose(text));
  const actionsNear = rememberActions(learned);

  const board = new LogBoard({
    mounter,
    splitter,
    *explain(log) {
      learned.takeText(log.text);
      yield drawing.ready();
      return yield* explainLog(log, diagnose, store);
    },
    note: (shown) => drawing.note(shown, actionsNear(shown.line.holder)),
    summary: (diagnoses) => drawing.summary(diagnoses),
    settle: () => watch.settle(),
  });
  const card = new Card({
    mounter,
    store,
    drawing,
    diagnose,
    actionsOf: (row) => actionsNear(row.element),
    settle: () => watch.settle(),
  });
  const hover: HoverOptions = {
    enter: (row, x) => card.open(row, x),
    leave: () => card.close(),
    isCard: (node) => card.isOwn(node),
    isNear: (x, y) => card.isNear(x, y),
    isOpen: () => card.isOpen,
  };
  const turns = new Turns((scopes, done) => runInSlices(board.update(scopes), done, signal), signal);
  const watch = new PageWatch(
    {
      changed: (records) => {
        const scopes = scopesOf(records, board, splitter);
        if (scopes.length > 0 || board.hasGone) turns.request(scopes);
      },
      opened: (root, inner) => {
        turns.requestLater([root]);
        if (inner.documentElement === root) join(inner);
      },
    },
    signal,
  );

  const join = (inner: Document): void => {
    listenToBridge(inner, (body) => refresh(learned.takeBody(body)?.queueIds), signal);
    learned.watch(inner, signal);
    watchHover(inner, hover, signal);
  };
  /** What was copied may tell more of a log that the page shows, or be shown where nobody has looked yet. */
  const refresh = (ids: ReadonlySet<string> | undefined): void => {
    if (!ids) return;
    const shown = board.elementsNaming(ids);
    if (shown.length > 0) turns.requestLater(shown);
    else setTimeout(() => watch.lookEverywhere(), LOOK_AFTER);
  };

  watch.open(doc);
  signal.addEventListener('abort', () => {
    card.close();
    board.clear();
    splitter.restore();
  });
}

/** The controls of a page change seldom, and a log of many notes asks for them many times. */
function rememberActions(learned: LearnedLogs): (near: Element) => Actions {
  const boxes = (near: Element): Element[] => {
    const box = near.closest('dialog, [role="dialog"], [role="row"], tr, li, article');
    return [box, learned.lastRow].filter((element) => element !== null);
  };
  const find = (near: Element) => findActions(boxes(near), near.ownerDocument);
  const available = remember((near: Element) => [...find(near).keys()], 1000);
  return (near) => ({ available: available(near), go: (action) => find(near).get(action)?.focus() });
}
