import { renderTableLog } from '../../log-markup';
import { type PortalMessage, stateWords } from '../../messages';
import { hasIcon, stackMessages, toneOf } from '../../stack-messages';
import { escapeHtml } from '../html';
import { html, json, logAt, renderStack, type Stack } from './stack';

/**
 * DataTables 1.13: cells are strings of HTML out of JSON, the search draws anew, paging puts other rows into the table, and jQuery's
 * `.load()` fills a child row with the log. The subject stands in `title` and `data-search` too.
 */
export const datatables: Stack = {
  render: () =>
    renderStack({
      script: 'datatables',
      libraries: ['jquery/dist/jquery.min.js', 'datatables.net/js/jquery.dataTables.min.js'],
      body: `<h1>My quarantine</h1><table id="messages" class="display" style="width:100%"><thead><tr>
<th></th><th>From</th><th>To</th><th>Subject</th><th>Received</th><th></th></tr></thead></table>`,
    }),
  answer({ path }) {
    if (path === 'rows') return json({ data: stackMessages.map(toRow) });
    const log = logAt(path, /^logs\/(\w+)\/partial$/);
    return log === undefined ? undefined : html(renderTableLog(log));
  },
};

function toRow(message: PortalMessage) {
  const { id, state, sender, recipients, subject, date } = message;
  const title = escapeHtml(subject);
  return {
    DT_RowId: `message_${id}`,
    DT_RowClass: toneOf(message),
    state: hasIcon(message) ? `<span class="dot" title="${stateWords[state]}"></span>` : '',
    from: escapeHtml(sender),
    to: recipients.map(escapeHtml).join('<br>'),
    subject: `<span class="subject" title="${title}" data-search="${title}">${title}</span>`,
    date,
    links:
      '<a href="javascript:void(0)" class="deliver">Deliver</a> <a href="javascript:void(0)" class="view-logs">Logs</a>',
  };
}
