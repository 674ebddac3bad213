import { dom } from './page/dom';
import { findInner } from './page/inner-roots';
import type { Piece } from './page/pieces';
import { runAtOnce } from './page/slices';
import { Census } from './rows/census';
import { findRow } from './rows/rows';

/**
 * Goes from problem to problem of a page, by the keys that the browser gives the extension: in an open log from note to note, otherwise from
 * row to row. The page is looked through anew each time, since nothing follows it for this.
 */
export class ProblemWalk {
  private current: Element | null = null;

  constructor(private readonly doc: Document) {}

  /** Goes to the next one, or to the one before, around the end. Gives whether there is one. */
  walk(step: 1 | -1): boolean {
    const problems = problemsOf(this.doc);
    const at = this.current ? problems.indexOf(this.current) : -1;
    const first = step > 0 ? 0 : problems.length - 1;
    const to = at < 0 ? first : (at + step + problems.length) % problems.length;
    this.current = problems[to] ?? null;
    if (this.current) show(this.current);
    return this.current !== null;
  }
}

/** What is not delivered, from top to bottom: of a log that is open, else of the list. */
export function problemsOf(doc: Document): Element[] {
  const census = new Census();
  const roots = gather(doc, (piece) => census.takePiece(piece));
  const notes = roots.flatMap(openNotes);
  if (notes.length > 0) return notes;
  runAtOnce(census.update([]));
  return [...census.undelivered.keys()].sort(byPlace);
}

/** A page, and the open trees inside it; `visit` gets all of their pieces. */
function gather(root: Document | ShadowRoot, visit: (piece: Piece) => void): (Document | ShadowRoot)[] {
  const found: (Document | ShadowRoot)[] = [root];
  for (const top of root.children) {
    const { roots, frames } = runAtOnce(findInner(top, visit));
    for (const inner of roots) if (!isOurs(inner)) found.push(...gather(inner, visit));
    for (const frame of frames) {
      const inner = documentOf(frame);
      if (inner) found.push(...gather(inner, visit));
    }
  }
  return found;
}

function isOurs(root: ShadowRoot): boolean {
  return dom.localName(root.host).startsWith('yellowline-');
}

/** Null for a frame of another origin. */
function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** How things stand for each recipient is what the last line says of it. */
function openNotes(root: Document | ShadowRoot): Element[] {
  const last = new Map<string, Element>();
  for (const note of root.querySelectorAll('yellowline-note')) {
    const recipient = dom.getAttribute(note, 'data-recipient') ?? '';
    last.delete(recipient);
    if (note.checkVisibility()) last.set(recipient, note);
  }
  return [...last.values()].filter((note) => !DELIVERED.has(dom.getAttribute(note, 'data-status') ?? ''));
}

const DELIVERED = new Set(['sent', 'deliverable']);

function byPlace(one: Element, other: Element): number {
  return dom.compareDocumentPosition(one, other) & 4 ? -1 : 1;
}

/** Milliseconds that the place is outlined. */
const SHOWN = 1_500;

/** Brings it into sight, outlines it for a moment, and puts the focus there: a row then shows its card, and Enter opens its Logs. */
function show(problem: Element): void {
  problem.scrollIntoView({ block: 'center', inline: 'nearest' });
  // An animation changes no attribute of the page's.
  const look = { outline: '3px solid #c99700', outlineOffset: '-3px' };
  problem.animate([look, look], { duration: SHOWN });
  const control = controlOf(problem);
  control?.focus({ preventScroll: true });
  // A page beside a panel that has the focus is not told of its own.
  if (control && !dom.ownerDocument(control).hasFocus())
    control.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

const CONTROLS = 'a[href], button, summary, [tabindex]';

function controlOf(problem: Element): HTMLElement | null {
  const logs = dom.shadowRoot(problem) ? null : findRow(problem)?.logs;
  return (logs ?? (dom.shadowRoot(problem) ?? problem).querySelector(CONTROLS)) as HTMLElement | null;
}
