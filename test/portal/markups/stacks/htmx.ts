import { renderBreaks } from '../../log-markup';
import { type PortalMessage, stateWords } from '../../messages';
import { hasIcon, stackMessages, toneOf } from '../../stack-messages';
import { escapeHtml } from '../html';
import { html, logAt, renderStack, type Stack } from './stack';

/** htmx 2: boosted links replace the body, and `hx-get` puts a log into a drawer. Without its header a log comes as a whole page. */
export const htmx: Stack = {
  render: (query) => renderView(query.get('view') === 'shared'),
  answer({ path, headers }) {
    const log = logAt(path, /^messages\/(\w+)\/logs$/);
    if (log === undefined) return undefined;
    const part = `<button type="button" class="close" hx-on:click="this.parentElement.replaceChildren()">Close</button><div class="log">${renderBreaks(log)}</div>`;
    return html(headers['hx-request'] ? part : renderStack({ body: part, libraries }));
  },
};

const libraries = ['htmx.org/dist/htmx.min.js'];

function renderView(isShared: boolean): string {
  const rows = isShared ? stackMessages.toReversed() : stackMessages;
  return renderStack({
    libraries,
    attributes: 'hx-boost="true"',
    body: `<nav><a href="/cp/stacks/htmx/">My quarantine</a> <a href="/cp/stacks/htmx/?view=shared" class="shared">Shared quarantine</a></nav>
<h1>${isShared ? 'Shared quarantine' : 'My quarantine'}</h1><table class="wide"><tbody>${rows.map(renderRow).join('\n')}</tbody></table><aside id="drawer"></aside>`,
  });
}

function renderRow(message: PortalMessage): string {
  const { id, state, sender, recipients, subject, date } = message;
  const icon = hasIcon(message)
    ? `<span data-hint="${stateWords[state]}"><img src="/public/icon.svg" width="14" height="14" alt=""></span>`
    : '';
  return `<tr class="${toneOf(message)}" id="msg-${id}"><td>${icon}</td><td>${escapeHtml(sender)}</td><td>${recipients.map(escapeHtml).join(', ')}</td>
<td>${escapeHtml(subject)}</td><td>${date}</td><td><button type="button" hx-post="/cp/stacks/htmx/messages/${id}/deliver">Deliver</button>
<button type="button" class="logs" hx-get="/cp/stacks/htmx/messages/${id}/logs" hx-target="#drawer">View logs</button></td></tr>`;
}
