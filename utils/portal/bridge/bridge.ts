import { BYE_EVENT, HELLO_EVENT, LOG_EVENT, MAX_BODY, REQUEST_EVENT } from './bridge-names';
import type { WrittenRequest } from './sent-request';

// A person opens a log every few seconds, a page that loads a whole grid's logs some dozens at once. More is a flood.
const PER_SECOND = 60;
const CHARACTERS_PER_SECOND = 2 * MAX_BODY;
// `status=` may be cut by markup.
const HINT = '=';

export interface Bridge {
  /** Gets a body, and the request that brought it where the interceptor could see it. */
  receive(body: string, request: WrittenRequest | null): void;
  /** More came than any portal sends. */
  flooded(): void;
}

/**
 * Listens to the copies that the interceptor makes in one document, until the signal. The page can forge them, so `receive`
 * gets bounded strings at a bounded rate, later and never inside the page's own call.
 */
export function listenToBridge(doc: Document, { receive, flooded }: Bridge, signal: AbortSignal): void {
  const allow = limitRate(() => performance.now());
  let asked: string | null = null;
  const listen = (event: Event) => {
    const body = detailOf(event);
    const request = asked;
    asked = null;
    if (body === null) return;
    if (!allow(body.length)) return flooded();
    setTimeout(() => {
      const written = request === null ? null : { text: request, origin: originOf(doc) };
      if (!signal.aborted) receive(body, written);
    });
  };
  const listenToRequest = ({ detail }: CustomEventInit<unknown>) => {
    asked = typeof detail === 'string' ? detail : null;
  };
  doc.addEventListener(REQUEST_EVENT, listenToRequest as EventListener, { signal });
  doc.addEventListener(LOG_EVENT, listen, { signal });
  signal.addEventListener('abort', () => doc.dispatchEvent(new CustomEvent(BYE_EVENT)), { once: true });
  doc.dispatchEvent(new CustomEvent(HELLO_EVENT));
}

function detailOf(event: Event): string | null {
  const { detail } = event as CustomEvent<unknown>;
  if (typeof detail !== 'string' || detail.length > MAX_BODY) return null;
  return detail.includes(HINT) ? detail : null;
}

/** Gives a gate that lets so many messages and characters through in any one second of the clock. */
export function limitRate(now: () => number): (length: number) => boolean {
  let since = Number.NEGATIVE_INFINITY;
  let messages = 0;
  let characters = 0;
  return (length) => {
    const time = now();
    if (time - since >= 1000) {
      since = time;
      messages = 0;
      characters = 0;
    }
    messages += 1;
    characters += length;
    return messages <= PER_SECOND && characters <= CHARACTERS_PER_SECOND;
  };
}

/** A frame that a script has filled belongs to the page around it. */
function originOf(doc: Document): string {
  return doc.defaultView?.origin ?? doc.location?.origin ?? '';
}
