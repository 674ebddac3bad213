import type { MessageState, PortalMessage } from '../../messages';
import { findMessage } from '../../messages';
import { hasIcon, stackMessages, toneOf } from '../../stack-messages';
import { languageOf, languages, type StackWords } from '../../stack-words';
import { escapeHtml } from '../html';
import { html, legendStates, renderStack, type Stack } from './stack';

const TOKEN = 'q8fVw2hTn4';

/**
 * Laravel with Bootstrap 3 and Font Awesome 4: tooltips leave `title=""`, icons are empty `<i>`, the legend stands at the foot, and the log
 * comes by a form POST with the token of the page into a `.modal`.
 */
export const bootstrap3: Stack = {
  render(query) {
    const language = languageOf(query);
    return renderStack({
      script: 'bootstrap3',
      language,
      libraries: [
        'bootstrap3/dist/css/bootstrap.min.css',
        'font-awesome/css/font-awesome.min.css',
        'jquery/dist/jquery.min.js',
        'bootstrap3/dist/js/bootstrap.min.js',
      ],
      head: `<meta name="csrf-token" content="${TOKEN}">`,
      body: renderBody(languages[language]),
    });
  },
  answer({ path, headers, body }) {
    if (path !== 'message/log') return undefined;
    if (headers['x-csrf-token'] !== TOKEN) return { status: 419, type: 'text/plain', body: 'Page expired' };
    const log = findMessage(new URLSearchParams(body).get('message_id') ?? '')?.log;
    return log === undefined ? undefined : html(`<pre class="log">${escapeHtml(log)}</pre>`);
  },
};

const icons: Readonly<Record<MessageState, string>> = {
  queued: 'clock-o',
  deferring: 'hourglass-half',
  failed: 'times-circle',
  'deep-filtered': 'filter',
  delivered: '',
  spam: '',
};
const colours = { pink: 'danger', green: 'success', yellow: 'warning' };

function renderBody(words: StackWords): string {
  const legend = legendStates.map(
    (state) => `<li><i class="fa fa-${icons[state]}"></i> ${words.states[state]}</li>`,
  );
  return `<div class="navbar navbar-inverse navbar-static-top"><div class="container-fluid"><span class="navbar-brand">Quarantine+</span></div></div>
<div class="container-fluid"><table class="table table-condensed table-hover"><tbody>
${stackMessages.map((message) => renderRow(message, words)).join('\n')}</tbody></table>
<ul class="list-inline text-muted">${legend.join('')}</ul></div>
<div id="modals"><div class="modal" id="log-modal" tabindex="-1" role="dialog"><div class="modal-dialog modal-lg"><div class="modal-content">
<div class="modal-header"><button type="button" class="close" data-dismiss="modal" aria-label="${words.close}">&times;</button><h4 class="modal-title">${words.logs}</h4></div>
<div class="modal-body"></div></div></div></div></div>`;
}

function renderRow(message: PortalMessage, { states, logs, deliver }: StackWords): string {
  const { id, state, sender, recipients, subject, date } = message;
  const icon = hasIcon(message)
    ? `<i class="fa fa-${icons[state]}" data-toggle="tooltip" title="${states[state]}"></i>`
    : '';
  return `<tr class="${colours[toneOf(message)]}" data-id="${id}"><td>${icon}</td><td>${escapeHtml(sender)}</td><td>${recipients.map(escapeHtml).join('<br>')}</td>
<td><span data-toggle="tooltip" title="${escapeHtml(subject)}">${escapeHtml(subject)}</span></td><td>${date}</td>
<td class="actions"><a href="#" class="btn btn-xs btn-default js-deliver">${deliver}</a> <a href="#" class="btn btn-xs btn-default js-logs"><i class="fa fa-list"></i> ${logs}</a></td></tr>`;
}
