import { type PortalMessage, stateWords } from '../../messages';
import { hasIcon, stackMessages, toneOf } from '../../stack-messages';
import { escapeHtml } from '../html';
import { logAt, plain, renderStack, type Stack } from './stack';

/**
 * As AG Grid draws pinned columns: three boxes side by side, each with its part of every row. The icon stands in the left part, the words in the
 * middle one, the links in the right one.
 */
export const split: Stack = {
  render: () =>
    renderStack({
      script: 'split',
      body: `<h1>My quarantine</h1><div class="ag-body" role="treegrid">
<div class="ag-pinned-left" role="rowgroup">${renderParts(renderLeft)}</div><div class="ag-center" role="rowgroup">${renderParts(renderCenter)}</div>
<div class="ag-pinned-right" role="rowgroup">${renderParts(renderRight)}</div></div>
<section id="pane" hidden><button type="button" class="close">Close</button><div class="log"></div></section>`,
    }),
  answer({ path, query }) {
    const log = path === 'log' ? logAt(query.get('uid') ?? '', /^uid-(\w+)$/) : undefined;
    return log === undefined ? undefined : plain(log);
  },
};

type Cells = (message: PortalMessage) => readonly string[];

function renderParts(cells: Cells): string {
  return stackMessages
    .map((message, index) => {
      const inner = cells(message).map((cell) => `<div role="gridcell" class="cell">${cell}</div>`);
      return `<div role="row" class="ag-row ${toneOf(message)}" row-id="uid-${message.id}" row-index="${index}" aria-rowindex="${index + 2}">${inner.join('')}</div>`;
    })
    .join('\n');
}

const renderLeft: Cells = (message) => [
  '<input type="checkbox" aria-label="Select">',
  hasIcon(message) ? `<span class="dot" title="${stateWords[message.state]}"></span>` : '',
];

const renderCenter: Cells = ({ sender, recipients, subject }) => [
  escapeHtml(sender),
  recipients.map(escapeHtml).join(', '),
  escapeHtml(subject),
];

const renderRight: Cells = ({ date }) => [
  date,
  '<span role="button" tabindex="0">Deliver</span> <span role="button" tabindex="0" class="logs">Logs</span>',
];
