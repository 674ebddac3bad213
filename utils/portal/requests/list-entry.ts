import { mayHoldLog } from '../logs/hints';
import { isLogLine } from '../logs/records';
import { dom } from '../page/dom';
import { isOwn } from '../page/elements';
import { hasAddress, hasTime, isMessage } from '../rows/row-kinds';
import { unwrapped } from '../rows/row-units';
import { findRow } from '../rows/rows';

/** An entry of a list whose other entries are messages. */
export interface ListEntry {
  readonly element: Element;
  /** Whether one of those has an icon or a Logs control, and so is known as a row of the portal. */
  readonly isSure: boolean;
}

const MAX_CLIMB = 14;
const NEAR = 12;
const MAX_WORDS = 2_000;
const MAX_ENTRY = 10_000;

/**
 * The entry of a list that a line of text stands in, known by the entries beside it: they are messages, and it is built as they are and says whose
 * message it is beside that line. A row without an icon and without links says nothing else. Null where there is none.
 */
export function entryAround(holder: Element): ListEntry | null {
  // A record that is taken apart into cells is nothing that a sender could write into one.
  if (!mayHoldLog(dom.textContent(holder) ?? '')) return null;
  let element: Element | null = holder;
  for (let up = 0; element && up < MAX_CLIMB; up += 1, element = dom.parentElement(element)) {
    if (dom.nodeName(element) === 'BODY') return null;
    const entry = entryAt(element);
    if (entry) return entry;
  }
  return null;
}

function entryAt(element: Element): ListEntry | null {
  if ((dom.textContent(element) ?? '').length > MAX_ENTRY) return null;
  const beside = messagesBeside(element);
  if (beside.length === 0) return null;
  const rest = wordsBesideLogs(element);
  if (!isMessage(rest)) return null;
  if (beside.some(isFound)) return { element, isSure: true };
  return hasAddress(rest) ? { element, isSure: false } : null;
}

/** Entries of the same build that are messages; what holds a log itself tells nothing. */
function messagesBeside(element: Element): Element[] {
  const found: Element[] = [];
  for (const way of ['previousElementSibling', 'nextElementSibling'] as const) {
    let one = element[way];
    for (let step = 0; one && step < NEAR; step += 1, one = one[way])
      if (
        dom.nodeName(one) === dom.nodeName(element) &&
        !isOwn(one) &&
        isBuiltAs(one, element) &&
        isOfMessage(one)
      )
        found.push(one);
  }
  return found;
}

/** The one that is pointed at may have its links besides. */
function isBuiltAs(one: Element, other: Element): boolean {
  const [less, more] = [kindsOf(one), kindsOf(other)].toSorted((a, b) => a.length - b.length);
  if (!less || !more || less.length < 2 || more.length - less.length > 1) return false;
  return less.every((name, i) => name === more[i]);
}

function kindsOf(element: Element): string[] {
  return [...dom.children(unwrapped(element))]
    .filter((child) => !isOwn(child))
    .map((child) => dom.nodeName(child));
}

function isOfMessage(one: Element): boolean {
  const text = dom.textContent(one) ?? '';
  if (text.length > MAX_WORDS || !isMessage(text) || mayHoldLog(text)) return false;
  const words = wordsBesideLogs(one);
  const isList = hasAddress(words) && hasTime(words);
  return !isLogLine(words) && (isList || isFound(one));
}

/** Whether an entry is a row, or one's box. */
function isFound(one: Element): boolean {
  const row = findRow(unwrapped(one));
  return row?.parts.some((part) => one === part || dom.contains(one, part)) ?? false;
}

/** The words of an element but those of logs, with a space between two texts. */
function wordsBesideLogs(element: Element): string {
  return [...textsBesideLogs(element)]
    .map((text) => text.trim())
    .filter((text) => !isLogLine(text))
    .join(' ')
    .slice(0, MAX_WORDS);
}

/** The page may cut a line into elements: what holds it is the innermost that holds it whole. */
function* textsBesideLogs(node: Node): Iterable<string> {
  const isHolder = mayHoldLog(dom.textContent(node) ?? '');
  const children = [...dom.childNodes(node)];
  if (isHolder && !children.some((child) => mayHoldLog(dom.textContent(child) ?? ''))) return;
  if (dom.nodeType(node) === 3) yield (node as Text).data;
  for (const child of children) yield* textsBesideLogs(child);
}
