import { renderLines } from '../../log-markup';
import { findMessage, type PortalMessage, stateWords } from '../../messages';
import { hasIcon, stackMessages, toneOf } from '../../stack-messages';
import { escapeHtml } from '../html';
import { json, letters, renderStack, type Stack } from './stack';

/**
 * As ExtJS draws a grid: `div`s, a table for each row, `data-qtip` for tips, one bar with Deliver and Logs that floats over the row that is
 * pointed at, and remote calls by JSON with a counter (Ext.Direct).
 */
export const ext: Stack = {
  render: () =>
    renderStack({
      script: 'ext',
      body: `<div class="x-panel"><div class="x-panel-header"><div class="x-title-text">My quarantine</div></div><div class="x-panel-body">
<div class="x-grid-view"><div class="x-grid-item-container">${stackMessages.map(renderRecord).join('\n')}</div>
<div class="x-actionbar" style="display:none"><a class="x-btn" role="button" tabindex="0"><span class="x-btn-inner">Deliver</span></a><a class="x-btn x-logs" role="button" tabindex="0"><span class="x-btn-inner">Logs</span></a></div>
</div></div></div><div id="windows"></div>`,
    }),
  answer({ path, body }) {
    if (path !== 'router') return undefined;
    const call = JSON.parse(body) as { tid: number; data: readonly { messageId?: string }[] };
    const log = findMessage(call.data[0]?.messageId ?? '')?.log;
    if (log === undefined) return undefined;
    return json([
      {
        type: 'rpc',
        tid: call.tid,
        action: 'Quarantine',
        method: 'getLog',
        result: { html: renderLines(log) },
      },
    ]);
  },
};

function renderRecord(message: PortalMessage, index: number): string {
  const { id, state, sender, recipients, subject, date } = message;
  const icon = hasIcon(message)
    ? `<div class="x-icon x-icon-${letters[state]}" data-qtip="${stateWords[state]}"></div>`
    : '';
  const cells = [icon, escapeHtml(sender), recipients.map(escapeHtml).join(', '), escapeHtml(subject), date];
  return `<table class="x-grid-item ${toneOf(message)}" role="presentation" data-boundview="gridview-1011" data-recordid="${id}" data-recordindex="${index}" cellspacing="0"><tbody><tr class="x-grid-row" role="row">
${cells.map((cell) => `<td class="x-grid-td" role="gridcell"><div class="x-grid-cell-inner">${cell}</div></td>`).join('')}</tr></tbody></table>`;
}
