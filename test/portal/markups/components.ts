import { type PortalMessage, stateWords } from '../messages';
import { renderHeader, renderPage } from './html';

/**
 * Custom elements with open shadow roots, for the list and for the log. The log's lines are list items, highlighted by class from `to=` on;
 * the state is a word; the shadow roots come after the elements, when the script runs.
 */
export function renderComponents(messages: readonly PortalMessage[]): string {
  const rows = messages.map(({ log: _log, ...rest }) => ({ ...rest, word: stateWords[rest.state] }));
  const data = JSON.stringify(rows).replaceAll('<', '\\u003c');
  const body = `${renderHeader()}
<main><h1>My quarantine</h1><message-list></message-list><message-log></message-log></main>
<script type="application/json" id="rows">${data}</script>`;
  return renderPage('My quarantine', body, 'components', 'grid');
}
