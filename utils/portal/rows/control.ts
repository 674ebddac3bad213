import { dom } from '../page/dom';
import { isOwn, wordsOf } from '../page/elements';
import { labelsIn } from './logs-control';

const MAX_NAME = 60;

/** The address of a control that is a plain link to a page of the same origin: what pressing it would load, and nothing more. */
export function plainHrefOf(control: Element): string | null {
  const written = dom.getAttribute(control, 'href');
  if (
    dom.nodeName(control) !== 'A' ||
    !written ||
    written.startsWith('#') ||
    dom.hasAttribute(control, 'download')
  )
    return null;
  try {
    const here = new URL(dom.ownerDocument(control).baseURI);
    const url = new URL(written, here);
    const isPage = url.protocol === 'https:' || url.protocol === 'http:';
    if (!isPage || url.origin !== new URL(dom.ownerDocument(control).URL).origin) return null;
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

/** A link to a place in this very page. */
function sameBut(url: URL, here: URL): boolean {
  return url.hash !== '' && url.pathname === here.pathname && url.search === here.search;
}
