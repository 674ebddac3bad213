import type { PortalMessage } from '../messages';
import { stateWords } from '../messages';
import { renderHeader, renderPage } from './html';

/**
 * The single-page markup: a virtual list of ten rows that are re-used for other messages while scrolling, the icon's word as text,
 * and a drawer that writes its whole log again every second, as `<br>`-separated text cut by `<wbr>`.
 */
export function renderDrawer(messages: readonly PortalMessage[]): string {
  const rows = messages.map(({ id, state, sender, recipients, subject, date }) => {
    return { id, state, word: stateWords[state], sender, recipients, subject, date };
  });
  // `<` is the only character that could end the script element (HTML Standard, 13.2.5.4).
  const data = JSON.stringify(rows).replaceAll('<', '\\u003c');
  const body = `${renderHeader()}
<main><h1>My quarantine</h1>
<div class="list" tabindex="0"><div class="spacer"></div></div>
<p class="legend">Queued: goes out in a moment. Deferring: will be tried again. Failed: see the logs. Deep filtered: held for about two hours.</p>
</main>
<aside class="drawer" aria-label="Logs" hidden><button type="button" class="close">Close</button><div class="log"></div></aside>
<script type="application/json" id="rows">${data}</script>`;
  return renderPage('My quarantine', body, 'drawer', 'drawer');
}
