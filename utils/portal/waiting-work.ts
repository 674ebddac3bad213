import { mayHoldLog } from './logs/hints';
import { dom } from './page/dom';
import { fieldText } from './page/fields';
import { topsOf } from './page/observe';
import { type PersonsAct, watchActs } from './page/persons-acts';
import type { Piece } from './page/pieces';
import type { Task } from './page/slices';
import type { PortalOptions } from './portal-options';
import { logsControlAt } from './rows/logs-control';
import { findRow } from './rows/rows';
import type { Given, Work } from './work-contract';

// What a person does, and what a page loads, while the work is loaded: a fraction of a second.
const MAX_KEPT = 40;
const TRY_AGAIN_AFTER = 1_000;
const MAX_TRIES = 5;

/** Has the work loaded when there is something for it, and keeps what it has to know until it is there. */
export class WaitingWork {
  /** Null until it is loaded. */
  work: Work | null = null;
  private isWanted = false;
  private tries = 0;
  /** The documents and shadow roots that were opened: what is in them may be replaced until the work is there. */
  private readonly opened = new Map<Node, Document>();
  private kept: ((work: Work) => void)[] = [];
  private acts: PersonsAct[] = [];

  constructor(
    private readonly load: PortalOptions['loadWork'],
    private readonly given: Given,
    private readonly firstLine: { refresh(): void },
    private readonly signal: AbortSignal,
  ) {}

  /** Tells the work of something that it is needed for. */
  tell(call: (work: Work) => void): void {
    if (this.work) {
      call(this.work);
      return;
    }
    this.kept = [...this.kept, call].slice(-MAX_KEPT);
    this.want();
  }

  /** A document or a shadow root was opened. */
  enter(root: Element, doc: Document): void {
    if (this.work) this.work.enter(root, doc);
    else this.opened.set(dom.getRootNode(root), doc);
  }

  /** Listens to what a person does in a document, until the work does. */
  listen(doc: Document): void {
    watchActs(
      doc,
      (act) => this.hear(act),
      () => this.work !== null,
      this.signal,
    );
  }

  /** Something is new on the page. */
  lookAt({ element, isAlone, isRow, text }: Piece): void {
    if (this.isWanted || isAlone) return;
    // No field stands in each row of a long list: to look for one there costs more than to read the row.
    if (mayHoldLog(text) || (!isRow && holdsField(element))) this.want();
  }

  /** The page changed. */
  follow(records: readonly MutationRecord[]): void {
    if (this.work) this.work.follow(records);
    else if (!this.isWanted && records.some(mayBringLog)) this.want();
  }

  /** Draws the overview anew: its first line alone, for as long as there is nothing to read or to explain. */
  readonly drawOverview = (): Task<void> => drawOverview(this, this.firstLine);

  /** Forgets a document that is going. */
  forget(doc: Document): void {
    for (const [root, of] of this.opened) if (of === doc) this.opened.delete(root);
    this.acts = this.acts.filter(({ target }) => dom.ownerDocument(target) !== doc);
    this.work?.forget(doc);
  }

  want(): void {
    if (this.isWanted || this.signal.aborted) return;
    this.isWanted = true;
    this.load().then(
      (start) => this.begin(start(this.given, this.signal)),
      () => this.tryAgain(),
    );
  }

  private begin(work: Work): void {
    if (this.signal.aborted) return;
    this.work = work;
    for (const [root, doc] of this.opened)
      for (const top of topsOf(root as Document | ShadowRoot)) work.enter(top, doc);
    for (const act of this.acts) work.replay(act);
    for (const call of this.kept) call(work);
    this.opened.clear();
    this.acts = [];
    this.kept = [];
    this.given.rows.refreshSoon();
  }

  /** The extension's background may be starting; the page may be one that nothing can be put into. */
  private tryAgain(): void {
    this.tries += 1;
    if (this.tries >= MAX_TRIES || this.signal.aborted) return;
    setTimeout(() => {
      this.isWanted = false;
      this.want();
    }, TRY_AGAIN_AFTER);
  }

  private hear(act: PersonsAct): void {
    const { type } = act.event;
    const before = type === 'pointermove' ? this.acts.filter(({ event }) => event.type !== type) : this.acts;
    this.acts = [...before, act].slice(-MAX_KEPT);
    // A script by itself starts nothing.
    if (!this.isWanted && act.event.isTrusted && (findRow(act.target) || logsControlAt(act.target)))
      this.want();
  }
}

function* drawOverview({ work }: WaitingWork, firstLine: { refresh(): void }): Task<void> {
  if (work) yield* work.drawOverview();
  else firstLine.refresh();
}

function mayBringLog({ type, target, addedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return false;
  const texts =
    type === 'characterData' ? [target] : [...addedNodes].filter((node) => dom.nodeType(node) === 3);
  return texts.some((text) => mayHoldLog(dom.textContent(dom.parentElement(text)) ?? ''));
}

/** A field that only shows a text: what it shows may be no part of the page's text. */
function holdsField(element: Element): boolean {
  for (const field of dom.getElementsByTagName(element, 'textarea'))
    if (mayHoldLog(fieldText(field) ?? '')) return true;
  return false;
}
