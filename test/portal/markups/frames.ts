import { type PortalMessage, stateWords } from '../messages';
import { escapeHtml, renderHeader, renderPage } from './html';

/**
 * Boxes without roles; the icon's `aria-label` tells the state, and Logs opens a frame of the same origin that a script fills:
 * a `<pre>` of the plain log, each record in a `<mark>` of its own.
 */
export function renderFrames(messages: readonly PortalMessage[]): string {
  const body = `${renderHeader()}
<main><h1>My quarantine</h1><div class="boxes">${messages.map(renderBox).join('\n')}</div></main>
<div id="frame-holder"></div>`;
  return renderPage('My quarantine', body, 'frames', 'grid');
}

function renderBox({ id, state, sender, recipients, subject, date }: PortalMessage): string {
  const word = stateWords[state];
  return `<div class="row box ${state}" data-message="${id}"><span>${word ? `<i aria-label="${word}"></i>` : ''}</span><span>${escapeHtml(sender)}</span><span>${recipients.map(escapeHtml).join('<br>')}</span><span>${escapeHtml(subject)}</span><span>${date}</span><span><a class="logs" href="#" onclick="return false">Logs</a> <a href="#" data-action="deliver">Deliver</a></span></div>`;
}
