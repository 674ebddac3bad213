import { type PortalMessage, stateWords } from '../../messages';
import { hasIcon, stackMessages, toneOf } from '../../stack-messages';
import { escapeHtml } from '../html';
import { json, legendStates, letters, logAt, renderStack, type Stack } from './stack';

type Icon = (state: PortalMessage['state']) => string;

/** How the icons are drawn, by `?icons=`; none of them says by itself what it means. */
const icons: Readonly<Record<string, Icon>> = {
  class: (state) => `<span class="ico ico-${letters[state]}"></span>`,
  position: (state) =>
    `<span class="ico" style="background-position: -${16 * letters[state].charCodeAt(0)}px 0"></span>`,
  use: (state) => `<svg class="ico" viewBox="0 0 16 16"><use href="#g-${letters[state]}"></use></svg>`,
};

/** Icons out of a sprite that only the legend at the foot explains; logs by XMLHttpRequest as lines in JSON. */
export const sprite: Stack = {
  render(query) {
    const icon = icons[query.get('icons') ?? ''] ?? (icons.class as Icon);
    const legend = legendStates.map((state) => `<dt>${icon(state)}</dt><dd>${stateWords[state]}</dd>`);
    return renderStack({
      script: 'sprite',
      body: `${symbols}<h1>My quarantine</h1><table class="wide"><tbody>${stackMessages.map((message) => renderRow(message, icon)).join('\n')}</tbody></table>
<dl class="legend">${legend.join('')}</dl><div id="box"></div>`,
    });
  },
  answer({ path }) {
    const log = logAt(path, /^ajax\/logs\/(\w+)$/);
    return log === undefined
      ? undefined
      : json({ status: 'ok', rows: log.split('\n').map((line) => ({ line })) });
  },
};

const symbols = `<svg width="0" height="0" style="position:absolute">${legendStates
  .map(
    (state, index) =>
      `<symbol id="g-${letters[state]}" viewBox="0 0 16 16"><path d="M2 2h${3 + 3 * index}v${12 - 2 * index}H2z"/></symbol>`,
  )
  .join('')}</svg>`;

function renderRow(message: PortalMessage, icon: Icon): string {
  const { id, state, sender, recipients, subject, date } = message;
  return `<tr class="${toneOf(message)}" data-mail="${id}"><td>${hasIcon(message) ? icon(state) : ''}</td><td>${escapeHtml(sender)}</td><td>${recipients.map(escapeHtml).join(', ')}</td>
<td>${escapeHtml(subject)}</td><td>${date}</td><td><a href="#deliver">Deliver</a> <a href="#logs" class="logs">Logs</a></td></tr>`;
}
