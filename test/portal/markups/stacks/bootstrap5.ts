import { type MessageState, type PortalMessage, stateWords } from '../../messages';
import { hasIcon, stackMessages, toneOf } from '../../stack-messages';
import { escapeHtml } from '../html';
import { logAt, plain, renderStack, type Stack } from './stack';

/** Bootstrap 5: icons are glyphs whose tooltips leave `data-bs-original-title`; the log comes by `fetch` as plain text into an off-canvas. */
export const bootstrap5: Stack = {
  render: () =>
    renderStack({
      script: 'bootstrap5',
      libraries: ['bootstrap/dist/css/bootstrap.min.css', 'bootstrap/dist/js/bootstrap.bundle.min.js'],
      body: `<nav class="navbar bg-dark" data-bs-theme="dark"><div class="container-fluid"><span class="navbar-brand">Quarantine+</span></div></nav>
<main class="container-fluid py-3"><div class="list-group">${stackMessages.map(renderItem).join('\n')}</div></main>
<div class="offcanvas offcanvas-bottom" tabindex="-1" id="logs" aria-labelledby="logs-title"><div class="offcanvas-header"><h5 id="logs-title">Logs</h5>
<button type="button" class="btn-close close" data-bs-dismiss="offcanvas" aria-label="Close"></button></div><div class="offcanvas-body"><pre class="log"></pre></div></div>`,
    }),
  answer({ path }) {
    const log = logAt(path, /^messages\/(\w+)\/log$/);
    return log === undefined ? undefined : plain(log);
  },
};

const glyphs: Readonly<Record<MessageState, string>> = {
  queued: '◷',
  deferring: '↻',
  failed: '✖',
  'deep-filtered': '▽',
  delivered: '',
  spam: '',
};
const colours = { pink: 'danger', green: 'success', yellow: 'warning' };

function renderItem(message: PortalMessage): string {
  const { id, state, sender, recipients, subject, date } = message;
  const icon = hasIcon(message)
    ? `<span data-bs-toggle="tooltip" title="${stateWords[state]}">${glyphs[state]}</span>`
    : '';
  return `<div class="list-group-item list-group-item-${colours[toneOf(message)]} d-flex gap-3" data-message-id="${id}"><div style="width:2em">${icon}</div>
<div class="flex-fill"><div>${escapeHtml(sender)} → ${recipients.map(escapeHtml).join(', ')}</div><small>${escapeHtml(subject)} · ${date}</small></div>
<div class="btn-group btn-group-sm"><button type="button" class="btn btn-outline-secondary">Deliver</button><button type="button" class="btn btn-outline-secondary open-logs" aria-controls="logs">Logs</button></div></div>`;
}
