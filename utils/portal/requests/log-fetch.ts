import type { ReadFailure } from '../../report/types';
import type { SentRequest } from '../bridge/sent-request';

/** What came for a request. */
export type Answer = { readonly body: string } | { readonly failure: ReadFailure };

/** A log of this size is more than a person reads in a card. */
const MAX_BYTES = 4_000_000;
const MAX_MILLISECONDS = 15_000;
const READABLE = /^text\/(?:html|plain)|json|xhtml/;

/** Loads a log, one at a time. The signal takes it out of the queue or ends it. */
export class LogLoader {
  private last: Promise<unknown> = Promise.resolve();

  load(request: SentRequest, signal: AbortSignal): Promise<Answer> {
    const answer = this.last.then(() => (signal.aborted ? unreachable : fetchLog(request, signal)));
    this.last = answer;
    return answer;
  }
}

const unreachable: Answer = { failure: 'unreachable' };

/** Loads what a row's own Logs action would load: same origin, with the person's own session, and nowhere else, so no redirect is followed. */
async function fetchLog(request: SentRequest, signal: AbortSignal): Promise<Answer> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(MAX_MILLISECONDS)]);
    const answer = await fetch(request.url, { ...initOf(request), signal: limit });
    // To elsewhere: most often to where one signs in.
    if (answer.type === 'opaqueredirect') return { failure: 'other-answer' };
    if (!answer.ok) return { failure: answer.status };
    if (!answer.body || !READABLE.test(answer.headers.get('content-type') ?? ''))
      return { failure: 'other-answer' };
    return await readBounded(answer.body.getReader());
  } catch {
    return navigator.onLine === false ? { failure: 'offline' } : unreachable;
  }
}

function initOf({ method, headers, body, encoding }: SentRequest): RequestInit {
  const fixed = { method, credentials: 'same-origin', redirect: 'manual' } as const;
  if (encoding === null || body === null) return { ...fixed, headers };
  const others = Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-type');
  // The browser writes the boundary that parts a form's fields into the header.
  if (encoding === 'multipart') return { ...fixed, headers: Object.fromEntries(others), body: formOf(body) };
  if (encoding === 'json') return { ...fixed, headers, body };
  const type = 'application/x-www-form-urlencoded;charset=UTF-8';
  return { ...fixed, headers: { ...Object.fromEntries(others), 'content-type': type }, body };
}

function formOf(fields: string): FormData {
  const form = new FormData();
  for (const [name, text] of new URLSearchParams(fields)) form.append(name, text);
  return form;
}

async function readBounded(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Answer> {
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { body: text };
    text += decoder.decode(value, { stream: true });
    if (text.length <= MAX_BYTES) continue;
    void reader.cancel();
    return { failure: 'unreadable' };
  }
}
