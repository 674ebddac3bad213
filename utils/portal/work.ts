import { readSentRequest, type WrittenRequest } from './bridge/sent-request';
import { scopesOf } from './change-scopes';
import { createSurfaces, type Surfaces } from './create-surfaces';
import { dom } from './page/dom';
import type { PersonsAct } from './page/persons-acts';
import { runInSlices, type Task } from './page/slices';
import { Turns } from './page/turns';
import { createParts, type Parts } from './parts';
import type { Pressed } from './surfaces/first-line';
import { watchGround } from './surfaces/ground';
import { watchHover } from './surfaces/hover';
import type { Given, Means, Work } from './work-contract';

// By then a page has put a log that it has loaded where it wants it.
const LOOK_AFTER = 300;
// Notes that were there before the page wrote their log anew are there again in the same frame: a machine has to be slow to need so many milliseconds.
const BEFORE_PAINT = 50;

/** Reads, explains and draws in one page until the signal; then everything of it goes. */
export function startWork(means: Means, given: Given, signal: AbortSignal): Work {
  const work = new PageWork(means, given, signal);
  signal.addEventListener('abort', () => work.leave());
  return work;
}

class PageWork implements Work {
  private readonly parts: Parts;
  private readonly surfaces: Surfaces;
  private readonly readings: Turns;
  private readonly acts = new WeakMap<Document, (act: PersonsAct) => void>();

  constructor(
    means: Means,
    private readonly given: Given,
    private readonly signal: AbortSignal,
  ) {
    this.parts = createParts(means, given, signal);
    this.surfaces = createSurfaces(this.parts, given);
    const { board } = this.surfaces;
    board.follow((element) => this.readings.requestLater([element]));
    this.readings = new Turns((scopes, done) => {
      const first = board.showsKnown(scopes) ? BEFORE_PAINT : undefined;
      runInSlices(board.update(scopes), done, signal, first);
    }, signal);
  }

  get logs(): number {
    return this.surfaces.board.logs;
  }

  get hasGivenUp(): boolean {
    return this.surfaces.board.hasGivenUp;
  }

  enter(root: Element, doc: Document): void {
    this.readings.requestLater([root]);
    if (doc.documentElement === root) this.join(doc);
  }

  replay(act: PersonsAct): void {
    this.acts.get(dom.ownerDocument(act.target))?.(act);
  }

  follow(records: readonly MutationRecord[]): void {
    const { board, reasons } = this.surfaces;
    reasons.follow(records);
    const scopes = scopesOf(records, board, this.parts.splitter);
    // Nothing of ours stands between a click on Logs and its log: what nobody has read yet is read when it is painted.
    if (board.showsKnown(scopes)) this.readings.requestFirst(scopes);
    else if (scopes.length > 0 || board.hasGone) this.readings.requestLater(scopes);
  }

  receive(body: string, request: WrittenRequest | null): void {
    const log = this.parts.learned.takeBody(body, request && readSentRequest(request));
    if (log) this.showCopied(log.queueIds);
  }

  drawOverview(): Task<void> {
    return this.surfaces.overview.refresh();
  }

  press(what: Pressed): void {
    this.surfaces.overview.press(what);
  }

  forget(doc: Document): void {
    const { splitter, learned } = this.parts;
    const { board, card, overview, reasons } = this.surfaces;
    for (const part of [board, splitter, card, overview, reasons, learned]) part.forget(doc);
  }

  leave(): void {
    const { board, card, overview, reasons } = this.surfaces;
    card.close();
    overview.clear();
    reasons.clear();
    board.clear();
    this.parts.splitter.restore();
  }

  private join(doc: Document): void {
    const { learned, attention, mounter } = this.parts;
    watchGround(doc, mounter.toneAgain, this.signal);
    const takers = [
      learned.watch(doc, this.signal),
      attention.watch(doc),
      watchHover(doc, this.surfaces.card, this.signal),
    ];
    this.acts.set(doc, (act) => {
      for (const take of takers) take(act);
    });
  }

  /** What was copied may tell more of a log that the page shows, or be shown where nobody has looked yet. */
  private showCopied(queueIds: ReadonlySet<string>): void {
    this.given.rows.refreshSoon();
    const shown = this.surfaces.board.elementsNaming(queueIds);
    if (shown.length > 0) this.readings.requestLater(shown);
    else setTimeout(() => this.given.lookEverywhere(), LOOK_AFTER);
  }
}
