import type { SentRequest } from '../bridge/sent-request';

/** A log of this size is more than a person reads in a card. */
const MAX_BYTES = 4_000_000;
const MAX_MILLISECONDS = 15_000;

/** Loads a log, one at a time. Null where there is no readable answer; the signal takes it out of the queue or ends it. */
export class LogLoader {
  private last: Promise<unknown> = Promise.resolve();

  load(request: SentRequest, signal: AbortSignal): Promise<string | null> {
    const answer = this.last.then(() => (signal.aborted ? null : fetchLog(request, signal)));
    this.last = answer;
    return answer;
  }
}

/**
 * Loads what a row's own Logs action would load: same origin, with the person's own session, and nowhere else, so a redirect ends it.
 */
async function fetchLog(
  { url, method, headers, body }: SentRequest,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(MAX_MILLISECONDS)]);
    const init = {
      method,
      headers,
      body,
      credentials: 'same-origin',
      redirect: 'error',
      signal: limit,
    } as const;
    const answer = await fetch(url, init);
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
