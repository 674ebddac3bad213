import { dom } from '../page/dom';
import { isOwn, styleOf } from '../page/elements';
import { mayHoldRecord } from './hints';
import { isRecord } from './records';

const MAX_LINES = 600;
const MAX_DEPTH = 40;
// The portal's own words that Yellowline looks for. No other word of a page leaves it.
const KNOWN =
  /\b(?:queued|deferring|deferred|failed|deep[\s-]?filtered|logs?|deliver|flush|re-?queue|alternate|tools|quarantine)\b/gi;
const SHOWN_ATTRIBUTES = new Set([
  'role',
  'type',
  'aria-modal',
  'aria-expanded',
  'contenteditable',
  'hidden',
  'open',
]);

/**
 * Describes how a page is built, for a bug report: elements, roles, names of attributes, and for texts only how long they are, whether
 * they hold delivery records, and which of the portal's own words. No other content, no address, no class, no id.
 */
export function describePage(doc: Document): string {
  const lines: string[] = [
    `page: ${doc.contentType}, frames: ${doc.querySelectorAll('iframe, frame').length}`,
  ];
  if (doc.body) describe(doc.body, 0, lines);
  if (lines.length >= MAX_LINES) lines.push('… cut off here');
  return `${lines.join('\n')}\n`;
}

function describe(element: Element, depth: number, lines: string[]): void {
  if (lines.length >= MAX_LINES || depth > MAX_DEPTH || isOwn(element)) return;
  lines.push(`${'  '.repeat(depth)}${describeOne(element)}`);
  if (dom.nodeName(element) === 'SCRIPT' || dom.nodeName(element) === 'STYLE') return;
  const inner = dom.shadowRoot(element);
  if (inner) {
    lines.push(`${'  '.repeat(depth + 1)}#shadow-root`);
    describeAll(inner.children, depth + 2, lines);
  }
  describeAll(dom.children(element), depth + 1, lines);
}

/** What is built alike is told once. */
function describeAll(children: HTMLCollection, depth: number, lines: string[]): void {
  let before = '';
  let same = 0;
  const endRun = () => {
    if (same > 0) lines.push(`${'  '.repeat(depth)}… and ${same} more of this kind`);
    same = 0;
  };
  for (const child of children) {
    const kind = shapeOf(child, 3);
    if (kind === before) {
      same += 1;
      continue;
    }
    endRun();
    before = kind;
    describe(child, depth, lines);
  }
  endRun();
}

function describeOne(element: Element): string {
  const texts = [...dom.childNodes(element)]
    .filter((node) => dom.nodeType(node) === 3)
    .map((node) => (node as Text).data);
  return [shapeOf(element, 0), lookOf(element), textOf(texts.join(' '))].filter(Boolean).join(' ');
}

function shapeOf(element: Element, depth: number): string {
  const attributes = [...dom.attributes(element)].map(({ name, value }) => attributeOf(name, value)).sort();
  const own = [dom.localName(element), ...attributes].join(' ').slice(0, 400);
  if (depth === 0) return `<${own}>`;
  return `<${own}>${[...dom.children(element)]
    .slice(0, 30)
    .map((child) => shapeOf(child, depth - 1))
    .join('')}`;
}

function attributeOf(name: string, value: string): string {
  if (SHOWN_ATTRIBUTES.has(name) && /^[\w-]{0,30}$/.test(value)) return `${name}=${value}`;
  const words = name.startsWith('on') || name === 'href' ? null : value.slice(0, 400).match(KNOWN);
  const known = words ? `=(${[...new Set(words)].join(', ')})` : '';
  return `${name.replace(/[^a-z-]/gi, '').slice(0, 40)}${known}`;
}

/** Yellow is how the portal highlights, and how a list is laid out is where overlays go wrong. */
function lookOf(element: Element): string {
  const style = styleOf(element);
  if (!style) return '';
  const colour = /rgba\(0, 0, 0, 0\)|transparent/.test(style.backgroundColor)
    ? ''
    : ` on ${style.backgroundColor}`;
  const place = style.position === 'static' ? '' : ` ${style.position}`;
  return `{${style.display}${place}${colour}}`;
}

function textOf(text: string): string {
  const words = text.trim();
  if (!words) return '';
  const known = [...new Set(words.slice(0, 2_000).match(KNOWN) ?? [])];
  const records = mayHoldRecord(words) ? words.split('\n').filter((line) => isRecord(line.trim())).length : 0;
  const parts = [`text(${words.length})`, ...known, records > 0 && `records(${records})`];
  return parts.filter(Boolean).join(' ');
}
