import { scopesOf } from './change-scopes';
import { createSurfaces, type Surfaces } from './create-surfaces';
import { joinDocument } from './join-document';
import { removeLeftovers } from './page/leftovers';
import { PageWatch } from './page/observe';
import { runInSlices } from './page/slices';
import { Turns } from './page/turns';
import type { PageCount, PageProblem } from './page-count';
import { createParts, type Parts } from './parts';
import type { PortalOptions } from './portal-options';
import { CALLED_BY } from './rows/label';
import { countRows } from './rows/rows';

/** What one may ask of a running session. */
export interface Session {
  count(): PageCount;
  /** To be called when what the person wants is another thing than before. */
  wantsChanged(): void;
}

/** Works on one page until the signal; then everything of ours goes and the page is as it was. */
export function startPortal(options: PortalOptions, signal: AbortSignal): Session {
  const session = new PortalSession(options, signal);
  session.start();
  return session;
}

// By then a page has put a log that it has loaded where it wants it.
const LOOK_AFTER = 300;

/** Hears what the page does, and has the one part do what follows for it. */
class PortalSession implements Session {
  private readonly problems = new Set<PageProblem>();
  private readonly parts: Parts;
  private readonly surfaces: Surfaces;
  private readonly readings: Turns;
  private readonly watch: PageWatch;

  constructor(
    private readonly options: PortalOptions,
    private readonly signal: AbortSignal,
  ) {
    this.parts = createParts(options, () => this.watch.settle(), signal);
    this.surfaces = createSurfaces(this.parts, options.wants);
    this.parts.rows.show(this.surfaces.overview, options.counted);
    const { board } = this.surfaces;
    this.readings = new Turns((scopes, done) => runInSlices(board.update(scopes), done, signal), signal);
    this.watch = this.createWatch();
  }

  start(): void {
    this.watch.open(this.options.document);
    this.signal.addEventListener('abort', () => this.leave());
  }

  count(): PageCount {
    const { board, overview } = this.surfaces;
    if (board.hasGivenUp || overview.hasGivenUp) this.problems.add('removed');
    const { undelivered, total } = this.parts.rows.census;
    return {
      rows: total || countRows(this.options.document),
      undelivered: undelivered.size,
      logs: board.logs,
      problems: [...this.problems],
    };
  }

  wantsChanged(): void {
    this.parts.rows.refresh();
  }

  private createWatch(): PageWatch {
    const follow = {
      attributes: CALLED_BY,
      opened: (root: Element, doc: Document) => this.enter(root, doc),
      seen: this.parts.rows.seen,
      changed: (records: readonly MutationRecord[]) => this.follow(records),
      closed: (doc: Document) => this.forget(doc),
    };
    return new PageWatch(follow, this.signal);
  }

  private enter(root: Element, doc: Document): void {
    removeLeftovers(root);
    this.readings.requestLater([root]);
    if (doc.documentElement === root) this.join(doc);
  }

  private join(doc: Document): void {
    const joined = {
      learned: this.parts.learned,
      attention: this.parts.attention,
      card: this.surfaces.card,
      copied: (queueIds: ReadonlySet<string>) => this.showCopied(queueIds),
      flooded: () => void this.problems.add('flood'),
    };
    joinDocument(doc, joined, this.signal);
  }

  private follow(records: readonly MutationRecord[]): void {
    const { rows, splitter } = this.parts;
    const { board } = this.surfaces;
    rows.take(records);
    const scopes = scopesOf(records, board, splitter);
    if (scopes.length > 0 || board.hasGone) this.readings.request(scopes);
  }

  /** What was copied may tell more of a log that the page shows, or be shown where nobody has looked yet. */
  private showCopied(queueIds: ReadonlySet<string>): void {
    this.parts.rows.refreshSoon();
    const shown = this.surfaces.board.elementsNaming(queueIds);
    if (shown.length > 0) this.readings.requestLater(shown);
    else setTimeout(() => this.watch.lookEverywhere(), LOOK_AFTER);
  }

  private forget(doc: Document): void {
    const { rows, splitter, learned } = this.parts;
    const { board, card, overview } = this.surfaces;
    for (const part of [board, rows.census, splitter, card, overview, learned]) part.forget(doc);
  }

  private leave(): void {
    const { board, card, overview } = this.surfaces;
    card.close();
    overview.clear();
    board.clear();
    this.parts.splitter.restore();
  }
}
