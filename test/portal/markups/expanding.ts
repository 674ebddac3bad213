import { renderTableLog } from '../log-markup';
import { type PortalMessage, stateWords } from '../messages';
import { escapeHtml, renderHeader, renderPage } from './html';

/**
 * A table whose rows open: a second row under the message's holds its log, as a table with columns, records yellow by inline style.
 * Icons are drawings with a `<title>`, Logs is a button, and the log comes by a JSON POST to one address for all messages.
 */
export function renderExpanding(messages: readonly PortalMessage[]): string {
  const body = `${renderHeader()}
<main><h1>My quarantine</h1>
<table class="wide"><thead><tr><th>State</th><th>Message</th><th></th></tr></thead>
<tbody>${messages.map(renderRow).join('\n')}</tbody></table></main>`;
  return renderPage('My quarantine', body, 'expanding', 'grid');
}

/** The answer to the POST: the log as a fragment of the page. */
export function renderExpandedLog(log: string): string {
  return renderTableLog(log).replaceAll(' bgcolor="#ffff00"', ' style="background: #ff0"');
}

function renderRow({ id, state, sender, recipients, subject, date }: PortalMessage): string {
  const word = stateWords[state];
  const icon = word
    ? `<svg width="16" height="16" role="img"><title>${word}</title><circle cx="8" cy="8" r="6"/></svg>`
    : '';
  return `<tr class="row ${state}" id="message-${id}" data-message="${id}"><td>${icon}</td><td>${escapeHtml(`${sender} to ${recipients.join(', ')}: ${subject}`)} <time>${date}</time></td>
<td><button type="button" class="logs">Logs</button> <button type="button" data-action="deliver">Deliver</button></td></tr>`;
}
