import { renderLines } from '../../log-markup';
import { type PortalMessage, stateWords } from '../../messages';
import { hasIcon, stackMessages, toneOf } from '../../stack-messages';
import { escapeHtml } from '../html';
import { html, logAt, renderStack, type Stack } from './stack';

/** For phones: cards that are touched, whose links come in one sheet at the lower edge; the log takes the place of the list. */
export const phone: Stack = {
  render: () =>
    renderStack({
      script: 'phone',
      body: `<div id="list">${stackMessages.map(renderCard).join('\n')}</div><div id="view" hidden></div>
<div id="sheet" role="menu" hidden><button type="button" role="menuitem">Deliver</button><button type="button" role="menuitem" class="logs">Delivery logs</button><button type="button" role="menuitem" class="cancel">Cancel</button></div>`,
    }),
  answer({ path }) {
    const log = logAt(path, /^m\/(\w+)\/logs$/);
    return log === undefined ? undefined : html(renderLines(log));
  },
};

function renderCard(message: PortalMessage): string {
  const { id, state, sender, recipients, subject, date } = message;
  const chip = hasIcon(message) ? `<span class="chip">${stateWords[state]}</span>` : '';
  return `<section class="card ${toneOf(message)}" data-uid="${id}"><div class="line">${chip}<time>${date}</time><button type="button" class="more" aria-haspopup="menu" aria-label="More">⋮</button></div>
<div class="line">${escapeHtml(sender)}</div><div class="line">${recipients.map(escapeHtml).join(', ')}</div><div class="line subject">${escapeHtml(subject)}</div></section>`;
}
