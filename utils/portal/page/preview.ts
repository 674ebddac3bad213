import { dom } from './dom';

// Parts of a name as portals and mail programs give it to the place where a message is read.
const NAMES =
  /(?:^|[^a-z])(?:preview(?:-?pane|-?body|-?content)?|reading-?pane|(?:mail|message|msg|email)-?(?:body|preview|content|html|text))(?:$|[^a-z])/i;
const STATE_OF_SOMETHING = /(?:has|with|no|is|show|hide|without)-/i;
const HINT = /preview|reading|body|content|html|text/i;
const MAX_OUTWARD = 20;
const PROSE = 2;
const OF_ONE_ROW = 3;
const KEPT_FOR = 1_000;
const mailFrames = new WeakMap<Document, boolean>();
const around = new WeakMap<Element, { found: Element | null; until: number }>();

/**
 * The place around a node where a mail is read; null outside of any. What is in there was written by a sender: neither a row, nor a
 * control, nor an icon.
 */
export function previewAround(node: Element): Element | null {
  const path: Element[] = [];
  const now = performance.now();
  let found: Element | null = null;
  let place: Element | null = node;
  for (; place && path.length < MAX_OUTWARD; place = dom.parentElement(place)) {
    const known = around.get(place);
    found = known && now < known.until ? known.found : isPreview(place) ? place : null;
    if (found || (known && now < known.until)) break;
    path.push(place);
  }
  // What is around a list is the same for each of its rows.
  for (const outer of path.slice(OF_ONE_ROW)) around.set(outer, { found, until: now + KEPT_FOR });
  return found;
}

export function isInPreview(node: Element): boolean {
  return isInMailFrame(dom.ownerDocument(node)) || previewAround(node) !== null;
}

function isInMailFrame(doc: Document): boolean {
  const known = mailFrames.get(doc) ?? isMailFrame(doc);
  mailFrames.set(doc, known);
  return known;
}

/**
 * A frame that may run no scripts, or whose text was put into it, shows a mail: a portal's own page needs its scripts. So does one that
 * is called so, or stands where a mail is read.
 */
function isMailFrame(doc: Document): boolean {
  const frame = frameOf(doc);
  if (!frame) return false;
  const sandbox = dom.getAttribute(frame, 'sandbox');
  const runsNothing = sandbox !== null && !sandbox.includes('allow-scripts');
  return runsNothing || dom.hasAttribute(frame, 'srcdoc') || isCalledPreview(frame) || isInPreview(frame);
}

function frameOf({ defaultView }: Document): Element | null {
  try {
    return defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** One of several alike is a row of a list, whatever it is called. */
function isPreview(place: Element): boolean {
  const kind = dom.nodeName(place);
  if (kind === 'BODY' || kind === 'MAIN') return false;
  const isNamed = kind === 'BLOCKQUOTE' || (dom.hasAttributes(place) && isCalledPreview(place));
  const isProse = kind === 'ARTICLE' && dom.getElementsByTagName(place, 'p').length >= PROSE;
  return (isNamed || isProse) && !isOneOfSeveral(place);
}

function isCalledPreview(place: Element): boolean {
  const names = `${dom.getAttribute(place, 'class') ?? ''} ${dom.id(place)} ${dom.getAttribute(place, 'aria-label') ?? ''}`;
  if (!HINT.test(names)) return dom.hasAttribute(place, 'data-preview');
  return names.split(/\s+/).some((name) => NAMES.test(name) && !STATE_OF_SOMETHING.test(name));
}

function isOneOfSeveral(place: Element): boolean {
  const name = dom.getAttribute(place, 'class');
  return [dom.previousElementSibling(place), dom.nextElementSibling(place)].some(
    (one) =>
      one !== null &&
      dom.nodeName(one) === dom.nodeName(place) &&
      dom.getAttribute(one, 'class') === name &&
      dom.childElementCount(one) > 0,
  );
}
