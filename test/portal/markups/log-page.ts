import { renderLines } from '../log-markup';
import type { PortalMessage } from '../messages';
import { escapeHtml } from './html';

/** A log in a page of its own: no script of the page, a style sheet only, so that the strictest policy holds. */
export function renderLogPage(message: PortalMessage): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Logs of message ${message.id}</title><link rel="icon" href="/public/icon.svg">
<link rel="stylesheet" href="/public/portal.css"><link rel="stylesheet" href="/public/grid.css"></head>
<body><main><h1>Logs: ${escapeHtml(message.subject)}</h1><p><a href="/cp/quarantine?markup=cards">Back</a></p>
<div class="log">${renderLines(message.log)}</div></main></body></html>`;
}
