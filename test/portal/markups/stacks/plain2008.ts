import { findMessage, type PortalMessage, stateWords } from '../../messages';
import { hasIcon, stackMessages, toneOf } from '../../stack-messages';
import { escapeHtml } from '../html';
import { html, type Stack } from './stack';

/** A panel of 2008: a frameset, tips by `onmouseover`, images that are named for their state, and a log in a window of its own. */
export const plain2008: Stack = {
  render: () =>
    `<html><head><title>Quarantine+</title><link rel="icon" href="/public/icon.svg"></head>
<frameset cols="150,*" border="0"><frame name="menu" src="/cp/stacks/plain2008/menu.cgi"><frame name="main" src="/cp/stacks/plain2008/list.cgi"></frameset></html>`,
  answer({ path, query }) {
    if (path === 'menu.cgi')
      return html(renderPart('<b>Folders</b><br><a href="list.cgi" target="main">Quarantine</a>'));
    if (path === 'list.cgi') return html(renderPart(renderList()));
    if (/^img\/\w+\.gif$/.test(path)) return { type: 'image/gif', body: Buffer.from(GIF, 'base64') };
    const log = path === 'showlog.cgi' ? findMessage(query.get('msgid') ?? '')?.log : undefined;
    if (log === undefined) return undefined;
    return html(
      renderPart(
        `<input type="button" class="close" value="Close" onclick="window.close()"><pre class="log">${escapeHtml(log)}</pre>`,
      ),
    );
  },
};

// One dot of one pixel.
const GIF = 'R0lGODlhAQABAIAAAMyZAAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';
const images = {
  queued: 'queued',
  deferring: 'deferring',
  failed: 'failed',
  'deep-filtered': 'filtered',
  delivered: '',
  spam: '',
};
const colours = { pink: '#F9DEDE', green: '#DFF2DF', yellow: '#F5EDC4' };

function renderPart(body: string): string {
  return `<html><head><title>Quarantine+</title><script src="/public/stacks/plain2008.js"></script></head><body bgcolor="#FFFFFF">${body}</body></html>`;
}

function renderList(): string {
  return `<font size="4">My quarantine</font><table border="0" cellpadding="3" cellspacing="1" width="100%">${stackMessages.map(renderRow).join('\n')}</table>`;
}

function renderRow(message: PortalMessage): string {
  const { id, state, sender, recipients, subject, date } = message;
  const icon = hasIcon(message)
    ? `<img src="img/${images[state]}.gif" width="14" height="14" border="0" onmouseover="Tip('${stateWords[state]}')" onmouseout="UnTip()">`
    : '&nbsp;';
  const cells = [
    icon,
    escapeHtml(sender),
    recipients.map(escapeHtml).join('<br>'),
    escapeHtml(subject),
    date,
  ];
  return `<tr bgcolor="${colours[toneOf(message)]}" id="r${id}">${cells.map((cell) => `<td><font face="Arial" size="2">${cell}</font></td>`).join('')}
<td nowrap><a href="deliver.cgi?msgid=${id}" onclick="return confirm('Deliver?')">Deliver</a> | <a class="logs" href="showlog.cgi?msgid=${id}" onclick="return showLog(this)">Logs</a></td></tr>`;
}
