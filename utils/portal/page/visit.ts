import { dom } from './dom';

/**
 * Runs work once for each visit of a page: it ends when the page goes, also into the back-forward cache, and begins anew when the page
 * comes back from there. `end` is the extension's own end, after an update or a removal.
 */
export function eachVisit(win: Window, end: AbortSignal, work: (signal: AbortSignal) => void): void {
  let visit = new AbortController();
  const begin = () => {
    visit = new AbortController();
    work(visit.signal);
  };
  const stop = () => visit.abort();
  win.addEventListener('pagehide', stop, { signal: end });
  win.addEventListener('pageshow', (event) => event.persisted && begin(), { signal: end });
  end.addEventListener('abort', stop, { once: true });
  if (!end.aborted) begin();
}

/** Whether this frame is reached from the frame around it, whose own copy of us then works in here too. */
export function isInnerFrame(win: Window): boolean {
  try {
    // Nobody reaches into an `embed`.
    return win.frameElement !== null && dom.nodeName(win.frameElement) !== 'EMBED';
  } catch {
    return false;
  }
}
