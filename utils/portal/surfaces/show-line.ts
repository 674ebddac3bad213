import { dom } from '../page/dom';
import type { Surface } from './mount';

/** Goes to the first note behind a summary that has all of these attributes, as to what it says in few words: it is shown and has the focus. */
export function showLine(summary: Element, attributes: Surface['attributes']): void {
  const note = notesBehind(summary).find((one) =>
    Object.entries(attributes).every(([name, value]) => dom.getAttribute(one, name) === value),
  );
  if (!note) return;
  note.scrollIntoView({ block: 'center', inline: 'nearest' });
  // What was out of sight is drawn a moment after it has come into it.
  const focus = (tries: number) => {
    const body = dom.shadowRoot(note)?.querySelector<HTMLElement>('[tabindex], summary');
    if (body) body.focus({ preventScroll: true });
    else if (tries > 0) requestAnimationFrame(() => focus(tries - 1));
  };
  focus(MOST_FRAMES);
}

const MOST_FRAMES = 20;

function notesBehind(summary: Element): Element[] {
  const root = dom.getRootNode(summary) as Document | ShadowRoot;
  const follows = (note: Element) =>
    (dom.compareDocumentPosition(summary, note) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return [...root.querySelectorAll('yellowline-note')].filter(follows);
}
