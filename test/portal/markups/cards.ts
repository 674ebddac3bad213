import type { PortalMessage } from '../messages';
import { stateWords } from '../messages';
import { escapeHtml, renderHeader, renderPage } from './html';

/**
 * The list of cards: icons are pictures with `alt`, Logs is a plain link to a page of its own that the script opens in place
 * instead, and the log is a table with time, host and process in cells, highlighted by `bgcolor`.
 */
export function renderCards(messages: readonly PortalMessage[]): string {
  const body = `${renderHeader()}
<main><h1>My quarantine</h1>
<ul class="cards">${messages.map(renderCard).join('\n')}</ul>
<dl class="legend">${legend.map(([state, meaning]) => `<div><dt>${renderIcon(state)} ${stateWords[state]}</dt><dd>${meaning}</dd></div>`).join('\n')}</dl>
</main>
<section id="panel" class="panel" aria-label="Logs" hidden></section>`;
  return renderPage('My quarantine', body, 'cards', 'cards');
}

const legend = [
  ['queued', 'in the queue, usually gone in under a minute'],
  ['deferring', 'not delivered yet, will be retried'],
  ['failed', 'could not be delivered'],
  ['deep-filtered', 'held for about two hours; Deliver releases it'],
] as const;

function renderIcon(state: PortalMessage['state']): string {
  if (state === 'delivered' || state === 'spam') return '';
  return `<img class="icon" src="/public/icon.svg" width="16" height="16" alt="${stateWords[state]}">`;
}

function renderCard(message: PortalMessage): string {
  const requeue = message.state === 'failed' ? '<a href="#requeue" data-action="requeue">Re-queue</a>' : '';
  return `<li class="row card ${message.state}" data-message="${message.id}">
<div class="first">${renderIcon(message.state)} <b>${escapeHtml(message.subject)}</b> <time>${message.date}</time></div>
<div class="second">${escapeHtml(message.sender)} to ${message.recipients.map(escapeHtml).join(', ')}</div>
<div class="links"><a href="#deliver" data-action="deliver">Deliver</a>${requeue}<a class="logs" href="/cp/logs/${message.id}">Logs</a></div>
</li>`;
}
