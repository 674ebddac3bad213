import { type PortalMessage, stateWords } from '../messages';
import { escapeHtml, renderHeader, renderPage } from './html';

/**
 * Written after the code was done: a page of 2004, tables in tables. The state is a word in a cell with a font element; Logs is an
 * `<input type="button">` with an `onclick`, and the log comes as one HTML string inside nested JSON, lines ended by `<br />`, each record
 * in a `<font>` with a background.
 */
export function renderLayout(messages: readonly PortalMessage[]): string {
  const rows = messages.map(renderRow).join('\n');
  const body = `${renderHeader()}
<table width="100%"><tr><td valign="top" width="140"><b>Folders</b><br>Inbox</td><td valign="top">
<table border="1" cellpadding="2" cellspacing="0" width="100%"><tr><td><b>State</b></td><td><b>Sender</b></td><td><b>Recipient</b></td><td><b>Subject</b></td><td><b>Date</b></td><td></td></tr>
${rows}</table><div id="below"></div></td></tr></table>`;
  return renderPage('My quarantine', body, 'layout', 'grid');
}

function renderRow({ id, state, sender, recipients, subject, date }: PortalMessage): string {
  return `<tr class="row" data-message="${id}" bgcolor="#f5edc4"><td><font size="2">${stateWords[state]}</font></td><td>${escapeHtml(sender)}</td><td>${recipients.map(escapeHtml).join('<br>')}</td><td>${escapeHtml(subject)}</td><td>${date}</td><td><input type="button" class="logs" value="Logs" onclick="showLog('${id}')"></td></tr>`;
}
