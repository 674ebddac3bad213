import { readFileSync } from 'node:fs';
import type { Answer } from './answer';
import { conformanceAnswer } from './conformance-routes';
import { hostileLogs } from './hostile';
import { renderHostilePage } from './hostile-pages';
import { renderLogLayout, renderLogWindow } from './log-layouts';
import { isStatusRecord, renderBreaks, renderLines, renderTableLog } from './log-markup';
import { renderArticles } from './markups/articles';
import { renderCards } from './markups/cards';
import { renderComponents } from './markups/components';
import { renderDrawer } from './markups/drawer';
import { renderExpandedLog, renderExpanding } from './markups/expanding';
import { renderFrames } from './markups/frames';
import { renderGrid } from './markups/grid';
import { renderHelpArticle } from './markups/help-article';
import { escapeHtml } from './markups/html';
import { renderLayout } from './markups/layout';
import { renderLogPage } from './markups/log-page';
import { renderTable } from './markups/table';
import { findMessage, messages, type PortalMessage } from './messages';
import { renderStillPage } from './still-pages';

/** The markups of the grid, by the name in `?markup=`. */
export const markups = {
  table: renderTable,
  grid: renderGrid,
  cards: renderCards,
  drawer: renderDrawer,
  expanding: renderExpanding,
  frames: renderFrames,
  components: renderComponents,
  articles: renderArticles,
  layout: renderLayout,
} as const;
export type Markup = keyof typeof markups;

const html = 'text/html; charset=utf-8';
const text = 'text/plain; charset=utf-8';
const json = 'application/json; charset=utf-8';
const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
};
const strictPolicy =
  "default-src 'self'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'";

const notFound: Answer = { status: 404, type: text, body: 'Not found' };

const routes: readonly (readonly [RegExp, (match: string[], query: URLSearchParams) => Answer])[] = [
  [
    /^\/(?:cp\/(?:quarantine)?)?$/,
    (_, query) => ({ type: html, body: pickMarkup(query)(pickMessages(query)) }),
  ],
  [/^\/cp\/logs\/(\w+)$/, ([, id = '']) => logPage(id)],
  [/^\/cp\/logs\/(\w+)\.txt$/, ([, id = '']) => withLog(id, (log) => ({ type: text, body: log }))],
  [/^\/cp\/api\/logs\/(\w+)$/, ([, id = '']) => withLog(id, (log) => ({ type: text, body: log }))],
  [/^\/cp\/api\/logs\/(\w+)\/lines$/, ([, id = '']) => withLog(id, linesAnswer)],
  [/^\/cp\/api\/logs\/(\w+)\/table$/, ([, id = '']) => withLog(id, tableAnswer)],
  [/^\/cp\/api\/logs\/(\w+)\/breaks$/, ([, id = '']) => withLog(id, breaksAnswer)],
  [/^\/cp\/api\/log$/, (_, query) => withLog(query.get('id') ?? '', markupAnswer)],
  [/^\/cp\/api\/actions\/\w+$/, () => ({ type: json, body: '{"done":true}' })],
  [/^\/cp\/conformance\/([\w-]+)$/, ([, name = '']) => conformanceAnswer(name) ?? notFound],
  [/^\/cp\/fighting\/(\w+)$/, ([, name = '']) => fightingPage(name)],
  [/^\/cp\/layouts\/([\w-]+)$/, ([, name = '']) => layoutPage(name)],
  [/^\/cp\/still\/(\w+)$/, ([, name = '']) => stillPage(name)],
  [/^\/cp\/hostile\/([\w-]+)$/, ([, name = '']) => hostilePage(name)],
  [/^\/support\/237128\/\w+$/, () => ({ type: html, body: renderHelpArticle() })],
  [/^\/favicon\.ico$/, () => ({ type: types.svg ?? text, body: '' })],
  [
    /^\/public\/((?:stacks\/)?[\w-]+)\.(css|js|svg)$/,
    ([, name = '', ending = '']) => publicFile(name, ending),
  ],
];

/** Answers a JSON POST: the address of the expanding markup's logs, with the message in the body. */
export function answerPost(url: URL, body: string): Answer {
  if (url.pathname !== '/cp/api/log') return answer(url);
  const id = /"message":(\d+)/.exec(body)?.[1] ?? '';
  return withLog(id, (log) => ({ type: html, body: renderExpandedLog(log) }));
}

/** Answers a request for a path of the portal; 404 where it has none. */
export function answer(url: URL): Answer {
  for (const [pattern, respond] of routes) {
    const match = pattern.exec(url.pathname);
    if (match) return respond(match, url.searchParams);
  }
  return notFound;
}

function pickMarkup(query: URLSearchParams) {
  const name = query.get('markup') ?? 'table';
  return name in markups ? markups[name as Markup] : renderTable;
}

/** `?rows=20000`: the same messages over and over, under other ids. */
function pickMessages(query: URLSearchParams): readonly PortalMessage[] {
  const rows = Number(query.get('rows') ?? messages.length);
  return Array.from({ length: rows }, (_, i) => {
    const message = messages[i % messages.length] as PortalMessage;
    return i < messages.length ? message : { ...message, id: `${message.id}${i}` };
  });
}

function withLog(id: string, respond: (log: string) => Answer): Answer {
  const message = findMessage(id);
  return message ? respond(message.log) : notFound;
}

function logPage(id: string): Answer {
  const message = findMessage(id);
  if (!message) return notFound;
  return { type: html, body: renderLogPage(message), headers: { 'content-security-policy': strictPolicy } };
}

function linesAnswer(log: string): Answer {
  return { type: json, body: JSON.stringify({ title: 'Message logs', html: renderLines(log) }) };
}

function tableAnswer(log: string): Answer {
  return { type: html, body: renderTableLog(log) };
}

function breaksAnswer(log: string): Answer {
  const records = log.split('\n').filter(isStatusRecord).length;
  return { type: json, body: JSON.stringify({ data: { entry: { records, html: renderBreaks(log) } } }) };
}

/** One string of markup, deep in JSON: records in a `<font>`, lines ended by `<br />`. */
function markupAnswer(log: string): Answer {
  const lines = log.split('\n').map((line) => {
    const text = escapeHtml(line);
    return isStatusRecord(line) ? `<font style="background:yellow">${text}</font>` : text;
  });
  return { type: json, body: JSON.stringify({ result: { page: { markup: lines.join('<br />') } } }) };
}

function hostilePage(name: string): Answer {
  const log = hostileLogs[name]?.();
  if (log === undefined) return notFound;
  const head = '<meta charset="utf-8"><title>Logs</title><link rel="icon" href="/public/icon.svg">';
  return {
    type: html,
    body: `<!doctype html><html lang="en"><head>${head}</head><body><pre id="log">${escapeHtml(log)}</pre></body></html>`,
  };
}

function layoutPage(name: string): Answer {
  const body = renderLogLayout(name) ?? renderLogWindow(name);
  return body === undefined ? notFound : { type: html, body };
}

function fightingPage(name: string): Answer {
  const body = renderHostilePage(name);
  return body === undefined ? notFound : { type: html, body };
}

function stillPage(name: string): Answer {
  const body = renderStillPage(name);
  return body === undefined ? notFound : { type: html, body };
}

function publicFile(name: string, ending: string): Answer {
  try {
    return { type: types[ending] ?? text, body: readFileSync(`test/portal/public/${name}.${ending}`) };
  } catch {
    return notFound;
  }
}
