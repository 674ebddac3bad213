import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from '../../answer';
import { findMessage, type MessageState } from '../../messages';
import { type Language, languages } from '../../stack-words';

/** A request for something below the address of a stack. */
export interface StackRequest {
  /** The path below the stack's own, without the slash before it. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** Empty for a GET. */
  readonly body: string;
}

/** A portal as it is built on one stack: its page, and what its scripts ask for. */
export interface Stack {
  render(query: URLSearchParams): string;
  /** Undefined is a 404. */
  answer(request: StackRequest): Answer | undefined;
}

export interface StackPage {
  /** Name of the page's own script in `public/stacks/`, where it has one. */
  readonly script?: string;
  readonly body: string;
  readonly language?: Language;
  /** Files in `node_modules`. */
  readonly libraries?: readonly string[];
  readonly head?: string;
  /** Attributes of `<body>`. */
  readonly attributes?: string;
}

/** A whole page: libraries first, then the page's own script, then what the page holds. */
export function renderStack(stack: StackPage): string {
  const { script, body, language = 'en', libraries = [], head = '', attributes = '' } = stack;
  return `<!doctype html>
<html lang="${language}" dir="${languages[language].direction}"><head><meta charset="utf-8"><title>Quarantine+</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/public/icon.svg">${libraries.map(renderLibrary).join('')}<link rel="stylesheet" href="/public/stacks.css">
${script ? `<script src="/public/stacks/${script}.js" defer></script>` : ''}${head}</head>
<body ${attributes}>${body}</body></html>`;
}

/** The states that a legend explains, in its order. */
export const legendStates = ['queued', 'deferring', 'failed', 'deep-filtered'] as const;

/** Data of the page as an element that holds JSON. */
export function renderData(data: unknown): string {
  // `<` is the only character that could end the script element (HTML Standard, 13.2.5.4).
  return `<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

export function html(body: string): Answer {
  return { type: 'text/html; charset=utf-8', body };
}

export function json(data: unknown): Answer {
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(data) };
}

export function plain(body: string): Answer {
  return { type: 'text/plain; charset=utf-8', body };
}

/** The log of the message whose id is in a path such as `log/1002`; undefined where there is none. */
export function logAt(path: string, pattern: RegExp): string | undefined {
  return findMessage(pattern.exec(path)?.[1] ?? '')?.log;
}

/** A word for each state of which nobody could tell what it means. */
export const letters: Readonly<Record<MessageState, string>> = {
  queued: 'a',
  deferring: 'b',
  failed: 'c',
  'deep-filtered': 'd',
  delivered: '',
  spam: '',
};

function renderLibrary(file: string): string {
  const address = `/vendor/${file}`;
  return file.endsWith('.css')
    ? `<link rel="stylesheet" href="${address}">`
    : `<script src="${address}" defer></script>`;
}
