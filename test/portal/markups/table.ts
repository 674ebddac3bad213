import type { PortalMessage } from '../messages';
import { stateWords } from '../messages';
import { escapeHtml, renderHeader, renderPage } from './html';

/**
 * The Bootstrap-3-like markup: a table, Font-Awesome-like icons with a `title`, links on hover, and a modal with a `<pre>` whose
 * text comes by XMLHttpRequest. The page's script highlights from `status=` to the end of the record.
 */
export function renderTable(messages: readonly PortalMessage[]): string {
  const body = `${renderHeader()}
<main class="container"><h1>My quarantine</h1>
<table class="table table-condensed"><thead><tr><th></th><th>From</th><th>To</th><th>Subject</th><th>Received</th><th>Size</th><th></th></tr></thead>
<tbody>${messages.map(renderRow).join('\n')}</tbody></table>
<ul class="legend list-unstyled">${legend.map(renderLegend).join('\n')}</ul>
</main><div id="modals"></div>`;
  return renderPage('My quarantine', body, 'table', 'table');
}

const icons = {
  queued: 'clock',
  deferring: 'hourglass',
  failed: 'cross',
  'deep-filtered': 'funnel',
} as const;

const legend = [
  ['queued', 'the message is in the queue and goes out in a moment'],
  ['deferring', 'an attempt failed, retries go on; the logs tell why'],
  ['failed', 'delivery failed for one or more recipients; the logs tell why'],
  ['deep-filtered', 'held for more filtering; use Deliver to release it'],
] as const;

function renderLegend([state, meaning]: (typeof legend)[number]): string {
  return `<li><i class="fa fa-${icons[state]}" title="${stateWords[state]}"></i> <b>${stateWords[state]}</b> - ${meaning}</li>`;
}

function renderIcon({ state }: PortalMessage): string {
  if (state === 'delivered' || state === 'spam') return '';
  return `<i class="fa fa-${icons[state]}" title="${stateWords[state]}"></i>`;
}

function renderRow(message: PortalMessage): string {
  const requeue = message.state === 'failed' ? '<a href="#" data-action="requeue">Re-queue</a>' : '';
  return `<tr class="row ${message.state}" data-message="${message.id}">
<td>${renderIcon(message)}</td><td>${escapeHtml(message.sender)}</td><td>${message.recipients.map(escapeHtml).join('<br>')}</td>
<td>${escapeHtml(message.subject)}</td><td>${message.date}</td><td>${message.size}</td>
<td class="links"><a href="#" data-action="deliver">Deliver</a>${requeue}<a href="#" class="logs">Logs</a></td></tr>`;
}
