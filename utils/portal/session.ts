import { listenToBridge } from './bridge/bridge';
import { scopesOf } from './change-scopes';
import { explainLog } from './logs/explain-log';
import { LogStore } from './logs/log-store';
import { TextSplitter } from './logs/split-text';
import { removeLeftovers } from './page/leftovers';
import { PageWatch } from './page/observe';
import { remember, rememberTask } from './page/remember';
import { runAtOnce, runInSlices } from './page/slices';
import { Turns } from './page/turns';
import type { PageCount, PageProblem } from './page-count';
import { LearnedLogs } from './requests/learned-logs';
import { LogLoader } from './requests/log-fetch';
import { RowWatch } from './row-watch';
import { findActions } from './rows/actions';
import { countRows } from './rows/rows';
import { Card } from './surfaces/card';
import type { Actions, Drawing } from './surfaces/drawing';
import { watchHover } from './surfaces/hover';
import { LogBoard } from './surfaces/log-board';
import { Mounter } from './surfaces/mount';
import { Overview } from './surfaces/overview';

export interface PortalOptions {
  readonly document: Document;
  /** The style sheet of all that we put into the page. */
  readonly css: string;
  readonly drawing: Drawing;
  /** What the person wants, now. */
  wants(): Wants;
  /** Told how many undelivered messages the page shows, whenever that changes. */
  counted(undelivered: number): void;
}

export interface Wants {
  /** Whether the log of a row is read when it is pointed at. */
  readonly hoverFetch: boolean;
  readonly overview: boolean;
}

/** What one may ask of a running session. */
export interface Session {
  count(): PageCount;
  /** To be called when what the person wants is another thing than before. */
  wantsChanged(): void;
}

// By then a page has put a log that it has loaded where it wants it.
const LOOK_AFTER = 300;

/** Works on one page until the signal; then everything of ours goes and the page is as it was. */
export function startPortal(options: PortalOptions, signal: AbortSignal): Session {
  const { document: doc, css, drawing, wants } = options;
  const store = new LogStore();
  const learned = new LearnedLogs(store);
  const loader = new LogLoader();
  const splitter = new TextSplitter();
  const mounter = new Mounter(css, signal);
  const diagnose = rememberTask((text: string) => drawing.diagnose(text));
  const actionsNear = rememberActions(learned);
  const rows = new RowWatch(signal);
  const problems = new Set<PageProblem>();
  const settle = () => watch.settle();

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
    settle,
  });
  const card = new Card({
    mounter,
    store,
    learned,
    loader,
    drawing,
    diagnose: (text) => runAtOnce(diagnose(text)),
    mayLoad: () => wants().hoverFetch,
    learnedMore: () => rows.refreshSoon(),
    actionsOf: (row) => actionsNear(row.element),
    settle,
  });
  const overview = new Overview({
    census: rows.census,
    store,
    learned,
    loader,
    drawing,
    mounter,
    isWanted: () => wants().overview,
    settle,
    request: () => rows.refreshSoon(),
  });
  rows.show(overview, options.counted);
  const turns = new Turns((scopes, done) => runInSlices(board.update(scopes), done, signal), signal);
  const watch = new PageWatch(
    {
      changed: (records) => {
        rows.take(records);
        const scopes = scopesOf(records, board, splitter);
        if (scopes.length > 0 || board.hasGone) turns.request(scopes);
      },
      closed: (gone) => {
        for (const part of [board, rows.census, splitter, card, overview, learned]) part.forget(gone);
      },
      seen: rows.seen,
      opened: (root, inner) => {
        removeLeftovers(root);
        turns.requestLater([root]);
        if (inner.documentElement === root) join(inner);
      },
    },
    signal,
  );

  const join = (inner: Document): void => {
    const flooded = () => void problems.add('flood');
    const receive: Parameters<typeof listenToBridge>[1]['receive'] = (body, request) =>
      refresh(learned.takeBody(body, request)?.queueIds);
    listenToBridge(inner, { receive, flooded }, signal);
    learned.watch(inner, signal);
    watchHover(inner, card, signal);
  };
  /** What was copied may tell more of a log that the page shows, or be shown where nobody has looked yet. */
  const refresh = (ids: ReadonlySet<string> | undefined): void => {
    if (!ids) return;
    rows.refreshSoon();
    const shown = board.elementsNaming(ids);
    if (shown.length > 0) turns.requestLater(shown);
    else setTimeout(() => watch.lookEverywhere(), LOOK_AFTER);
  };

  watch.open(doc);
  signal.addEventListener('abort', () => {
    card.close();
    overview.clear();
    board.clear();
    splitter.restore();
  });
  return {
    count: () => {
      if (board.hasGivenUp || overview.hasGivenUp) problems.add('removed');
      const { undelivered, total } = rows.census;
      return {
        rows: total || countRows(doc),
        undelivered: undelivered.size,
        logs: board.logs,
        problems: [...problems],
      };
    },
    wantsChanged: () => rows.refresh(),
  };
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
