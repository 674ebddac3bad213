import { dom } from '../page/dom';
import { isOwn, styleOf, wordsOf } from '../page/elements';
import { isInPreview } from '../page/preview';
import { isIcon } from './icon';
import { LABELLED, labelsOf, pictureNamesOf } from './label';
import { isLogsLabel, isLogsName, mayNameLogs } from './logs-words';

/** What a person can press, by its kind. */
export const CONTROLS =
  'a, button, summary, [role="button"], [role="link"], [role="menuitem"], [role="tab"], input[type="button"], input[type="submit"], input[type="image"], area, option';
/** Attributes that make a control of any element, by themselves or by a library. */
const SIGN =
  /^(?:on(?:dbl)?click|on(?:mouse|pointer)(?:down|up)|tabindex|for|jsaction|[@(](?:click|tap)\)?|(?:x-on|v-on|wire|ng|phx|up|hx|data-hx)[:-].{1,40}|data-(?:bs-)?(?:toggle|target)|data-(?:action|act|href|url|link|remote|turbo|cmd|command).{0,20})$/;
const NAMED_LOGS = /(?:^|[^a-z])(?:view|show|open)?[-_]?logs?(?:$|[^a-z])/i;
/** What the portal's other links of a message are called (PORTAL.md, "What an admin can do there"). */
const ACTION =
  /^(?:(?:re-?)?deliver\b|re-?queue$|release$|view$|preview$|delete$|whitelist$|blacklist$|block$|allow$)/i;
const MAX_CONTROLS = 40;
const MAX_OTHERS = 160;
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
  const found = take(dom.querySelectorAll(row, CONTROLS), MAX_CONTROLS, isCalledLogs);
  if (found.length > 0 || (!mayNameLogs(dom.textContent(row) ?? '') && !dom.querySelector(row, LABELLED)))
    return found;
  return take(dom.querySelectorAll(row, '*'), MAX_OTHERS, isPressableLogs);
}

/** Whether a node is a Logs control, or inside one. Gives it. */
export function logsControlAt(node: Element): Element | null {
  const control = dom.closest(node, CONTROLS);
  if (control) return isCalledLogs(control) && !isInPreview(control) ? control : null;
  for (let at: Element | null = node, up = 0; at && up < MAX_CLIMB; at = dom.parentElement(at), up += 1)
    if (isPressableLogs(at)) return isInPreview(at) ? null : at;
  return null;
}

function take(all: NodeListOf<Element>, limit: number, isIt: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  for (let i = 0; i < all.length && i < limit; i += 1) {
    const element = all[i] as Element;
    if (isIt(element) && !found.some((outer) => dom.contains(outer, element)) && !isInPreview(element))
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
  const labels = labelsIn(control);
  if (labels.length > 0 || !isIcon(control)) return labels.some(isLogsLabel);
  return dom.matches(control, CONTROLS) && picturesIn(control).some((name) => NAMED_LOGS.test(name));
}

/** What is known of a control without a word or a label: the names of its picture and of its class, and where it leads. */
function picturesIn(control: Element): string[] {
  const names = [control, ...[...dom.querySelectorAll(control, '*')].slice(0, MAX_INSIDE)].flatMap((one) => [
    ...pictureNamesOf(one, () => true),
    ...(dom.getAttribute(one, 'class') ?? '').split(/\s+/),
  ]);
  const [path = ''] = (dom.getAttribute(control, 'href') ?? '').split(/[?#]/);
  return [...names, ...path.split('/')];
}

/** A thing that is no control by its kind, but is called Logs and shows that it can be pressed. */
function isPressableLogs(element: Element): boolean {
  if (isOwn(element) || dom.getElementsByTagName(element, '*').item(MAX_WITHIN) !== null) return false;
  if ((dom.textContent(element) ?? '').length > MAX_NAME * 2 || !isCalledLogs(element)) return false;
  if (dom.getAttributeNames(element).some((name) => SIGN.test(name))) return true;
  if (dom.localName(element).includes('-') || isBesideAction(element)) return true;
  const isNamed = NAMED_LOGS.test(`${dom.getAttribute(element, 'class')} ${dom.id(element)}`);
  return isNamed || hasOwnPointer(element);
}

/** Whether it stands in one row with what else the portal does with a message. */
function isBesideAction(element: Element): boolean {
  const kind = dom.localName(element);
  return [dom.previousElementSibling(element), dom.nextElementSibling(element)].some(
    (one) => one !== null && dom.localName(one) === kind && ACTION.test(wordsOf(one, MAX_NAME)),
  );
}

/** Whether the hand shows over it, and not over all around it: a row that can be pressed gives its hand to every cell. */
function hasOwnPointer(element: Element): boolean {
  if (styleOf(element)?.cursor !== 'pointer') return false;
  const row = dom.closest(element, 'tr, li, article, [role="row"]');
  const around =
    row === element ? dom.parentElement(element) : (row ?? dom.parentElement(dom.parentElement(element)));
  return !!around && styleOf(around)?.cursor !== 'pointer';
}

/** What a control, or a thing in it, is called by a label. */
export function labelsIn(control: Element): string[] {
  const own = labelsOf(control);
  const inner = dom.querySelectorAll(control, LABELLED);
  for (let i = 0; i < inner.length && i < MAX_INSIDE; i += 1) own.push(...labelsOf(inner[i] as Element));
  return own;
}

/** Without what a font draws as a picture. */
function wordsWithoutIcons(control: Element): string {
  return [...dom.childNodes(control)]
    .map((node) => (dom.nodeType(node) === 1 ? wordsUnlessIcon(node as Element) : node.nodeValue))
    .join(' ')
    .slice(0, MAX_NAME * 2);
}

function wordsUnlessIcon(element: Element): string {
  return /icon|symbol|badge/i.test(dom.getAttribute(element, 'class') ?? '')
    ? ''
    : (dom.textContent(element) ?? '');
}
