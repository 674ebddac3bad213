import type { OverviewHeadView } from '@/utils/report/types';
import { spoken } from '@/utils/words/language';
import { say } from '@/utils/words/say';

export interface FirstLineProps {
  readonly view: OverviewHeadView;
  readonly isOpen: boolean;
  onToggle(): void;
  onDiagnose(): void;
}

/**
 * The overview's first line as `overview-head.tsx` draws it, element by element: without Preact, since most pages of a list need no more of ours. The
 * same elements are taken over by Preact once it is there, with the focus where it was.
 */
export function drawFirstLine(
  root: ShadowRoot,
  { view, isOpen, onToggle, onDiagnose }: FirstLineProps,
): void {
  const head = root.querySelector('.overview-head') ?? createHead(root);
  const fold = part(head, 'button', 'fold');
  fold.setAttribute('aria-expanded', String(isOpen));
  fold.onclick = ({ isTrusted }) => isTrusted && onToggle();
  if (!fold.firstChild) fold.append(createIcon(root.ownerDocument));
  keep(fold, view.headline, 'span', 'headline');
  keep(head, view.states, 'span', 'overview-states');
  const diagnose = keep(head, view.canDiagnose && say('Diagnose all'), 'button', 'go-to');
  if (diagnose) diagnose.onclick = ({ isTrusted }) => isTrusted && onDiagnose();
  keep(head, view.hint, 'span', 'overview-hint');
}

function createHead(root: ShadowRoot): Element {
  const surface = part(root, 'div', 'surface');
  surface.lang = spoken().code;
  surface.dir = 'ltr';
  const section = part(surface, 'section', 'overview');
  section.setAttribute('aria-label', say('Yellowline: undelivered messages on this page'));
  return part(section, 'div', 'overview-head');
}

/** Has an element say some words; none where there are none. */
function keep(
  parent: Element,
  words: string | false | null,
  name: string,
  className: string,
): HTMLElement | null {
  if (!words) {
    parent.querySelector(`.${className}`)?.remove();
    return null;
  }
  const element = part(parent, name, className);
  element.textContent = words;
  return element;
}

/** The child of that class; made where there is none. */
function part(parent: ParentNode, name: string, className: string): HTMLElement {
  const found = parent.querySelector<HTMLElement>(`.${className}`);
  if (found) return found;
  const made = (parent.ownerDocument ?? document).createElement(name);
  made.className = className;
  if (name === 'button') made.setAttribute('type', 'button');
  parent.append(made);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

function createIcon(doc: Document): Element {
  const icon = doc.createElementNS(SVG, 'svg');
  const attributes = {
    class: 'icon',
    viewBox: '0 0 16 16',
    width: '14',
    height: '14',
    'aria-hidden': 'true',
    focusable: 'false',
  };
  for (const [name, value] of Object.entries(attributes)) icon.setAttribute(name, value);
  const path = doc.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M6 3.5 10.5 8 6 12.5');
  icon.append(path);
  return icon;
}
