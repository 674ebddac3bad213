import { type PortalMessage, stateWords } from '../messages';
import { escapeHtml, renderHeader, renderPage } from './html';

/**
 * Written after the code was done: articles with a list of terms; the icon's word is in `data-original-title` (as tooltips leave it), Logs is
 * in a menu of the article that is closed at first, and each attempt of the log stands in a box of its own, its fields in spans.
 */
export function renderArticles(messages: readonly PortalMessage[]): string {
  const body = `${renderHeader()}
<main><h1>My quarantine</h1><section class="list">${messages.map(renderArticle).join('\n')}</section></main>
<aside id="attempts" aria-label="Logs"></aside>`;
  return renderPage('My quarantine', body, 'articles', 'grid');
}

function renderArticle({ id, state, sender, recipients, subject, date }: PortalMessage): string {
  const word = stateWords[state];
  const icon = word ? `<i class="glyph" data-original-title="${word}"></i>` : '';
  return `<article class="row ${state}" data-message="${id}"><header>${icon} <strong>${escapeHtml(subject)}</strong></header>
<dl><dt>From</dt><dd>${escapeHtml(sender)}</dd><dt>To</dt><dd>${recipients.map(escapeHtml).join(', ')}</dd><dt>When</dt><dd>${date}</dd></dl>
<details><summary>More</summary><ul><li><a href="#deliver" data-action="deliver">Deliver</a></li><li><a class="logs" href="#logs" data-uid="m-${id}">View logs</a></li></ul></details></article>`;
}
