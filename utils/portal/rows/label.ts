import { dom } from '../page/dom';
import { wordsOf } from '../page/elements';

/**
 * Attributes in which pages and their tooltip libraries keep what a thing is called: Bootstrap 3 to 5, Tipsy, qTip, Ext, Tippy, Hint.css,
 * those of Angular’s libraries, and their like (PORTAL.md, "What panels of this age are built of", 2026-11).
 */
const LABELS = [
  'aria-label',
  'aria-description',
  'title',
  'alt',
  'data-original-title',
  'original-title',
  'oldtitle',
  'data-bs-original-title',
  'data-bs-title',
  'data-title',
  'data-tooltip',
  'data-tooltip-content',
  'data-tooltip-text',
  'data-tooltip-title',
  'data-tooltip-html',
  'data-powertip',
  'data-tipso',
  'v-tooltip',
  'mattooltip',
  'ptooltip',
  'nztooltiptitle',
  'x-tooltip.raw',
  'ngbtooltip',
  'tooltip',
  'uib-tooltip',
  'uk-tooltip',
  'data-balloon',
  'data-tip',
  'data-tippy-content',
  'data-qtip',
  'ext:qtip',
  'data-hint',
  'data-label',
  'data-caption',
  'data-content',
  'data-bs-content',
  'data-status',
  'data-state',
] as const;
const POINTERS = ['aria-labelledby', 'aria-describedby'] as const;
/** Scripts of tips: of old ones, and of Alpine’s. */
const TIPS = ['onmouseover', 'onmouseenter', 'onmousemove', 'x-tooltip'] as const;
/** Attributes that change what an icon is called, or which icon it is. */
export const CALLED_BY: readonly string[] = [
  ...LABELS,
  ...POINTERS,
  'value',
  ...TIPS,
  'class',
  'src',
  'href',
];

const NAMES: readonly string[] = [...LABELS, ...POINTERS, ...TIPS];
/** In which order they are read. */
const ORDER: ReadonlyMap<string, number> = new Map(NAMES.map((name, i) => [name, i]));

/** Whether an attribute of this name may call an element something. */
export function isLabel(name: string): boolean {
  return ORDER.has(name) || name === 'value';
}

/** Elements that may be called something without a word of their own. */
export const LABELLED = labelledBy(new Set(NAMES));

/** The same where only these attributes name anything. */
export function labelledBy(names: ReadonlySet<string>): string {
  const attributes = NAMES.filter((name) => names.has(name)).map(
    (name) => `[${name.replace(/[:.]/, '\\$&')}]`,
  );
  return [...attributes, 'input[value]', 'data[value]', 'title'].join(', ');
}

/** The attributes that name anything in an element. */
export function* namesOfLabels(root: Element): Iterable<string> {
  const labelled = dom.querySelectorAll(root, LABELLED);
  for (let i = 0; i < labelled.length; i += 1)
    for (const name of dom.getAttributeNames(labelled[i] as Element)) if (ORDER.has(name)) yield name;
}

/** Elements whose picture may have a telling name. */
export const PICTURES = [
  'img, input[src], object[data], use',
  ...['queue', 'defer', 'fail', 'deep', 'undeliver'].map((part) => `[class*="${part}" i]`),
].join(', ');

const MAX_LABEL = 200;
const MAX_MARKUP = 1_000;
const MAX_IDS = 4;
// Of these the page itself writes the value; a sender may write what the others hold.
const OF_THE_PAGE: ReadonlySet<string> = new Set(['data-status', 'data-state']);

/** What an element is called by all that can name it, the likeliest first. Only what says something. */
export function labelsOf(element: Element): string[] {
  const names = dom.getAttributeNames(element).filter((name) => ORDER.has(name));
  if (names.length > 1) names.sort((a, b) => (ORDER.get(a) ?? 0) - (ORDER.get(b) ?? 0));
  const found = names.flatMap((name) => labelsBy(element, name));
  found.push(statedValueOf(element));
  if (dom.localName(element) === 'title') found.push(wordsOf(element, MAX_LABEL));
  return found.filter(Boolean);
}

function labelsBy(element: Element, name: string): string[] {
  if ((POINTERS as readonly string[]).includes(name)) return pointedAt(element, name);
  const value = dom.getAttribute(element, name);
  return (TIPS as readonly string[]).includes(name) ? quotedIn(value) : [textOf(value)];
}

/** What the page's own program says in an attribute that nobody reads on the screen. */
export function factsOf(element: Element): string[] {
  return [...OF_THE_PAGE].map((name) => textOf(dom.getAttribute(element, name))).filter(Boolean);
}

/** What the name of a picture says: `icons/deep-filtered@2x.png`, `#icon-deferring`, and at last a class of an element that holds nothing. */
export function pictureNamesOf(element: Element, isTelling: (name: string) => boolean): string[] {
  const address = addressOf(element);
  if (address !== null) return namesIn(address);
  const tokens = (dom.getAttribute(element, 'class') ?? '').slice(0, MAX_LABEL);
  if (!isTelling(tokens) || dom.textContent(element) || dom.querySelector(element, 'img, use, title'))
    return [];
  return tokens.split(/\s+/).filter(Boolean);
}

/** The file's own name, and what a script is asked for: `icon.php?name=deferring`. */
function namesIn(address: string): string[] {
  const [path = '', query = ''] = address
    .slice(0, MAX_MARKUP)
    .slice(address.lastIndexOf('#') + 1)
    .split('?');
  const asked = query.split('&').map((pair) => pair.slice(pair.indexOf('=') + 1));
  return [path, ...asked].map(baseNameOf);
}

function baseNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).split(/[.@]/)[0] ?? '';
}

/** The address of an element's picture; a page that loads its pictures late has a blank one until then. */
export function addressOf(element: Element): string | null {
  const localName = dom.localName(element);
  if (localName === 'use')
    return dom.getAttribute(element, 'href') ?? dom.getAttribute(element, 'xlink:href');
  if (localName === 'object') return dom.getAttribute(element, 'data');
  if (localName !== 'img' && localName !== 'input') return null;
  const address = dom.getAttribute(element, 'src');
  if (address && !address.startsWith('data:')) return address;
  return (
    dom.getAttribute(element, 'data-src') ??
    dom.getAttribute(element, 'srcset')?.split(/[\s,]/, 1)[0] ??
    address
  );
}

/** A tooltip may be written as HTML; what its reader sees is its text. */
function textOf(value: string | null): string {
  if (!value) return '';
  const text = value.includes('<') ? withoutTags(value.slice(0, MAX_MARKUP)) : value;
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_LABEL);
}

function withoutTags(markup: string): string {
  const [first = '', ...rest] = markup.split('<');
  return first + rest.map((part) => ` ${part.slice(part.indexOf('>') + 1)}`).join('');
}

function statedValueOf(element: Element): string {
  return ['input', 'data', 'button'].includes(dom.localName(element))
    ? textOf(dom.getAttribute(element, 'value'))
    : '';
}

function pointedAt(element: Element, name: string): string[] {
  const ids = dom.getAttribute(element, name)?.trim().split(/\s+/).slice(0, MAX_IDS) ?? [];
  const root = dom.getRootNode(element) as Document | ShadowRoot;
  return ids.map((id) => {
    const target = root.getElementById?.(id);
    return target ? wordsOf(target, MAX_LABEL) : '';
  });
}

/** What stands between quotation marks: `return overlib("Deferring")`, `Tip('Deferring')`. */
function quotedIn(script: string | null): string[] {
  if (!script) return [];
  const parts = script.slice(0, MAX_MARKUP).split(/["'`]/);
  return parts
    .filter((_, index) => index % 2 === 1)
    .slice(0, MAX_IDS)
    .map(textOf);
}
