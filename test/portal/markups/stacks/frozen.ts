import { type PortalMessage, stateWords } from '../../messages';
import { hasIcon, stackMessages, toneOf } from '../../stack-messages';
import { escapeHtml } from '../html';
import { json, logAt, renderStack, type Stack } from './stack';

/**
 * DataTables with FixedColumns 3: the two columns at the left are copied into a table of their own, which lies over the table with all columns
 * and stays while that one is scrolled sideways.
 */
export const frozen: Stack = {
  render: () =>
    renderStack({
      script: 'frozen',
      libraries: [
        'jquery/dist/jquery.min.js',
        'datatables.net/js/jquery.dataTables.min.js',
        'datatables.net-fixedcolumns/js/dataTables.fixedColumns.min.js',
      ],
      body: `<h1>My quarantine</h1><div class="pane"><table id="messages" class="nowrap"><thead><tr><th></th><th>From</th><th>To</th><th>Subject</th><th>Received</th>
<th>Size</th><th></th></tr></thead><tbody>${stackMessages.map(renderRow).join('\n')}</tbody></table></div>
<div id="window" hidden><button type="button" class="close">Close</button><pre class="log"></pre></div>`,
    }),
  answer({ path }) {
    const log = logAt(path, /^messages\/(\w+)\/log\.json$/);
    return log === undefined ? undefined : json({ ok: true, log: { lines: log.split('\n') } });
  },
};

function renderRow(message: PortalMessage): string {
  const { id, state, sender, recipients, subject, date, size } = message;
  const icon = hasIcon(message) ? `<i class="dot" title="${stateWords[state]}"></i>` : '';
  return `<tr class="${toneOf(message)}" data-key="${id}"><td>${icon}</td><td>${escapeHtml(sender)}</td><td>${recipients.map(escapeHtml).join(', ')}</td>
<td>${escapeHtml(subject)}</td><td>${date}</td><td>${size}</td><td><button type="button">Deliver</button> <button type="button" class="logs">Logs</button></td></tr>`;
}
