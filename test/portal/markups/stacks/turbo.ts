import { renderTableLog } from '../../log-markup';
import { type MessageState, type PortalMessage, stateWords } from '../../messages';
import { hasIcon, stackMessages, toneOf } from '../../stack-messages';
import { escapeHtml } from '../html';
import { html, logAt, renderStack, type Stack } from './stack';

/** Turbo 8: its Drive changes pages by a new body, the log is a frame of a page of its own, and the state is a word beside a glyph. */
export const turbo: Stack = {
  render: (query) => renderView(query.get('view') === 'shared'),
  answer({ path }) {
    const log = logAt(path, /^messages\/(\w+)\/log$/);
    if (log === undefined) return undefined;
    const frame = `<turbo-frame id="log"><a href="/cp/stacks/turbo/empty" class="close">Close</a>${renderTableLog(log)}</turbo-frame>`;
    return html(renderStack({ script: 'turbo', libraries, body: `<h1>Delivery log</h1>${frame}` }));
  },
};

const libraries = ['@hotwired/turbo/dist/turbo.es2017-umd.js'];
const glyphs: Readonly<Record<MessageState, string>> = {
  queued: '🕓',
  deferring: '⏳',
  failed: '❌',
  'deep-filtered': '🔎',
  delivered: '',
  spam: '',
};

function renderView(isShared: boolean): string {
  const rows = isShared ? stackMessages.toReversed() : stackMessages;
  return renderStack({
    script: 'turbo',
    libraries,
    body: `<nav><a href="/cp/stacks/turbo/">My quarantine</a> <a href="/cp/stacks/turbo/?view=shared" class="shared">Shared quarantine</a></nav>
<h1>${isShared ? 'Shared quarantine' : 'My quarantine'}</h1><div id="messages">${rows.map(renderRow).join('\n')}</div><turbo-frame id="log"></turbo-frame>`,
  });
}

function renderRow(message: PortalMessage): string {
  const { id, state, sender, recipients, subject, date } = message;
  const word = hasIcon(message)
    ? `<span aria-hidden="true">${glyphs[state]}</span> ${stateWords[state]}`
    : '';
  return `<div class="message ${toneOf(message)}" id="message_${id}"><div class="cell">${word}</div><div class="cell">${escapeHtml(sender)}</div>
<div class="cell">${recipients.map(escapeHtml).join(', ')}</div><div class="cell">${escapeHtml(subject)}</div><div class="cell">${date}</div>
<div class="cell"><a class="logs" href="/cp/stacks/turbo/messages/${id}/log" data-turbo-frame="log">Logs</a></div></div>`;
}
