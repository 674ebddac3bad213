import type { PortalMessage } from '../messages';
import { stateWords } from '../messages';
import { escapeHtml, renderHeader, renderPage } from './html';

/**
 * The ARIA markup: `div`s with grid roles, SVG icons with `aria-label`, buttons on hover, and a dialog into which the page puts
 * `html` out of a JSON answer to `fetch`: one `<div>` a line, the status in a `<mark>`.
 */
export function renderGrid(messages: readonly PortalMessage[]): string {
  const body = `${renderHeader()}
<main><h1 id="view">My quarantine</h1>
<div role="grid" aria-labelledby="view" class="grid">
<div role="row" class="head">${['State', 'From', 'To', 'Subject', 'Received', 'Actions'].map((name) => `<div role="columnheader">${name}</div>`).join('')}</div>
${messages.map(renderRow).join('\n')}</div>
<section class="legend" aria-label="Legend">${(['queued', 'deferring', 'failed', 'deep-filtered'] as const)
    .map((state) => `<span class="key">${renderIcon(state)} ${stateWords[state]}</span>`)
    .join(' ')}</section></main>
<div id="dialogs"></div>`;
  return renderPage('My quarantine', body, 'grid', 'grid');
}

function renderIcon(state: PortalMessage['state']): string {
  if (state === 'delivered' || state === 'spam') return '';
  return `<svg class="icon" viewBox="0 0 16 16" role="img" aria-label="${stateWords[state]}"><circle cx="8" cy="8" r="6"></circle></svg>`;
}

function renderRow(message: PortalMessage): string {
  return `<div role="row" class="row ${message.state}" data-message="${message.id}" tabindex="-1">
<div role="gridcell">${renderIcon(message.state)}</div>
<div role="gridcell">${escapeHtml(message.sender)}</div>
<div role="gridcell">${message.recipients.map(escapeHtml).join(', ')}</div>
<div role="gridcell">${escapeHtml(message.subject)}</div>
<div role="gridcell">${message.date}</div>
<div role="gridcell" class="links"><button type="button" data-action="deliver">Deliver</button><button type="button" class="logs" aria-label="Logs">Logs</button></div>
</div>`;
}
