import { isOwn, wordsOf } from '../page/elements';

const CONTROLS =
  'a, button, [role="button"], [role="link"], [role="menuitem"], input[type="button"], input[type="submit"]';
const LOGS = /^(?:view |show |delivery |message )?logs?$/i;
const MAX_CONTROLS = 40;

/** The link or button of a row that is called Logs, by its words or its label. */
export function logsControlOf(row: Element): Element | null {
  let looked = 0;
  for (const control of row.querySelectorAll(CONTROLS)) {
    looked += 1;
    if (looked > MAX_CONTROLS) return null;
    if (LOGS.test(nameOf(control))) return control;
  }
  return null;
}

/** Whether a node is a Logs control, or inside one. Gives it. */
export function logsControlAt(node: Element): Element | null {
  const control = node.closest(CONTROLS);
  return control && LOGS.test(nameOf(control)) ? control : null;
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
  const words = wordsOf(control, 60);
  const label =
    control.getAttribute('aria-label') ?? control.getAttribute('title') ?? control.getAttribute('value');
  return (words || label || '').trim().slice(0, 60);
}

/** A link to a place in this very page. */
function sameBut(url: URL, here: URL): boolean {
  return url.hash !== '' && url.pathname === here.pathname && url.search === here.search;
}
