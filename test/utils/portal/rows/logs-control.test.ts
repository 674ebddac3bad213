// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { logsControlAt, logsControlOf } from '@/utils/portal/rows/logs-control';
import { rowAt } from '@/utils/portal/rows/row';

function row(control: string): Element {
  document.body.innerHTML = `<table><tr id="row"><td><i title="Queued"></i></td><td>a@example.com</td><td>Hello</td><td>10:00</td><td>${control}</td></tr></table>`;
  return document.getElementById('row') as Element;
}

describe('a Logs control', () => {
  test.each([
    '<a href="/l/1">Logs</a>',
    '<a href="/l/1">Log</a>',
    '<button>LOGS</button>',
    '<a>Logs (3)</a>',
    '<a>[Logs]</a>',
    '<a>Logs »</a>',
    '<a>› View log</a>',
    '<a>View delivery logs</a>',
    '<a>Mail logs</a>',
    '<a>Delivery log</a>',
    '<a>Show logs…</a>',
    '<a>View the log of this message</a>',
    '<a>Logs<span class="badge">3</span></a>',
    '<a><i class="material-icons">list</i> Logs</a>',
    '<a title="Logs"></a>',
    '<a title="" data-original-title="Logs"><i class="fa fa-list"></i></a>',
    '<a data-bs-original-title="View logs" aria-label=""><i></i></a>',
    '<a data-tooltip="Logs"><svg></svg></a>',
    '<a aria-label="Logs for message 7 from jane"><i></i></a>',
    '<a><img src="/log.png" alt="Logs"></a>',
    '<a><svg><title>Logs</title></svg></a>',
    '<a><i class="fa" title="View logs"></i></a>',
    '<a><i></i><span class="sr-only">Logs</span></a>',
    '<input type="button" value="Logs">',
    '<input type="image" alt="Logs" src="/l.png">',
    '<span role="button">Logs</span>',
    '<span onclick="logs(1)">Logs</span>',
    '<span tabindex="0">Logs</span>',
    '<span style="cursor: pointer">Logs</span>',
    '<span class="action-logs">Logs</span>',
    '<img onclick="logs(1)" alt="Logs" src="/l.png">',
    '<svg tabindex="0" aria-label="Logs"></svg>',
    '<ul><li onclick="go()">Deliver</li><li onclick="go()">Logs</li></ul>',
    '<div data-action="logs">Logs</div>',
    '<a>Open log in a new window</a>',
    '<a title="Click here to view the logs"></a>',
    '<button>Logs <small>(F2)</small></button>',
    '<a aria-label="Logs, opens in a dialog"><i></i></a>',
    '<a aria-label="Logs – Invoice 12"><i></i></a>',
    '<a>Lo&shy;gs</a>',
    '<a><img src="/i/view_log.png" alt=""></a>',
    '<a><svg><use href="#icon-logs"/></svg></a>',
    '<a class="btn-logs"><i class="fa fa-list"></i></a>',
    '<a href="/cp/message/7/logs"><i class="fa fa-file-text-o"></i></a>',
    '<button mattooltip="Logs"><mat-icon>list</mat-icon></button>',
    '<mat-icon title="Logs" role="img">list</mat-icon>',
    '<sl-button>Logs</sl-button>',
    '<strong tabindex="0">Logs</strong>',
    '<span data-act="logs">Logs</span>',
    '<span wire:click="logs(7)">Logs</span>',
    '<span data-turbo-frame="log">Logs</span>',
    '<label for="m7">Logs</label>',
    '<span>Deliver</span> <span>Logs</span>',
    '<select><option>Deliver</option><option>Logs</option></select>',
    '<a>Registros</a>',
    '<a>Historial de entrega</a>',
    '<a>Zustell-Protokoll</a>',
    '<a>Historique</a>',
    '<a>Histórico</a>',
    '<a>Ver registros de entrega</a>',
    '<a>Protokoll</a>',
    '<a>Zustellprotokoll anzeigen</a>',
    '<a>Protokolle</a>',
    '<a>Journaux</a>',
    '<a>Voir le journal</a>',
    '<a>Ver logs de entrega</a>',
    '<a>Registos</a>',
    '<a>יומן</a>',
    '<a>הצגת יומנים</a>',
    '<a>לוגים</a>',
    '<a>יומן משלוח</a>',
  ])('%s', (html) => {
    const found = logsControlOf(row(html));
    expect(found).not.toBeNull();
    expect(logsControlAt(found as Element)).toBe(found);
  });

  test.each([
    '<a>Log out</a>',
    '<a>Login</a>',
    '<a>Log in</a>',
    '<a>Log in to see more</a>',
    '<a class="catalogs"></a>',
    '<a href="/login"><i></i></a>',
    '<a href="/logout"><i></i></a>',
    '<a class="view-logs" title="Deliver"></a>',
    '<a class="logs">Subject of a mail</a>',
    '<a>Blog</a>',
    '<a>Invoice: logs, beams and boards</a>',
    '<a>Logo</a>',
    '<a><img alt="Logo"></a>',
    '<a>Audit log settings</a>',
    '<a>Catalog</a>',
    '<a title="Log out"></a>',
    '<a>Dialog</a>',
    '<a>Deliver</a>',
    '<a>Delete logs</a>',
    '<a>Clear log</a>',
    '<a>Captain’s log, supplemental</a>',
    '<span>Logs</span>',
    '<a>Registrar</a>',
    '<a>View message</a>',
    '<a aria-label="Log out for jane"></a>',
  ])('is not %s', (html) => {
    expect(logsControlOf(row(html))).toBeNull();
  });

  test('is none where all of the row has the hand, as a subject in it has', () => {
    const element = row('<span style="cursor: pointer">Logs</span>');
    element.setAttribute('style', 'cursor: pointer');
    expect(logsControlOf(element)).toBeNull();
  });

  test('a subject called Logs beside it: two links, and so no address to read', () => {
    const element = row('<a href="/release/1">Logs</a> <a href="/logs/1">Logs</a>');
    expect(rowAt(element)?.logsHref).toBeNull();
    expect(rowAt(row('<a href="/logs/1">Logs</a><a href="/logs/1" title="Logs"></a>'))?.logsHref).toMatch(
      /\/logs\/1$/,
    );
  });
});

describe('in a mail that is shown', () => {
  const mail =
    '<table><tr><td title="Queued"></td><td>a@b.example</td><td>10:00</td><td><a id="at" href="/cp/whitelist?x=1">logs</a></td></tr></table>';

  test.each([
    `<div class="preview">${mail}</div>`,
    `<div class="mail-preview">${mail}</div>`,
    `<div id="message-body">${mail}</div>`,
    `<section aria-label="Message preview">${mail}</section>`,
    `<article><h2>News</h2><p>One.</p><p>Two.</p>${mail}</article>`,
    `<blockquote>${mail}</blockquote>`,
  ])('nothing is a row or a control: %.40s', (html) => {
    document.body.innerHTML = html;
    const link = document.getElementById('at') as Element;
    expect(rowAt(link)).toBeNull();
    expect(logsControlAt(link)).toBeNull();
  });

  test('a row of the list around it stays one', () => {
    document.body.innerHTML = `<ul class="has-preview"><li id="row"><i title="Failed"></i> x@y 10:00 <div class="message-body">${mail}</div></li></ul>`;
    expect(rowAt(document.getElementById('at') as Element)).toMatchObject({
      element: document.getElementById('row'),
      state: 'failed',
      logs: null,
    });
  });
});
