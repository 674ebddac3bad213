import { listenToBridge } from './bridge/bridge';
import type { WrittenRequest } from './bridge/sent-request';
import { mayHoldLog } from './logs/hints';
import { removeLeftovers } from './page/leftovers';
import { PageWatch } from './page/observe';
import type { Piece } from './page/pieces';
import type { PageCount, PageProblem } from './page-count';
import type { PortalOptions } from './portal-options';
import { RowWatch } from './row-watch';
import { CALLED_BY } from './rows/label';
import { countRows } from './rows/rows';
import { FirstLine, type Pressed } from './surfaces/first-line';
import { WaitingWork } from './waiting-work';

/** What one may ask of a running session. */
export interface Session {
  count(): PageCount;
  /** To be called when what the person wants is another thing than before. */
  wantsChanged(): void;
}

/**
 * Works on one page until the signal; then everything of ours goes and the page is as it was. What is here finds rows and hears of logs;
 * what reads, explains and draws is loaded when there is something to read or to draw.
 */
export function startPortal(options: PortalOptions, signal: AbortSignal): Session {
  const session = new PortalSession(options, signal);
  session.start();
  return session;
}

/** Hears what the page does, and has the one part do what follows for it. */
class PortalSession implements Session {
  private readonly problems = new Set<PageProblem>();
  private readonly rows: RowWatch;
  private readonly watch: PageWatch;
  private readonly firstLine: FirstLine;
  private readonly later: WaitingWork;

  constructor(
    private readonly options: PortalOptions,
    private readonly signal: AbortSignal,
  ) {
    this.rows = new RowWatch(signal);
    this.watch = this.createWatch();
    this.firstLine = this.createFirstLine();
    this.later = this.createWork();
    this.rows.show({ refresh: this.later.drawOverview }, options.counted);
  }

  start(): void {
    this.watch.open(this.options.document);
  }

  count(): PageCount {
    if (this.later.work?.hasGivenUp || this.firstLine.stand.hasGivenUp) this.problems.add('removed');
    const { undelivered, total } = this.rows.census;
    return {
      rows: total || countRows(this.options.document),
      undelivered: undelivered.size,
      logs: this.later.work?.logs ?? 0,
      problems: [...this.problems],
    };
  }

  wantsChanged(): void {
    this.rows.refresh();
  }

  private createWatch(): PageWatch {
    const { piece, end } = this.rows.seen;
    const look = (seen: Piece) => {
      piece(seen);
      this.later.lookAt(seen);
    };
    const follow = {
      attributes: CALLED_BY,
      opened: (root: Element, doc: Document) => this.enter(root, doc),
      seen: { piece: look, end },
      changed: (records: readonly MutationRecord[]) => this.follow(records),
      closed: (doc: Document) => this.forget(doc),
    };
    return new PageWatch(follow, this.signal);
  }

  private createFirstLine(): FirstLine {
    const { rows, watch, options } = this;
    const press = (what: Pressed) => this.later.tell((work) => work.press(what));
    return new FirstLine(
      {
        census: rows.census,
        drawing: options.first,
        on: { toggle: () => press('toggle'), diagnose: () => press('diagnose') },
        isWanted: () => options.wants().overview,
        recalled: () => options.recalled(),
        askMore: () => this.later.want(),
        settle: () => watch.settle(),
      },
      this.signal,
    );
  }

  private createWork(): WaitingWork {
    const { rows, watch, options } = this;
    const { stand } = this.firstLine;
    const given = {
      rows,
      stand,
      wants: options.wants,
      settle: () => watch.settle(),
      lookEverywhere: () => watch.lookEverywhere(),
    };
    return new WaitingWork(options.loadWork, given, this.firstLine, this.signal);
  }

  private enter(root: Element, doc: Document): void {
    removeLeftovers(root);
    this.later.enter(root, doc);
    if (doc.documentElement === root) this.join(doc);
  }

  private join(doc: Document): void {
    const receive = (body: string, request: WrittenRequest | null) => {
      if (mayHoldLog(body)) this.later.tell((work) => work.receive(body, request));
    };
    listenToBridge(doc, { receive, flooded: () => void this.problems.add('flood') }, this.signal);
    this.later.listen(doc);
  }

  private follow(records: readonly MutationRecord[]): void {
    this.rows.take(records);
    this.later.follow(records);
  }

  private forget(doc: Document): void {
    this.rows.census.forget(doc);
    this.firstLine.stand.forget(doc);
    this.later.forget(doc);
  }
}
