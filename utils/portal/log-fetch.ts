/** A log of this size is more than a person reads in a card. */
const MAX_BYTES = 4_000_000;
const MAX_MILLISECONDS = 15_000;

/**
 * Loads what a row's own Logs link would load: GET, same origin, with the person's own session, and nowhere else, so a redirect
 * ends it. Null where there is no readable answer. The signal ends it early.
 */
export async function fetchLog(href: string, signal: AbortSignal): Promise<string | null> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(MAX_MILLISECONDS)]);
    const answer = await fetch(href, { credentials: 'same-origin', redirect: 'error', signal: limit });
    const type = answer.headers.get('content-type') ?? '';
    if (!answer.ok || !answer.body || !/^text\/(?:html|plain)|json|xhtml/.test(type)) return null;
    return await readBounded(answer.body.getReader());
  } catch {
    return null;
  }
}

async function readBounded(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
    if (text.length <= MAX_BYTES) continue;
    void reader.cancel();
    return null;
  }
}
