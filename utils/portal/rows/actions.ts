import type { PortalAction } from '../../report/types';
import { dom } from '../page/dom';
import { isOwn } from '../page/elements';
import { piecesBesideRows } from '../page/pieces';
import { nameOf } from './control';
import { findRow } from './rows';

/** A control of the portal's own that does something with a message. */
export interface ActionHandle {
  readonly action: PortalAction;
  readonly element: Element;
  /** What it is called on the page. */
  readonly name: string;
  /** What has to be opened first, where it stands in something that is closed. */
  opener(): Element | null;
  /** Shows the control and puts the focus on it. Presses and opens nothing. */
  focus(): void;
}

const CONTROLS =
  'a, button, summary, [role="button"], [role="link"], [role="menuitem"], input[type="button"], input[type="submit"]';
const FOCUSABLE = 'a[href], button, summary, [tabindex], [role="button"], [role="menuitem"], input';
// The first controls of a page are its menus and tool bars; in a grid of thousands the rest are the rows' own.
const MAX_CONTROLS = 4_000;

// PORTAL.md, "What an admin can do there": the words of the help articles.
const NAMES: readonly (readonly [PortalAction, RegExp])[] = [
  [
    'alternate',
    /\balternate (?:address|recipient|e-?mail|delivery)\b|\bdeliver to (?:an |another )?(?:alternate|other|address)/i,
  ],
  ['flush', /^flush\b.{0,20}\bqueue\b|^flush$/i],
  ['requeue', /^re-?queue\b(?!d)/i],
  ['deliver', /^(?:re-?)?deliver(?: again| now| message| anyway)?$/i],
];
/** These concern the whole queue, so the page's menu is their place; the others concern one message. */
const OF_THE_PAGE: ReadonlySet<PortalAction> = new Set(['flush']);

/**
 * Finds the portal's own controls by their words: in the elements that belong to the message first (its row, its log), then in the page
 * outside of any other message's row, also in menus that are closed.
 */
export function findActions(near: readonly Element[], page: Document): Map<PortalAction, ActionHandle> {
  const found = new Map<PortalAction, ActionHandle>();
  for (const element of near) collect(element, found, () => true);
  for (const part of partsOf(page))
    collect(part, found, (control, action) => OF_THE_PAGE.has(action) || findRow(control) === null);
  return found;
}

/** The page without its long lists, whose controls are the rows' own. */
function partsOf({ documentElement }: Document): Element[] {
  return documentElement ? piecesBesideRows(documentElement) : [];
}

function collect(
  root: ParentNode,
  found: Map<PortalAction, ActionHandle>,
  accepts: (control: Element, action: PortalAction) => boolean,
): void {
  const controls = root.querySelectorAll(CONTROLS);
  for (let i = 0; i < controls.length && i < MAX_CONTROLS; i += 1) {
    const control = controls[i] as Element;
    if ((dom.textContent(control) ?? '').length > 200) continue;
    const name = isOwn(control) ? null : nameOf(control);
    const action = actionOf(name);
    if (!name || !action || found.has(action) || !accepts(control, action)) continue;
    const opener = () => (isShown(control) ? null : openerOf(control));
    found.set(action, { action, element: control, name, opener, focus: () => reveal(control) });
  }
}

function actionOf(name: string | null): PortalAction | null {
  return name ? (NAMES.find(([, words]) => words.test(name))?.[0] ?? null) : null;
}

/** A control in a closed menu cannot have the focus; what opens the menu can. */
function reveal(control: Element): void {
  const target = isShown(control) ? control : (openerOf(control) ?? dom.parentElement(control) ?? control);
  target.scrollIntoView?.({ block: 'center', inline: 'nearest' });
  (target as HTMLElement).focus?.({ preventScroll: true });
}

function openerOf(control: Element): Element | null {
  for (let box: Element | null = control; box && dom.nodeName(box) !== 'BODY'; box = dom.parentElement(box)) {
    const opener = controllerOf(box) ?? precedingOpener(box);
    if (opener && opener !== control && isShown(opener)) return opener;
  }
  return null;
}

function controllerOf(box: Element): Element | null {
  if (!dom.id(box)) return null;
  const id = CSS.escape(dom.id(box));
  return dom
    .ownerDocument(box)
    .querySelector(`[aria-controls~="${id}"], [href="#${id}"], [data-target="#${id}"]`);
}

function precedingOpener(box: Element): Element | null {
  const before = dom.previousElementSibling(box);
  if (!before) return null;
  return dom.matches(before, FOCUSABLE) ? before : dom.querySelector(before, FOCUSABLE);
}

function isShown(element: Element): boolean {
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ visibilityProperty: true });
  return element.getClientRects().length > 0;
}
