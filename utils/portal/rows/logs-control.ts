import { isOwn, styleOf, wordsOf } from '../page/elements';
import { isInPreview } from '../page/preview';
import { LABELLED, labelsOf } from './label';
import { isLogsLabel, isLogsName, mayNameLogs } from './logs-words';

/** What a person can press, by its kind. */
export const CONTROLS =
  'a, button, summary, [role="button"], [role="link"], [role="menuitem"], [role="tab"], input[type="button"], input[type="submit"], input[type="image"], area';
// What a page makes a control of by a listener.
const OTHERS = 'span, li, td, div, img, svg, i, b, em, label, p';
const SIGNS =
  '[onclick], [tabindex], [data-toggle], [data-bs-toggle], [data-action], [data-href], [data-url], [hx-get], [ng-click]';
const NAMED_LOGS = /(?:^|[^a-z])(?:view|show|open)?-?logs?(?:$|[^a-z])/i;
const MAX_CONTROLS = 40;
const MAX_OTHERS = 120;
const MAX_CLIMB = 5;
const MAX_NAME = 60;
const MAX_INSIDE = 6;
const MAX_WITHIN = 4;

/** The link or button of a row that is called Logs, by its words or by any label. */
export function logsControlOf(row: Element): Element | null {
  return logsControlsOf(row).at(-1) ?? null;
}

/** All of them; what a sender wrote may be called Logs too. */
export function logsControlsOf(row: Element): Element[] {
  const found = take(row.querySelectorAll(CONTROLS), MAX_CONTROLS, isCalledLogs);
  if (found.length > 0 || (!mayNameLogs(row.textContent ?? '') && !row.querySelector(LABELLED))) return found;
  return take(row.querySelectorAll(OTHERS), MAX_OTHERS, isPressableLogs);
}

/** Whether a node is a Logs control, or inside one. Gives it. */
export function logsControlAt(node: Element): Element | null {
  const control = node.closest(CONTROLS);
  if (control) return isCalledLogs(control) && !isInPreview(control) ? control : null;
  for (let at: Element | null = node, up = 0; at && up < MAX_CLIMB; at = at.parentElement, up += 1)
    if (isPressableLogs(at)) return isInPreview(at) ? null : at;
  return null;
}

/** The address of a control that is a plain link to a page of the same origin: what pressing it would load, and nothing more. */
export function plainHrefOf(control: Element): string | null {
  const written = control.getAttribute('href');
  if (control.nodeName !== 'A' || !written || written.startsWith('#') || control.hasAttribute('download'))
    return null;
  try {
    const here = new URL(control.ownerDocument.baseURI);
    const url = new URL(written, here);
    const isPage = url.protocol === 'https:' || url.protocol === 'http:';
    if (!isPage || url.origin !== new URL(control.ownerDocument.URL).origin) return null;
    return sameBut(url, here) ? null : url.href;
  } catch {
    return null;
  }
}

/** What a control is called: its words, else its label. */
export function nameOf(control: Element): string {
  if (isOwn(control)) return '';
  return (wordsOf(control, MAX_NAME) || labelsIn(control)[0] || '').trim().slice(0, MAX_NAME);
}

function take(all: NodeListOf<Element>, limit: number, isIt: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  for (let i = 0; i < all.length && i < limit; i += 1) {
    const element = all[i] as Element;
    if (isIt(element) && !found.some((outer) => outer.contains(element)) && !isInPreview(element))
      found.push(element);
  }
  return found;
}

function isCalledLogs(control: Element): boolean {
  if (isOwn(control)) return false;
  const words = wordsOf(control, MAX_NAME * 2);
  if (words && isLogsName(words)) return true;
  if (words && mayNameLogs(words) && isLogsName(wordsWithoutIcons(control))) return true;
  // Where there are words, a label of its own may still say more; what is inside may be a picture beside them.
  return labelsIn(control).some(isLogsLabel);
}

/** A thing that is no control by its kind, but is called Logs and shows that it can be pressed. */
function isPressableLogs(element: Element): boolean {
  if (isOwn(element) || element.getElementsByTagName('*').item(MAX_WITHIN) !== null) return false;
  if ((element.textContent ?? '').length > MAX_NAME * 2 || !isCalledLogs(element)) return false;
  if (element.matches(SIGNS)) return true;
  const isNamed = NAMED_LOGS.test(`${element.getAttribute('class')} ${element.id}`);
  return isNamed || hasOwnPointer(element);
}

/** Whether the hand shows over it, and not over all around it: a row that can be pressed gives its hand to every cell. */
function hasOwnPointer(element: Element): boolean {
  if (styleOf(element)?.cursor !== 'pointer') return false;
  const row = element.closest('tr, li, article, [role="row"]');
  const around = row === element ? element.parentElement : (row ?? element.parentElement?.parentElement);
  return !!around && styleOf(around)?.cursor !== 'pointer';
}

function labelsIn(control: Element): string[] {
  const own = labelsOf(control);
  const inner = control.querySelectorAll(LABELLED);
  for (let i = 0; i < inner.length && i < MAX_INSIDE; i += 1) own.push(...labelsOf(inner[i] as Element));
  return own;
}

/** Without what a font draws as a picture. */
function wordsWithoutIcons(control: Element): string {
  return [...control.childNodes]
    .filter(
      (node) =>
        node.nodeType === 3 || !/icon|symbol|badge/i.test((node as Element).getAttribute?.('class') ?? ''),
    )
    .map((node) => node.textContent)
    .join(' ')
    .slice(0, MAX_NAME * 2);
}

/** A link to a place in this very page. */
function sameBut(url: URL, here: URL): boolean {
  return url.hash !== '' && url.pathname === here.pathname && url.search === here.search;
}
