// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { rowAt } from '@/utils/portal/rows/row';

const subjects = ['Invoice 12', 'Minutes of Monday', 'Your order'];

/** A table of three rows; the first has what is given, the others have an icon that says nothing. */
function table(icon: string, { subject = subjects[0], last = '', title = '' } = {}): void {
  const row = (cell: string, about: string | undefined, end: string, at: string) =>
    `<tr id="${at}"><td>${cell}</td><td>jane@example.com</td><td>${about}</td><td>2026-11-23 10:00</td><td><a href="/logs/${at}">Logs</a></td><td>${end}</td></tr>`;
  const others = [1, 2].map((i) => row('<i></i>', subjects[i], '', `row-${i}`));
  document.body.innerHTML = `<table>${title}<tbody>${row(icon, subject, last, 'at')}${others.join('')}</tbody></table><div id="tip">Deferring</div>`;
}

const stateNow = () => rowAt(document.getElementById('at') as Element)?.state;

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the state of a row, by what names its icon', () => {
  test.each([
    '<i title="Deferring"></i>',
    '<i title="" data-original-title="Deferring"></i>',
    '<i title="   " aria-label="Deferring"></i>',
    '<i original-title="Deferring"></i>',
    '<i title="" oldtitle="Deferring"></i>',
    '<i data-bs-original-title="Deferring" aria-label=""></i>',
    '<i data-bs-toggle="tooltip" data-bs-title="Deferring"></i>',
    '<i data-title="Deferring"></i>',
    '<i data-tooltip="Deferring"></i>',
    '<i data-tip="Deferring"></i>',
    '<i uk-tooltip="title: Deferring; pos: right"></i>',
    '<i data-balloon="Deferring"></i>',
    '<i data-tippy-content="Deferring"></i>',
    '<i data-qtip="&lt;b&gt;Deferring&lt;/b&gt;"></i>',
    '<i ext:qtip="Deferring"></i>',
    '<i data-hint="Deferring"></i>',
    '<i title="Deferring" data-content="An attempt failed, retries go on; it is queued."></i>',
    '<i data-content="Deferring: an attempt failed"></i>',
    '<i data-bs-content="Deferring"></i>',
    '<i data-status="deferring"></i>',
    '<i data-state="DEFERRED"></i>',
    '<span data-status="deferring">!</span>',
    '<i aria-describedby="nowhere tip"></i>',
    '<i aria-labelledby="tip"></i>',
    '<i role="img" aria-label="Status: Deferring"></i>',
    '<span title="Deferring"><i class="fa fa-clock-o"></i></span>',
    '<a href="/logs/at" title="Deferring"><i class="fa fa-clock-o"></i></a>',
    '<img alt="Deferring">',
    '<img alt="" src="/img/deferring.png">',
    '<img src="/img/icon_deferring@2x.png?v=3">',
    '<img src="/img/status.png" alt="" title="Deferring">',
    '<input type="image" value="Deferring">',
    '<svg><title>Deferring</title><path d="M0 0"/></svg>',
    '<svg><use href="#icon-deferring"></use></svg>',
    '<svg><use xlink:href="/sprite.svg#deferring"></use></svg>',
    '<svg aria-label="Deferring"></svg>',
    `<img src="/a.gif" onmouseover="Tip('Deferring')" onmouseout="UnTip()">`,
    '<img src="/a.gif" onmouseover="return overlib(&quot;Deferring&quot;, WIDTH, 100);">',
    '<i class="fa fa-clock-o"></i> Deferring',
    '<i class="fa fa-clock-o"></i><span class="sr-only">Deferring</span>',
    '<i class="material-icons" title="Deferring">schedule</i>',
    '<span class="badge">DEFERRED</span>',
    'Status: Deferring',
    '<b>Status:</b> <span>Deferring</span>',
    '<b>↻</b><em>Deferring (3)</em>',
    '<i class="icon icon-deferring"></i>',
    '<b class="i-deferring"></b>',
    '<div class="state state-deferring"></div>',
    '<img src="/icon.php?size=16&amp;name=deferring">',
    '<img src="data:image/gif;base64,R0lGOD" data-src="/img/deferring.png">',
    '<img srcset="/img/deferring@2x.png 2x">',
    '<object data="/img/deferring.svg"></object>',
    '<i data-tooltip-html="&lt;p&gt;Deferring&lt;/p&gt;"></i>',
    '<i data-powertip="Deferring"></i>',
    '<i mattooltip="Deferring"></i>',
    '<i aria-description="Deferring"></i>',
    `<img src="/a.gif" onmouseenter="tip('Deferring')">`,
    '<i data-delivery="deferring"></i>',
    '<i data-icon-name="deferring"></i>',
    `<i v-tippy="'Deferring'"></i>`,
    '<x-icon label="Deferring"></x-icon>',
    '<status-icon state="Deferring"></status-icon>',
    '<sl-tooltip content="Deferring"><sl-icon name="clock"></sl-icon></sl-tooltip>',
    '<mat-icon aria-label="Deferring">schedule</mat-icon>',
    '<abbr title="Deferring">Def.</abbr>',
    '<span>De&shy;fer&shy;ring</span>',
    '<i title="Aplazado"></i>',
    '<i title="Zurückgestellt"></i>',
    '<i title="Différé"></i>',
    '<i title="Adiado"></i>',
    '<i title="נדחה"></i>',
    '<i title="Estado: Diferido"></i>',
  ])('deferring: %s', (icon) => {
    table(icon);
    expect(stateNow()).toBe('deferring');
  });

  test.each([
    [
      'queued',
      'Queued|QUEUED|Queued for delivery|In the queue|En cola|In der Warteschlange|En file d’attente|Na fila|בתור',
    ],
    ['failed', 'Failed|failed|Delivery failed|Fallido|Falló|Fehlgeschlagen|Échec|Échoué|Falhou|נכשל'],
    [
      'deep-filtered',
      'Deep filtered|Deep-filtered|DEEP FILTERED|deepFiltered|Deep filter|deep_filtered|Filtrado en profundidad|Tiefengefiltert|Filtré en profondeur|Filtragem profunda|סינון עמוק',
    ],
    ['undelivered', 'Not delivered|Undelivered|Nicht zugestellt|No entregado|Non livré|Não entregue|לא נמסר'],
  ])('%s in other cases, hyphens and languages', (state, words) => {
    for (const word of words.split('|')) {
      table(`<i title="${word}"></i>`);
      expect(stateNow(), word).toBe(state);
      table(`<span>${word}</span>`);
      expect(stateNow(), `${word} as a word`).toBe(state);
    }
  });

  test('in the last cell, by its label and by its word', () => {
    table('<input type="checkbox">', { last: '<i data-original-title="Queued"></i>' });
    expect(stateNow()).toBe('queued');
    table('<input type="checkbox">', { last: 'Queued' });
    expect(stateNow()).toBe('queued');
  });

  test('on the row itself', () => {
    table('<i></i>');
    document.getElementById('at')?.setAttribute('data-status', 'failed');
    expect(stateNow()).toBe('failed');
    table('<i></i>');
    document.getElementById('at')?.setAttribute('title', 'Failed');
    expect(stateNow()).toBe('failed');
  });
});

describe('what no sign says is not claimed', () => {
  const head = (...names: string[]) =>
    `<thead><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr></thead>`;

  test.each(['Failed', 'Queued', 'Logs', 'status=sent', 'Status: Failed', 'Deferring'])(
    'a subject that says %s',
    (subject) => {
      table('<i title="Queued"></i>', { subject });
      expect(stateNow()).toBe('queued');
      table('<i></i>', { subject });
      expect(stateNow()).toBeNull();
      table('<i title="Deferring"></i>', { subject: `<span title="${subject}">${subject}</span>` });
      expect(stateNow()).toBe('deferring');
    },
  );

  test('a subject that says it in every row', () => {
    const row =
      '<tr><td><i></i></td><td>a@b</td><td>Failed</td><td>10:00</td><td><a href="/l">Logs</a></td></tr>';
    document.body.innerHTML = `<table>${head('', 'From', 'Subject', 'Date', '')}<tbody>${row.replace('<tr', '<tr id="at"')}${row}${row}</tbody></table>`;
    expect(stateNow()).toBeNull();
  });

  test.each([
    ['in every row', '<i></i>', ''],
    ['in every row of a list whose icons are labelled', '<i title="Spam"></i>', '<i title="Delivered"></i>'],
  ])('a subject that says it %s, without headings', (_name, icon, other) => {
    const row = (cell: string, id = '') =>
      `<tr id="${id}"><td>${cell}</td><td>Jane <small>a@b.example</small></td><td>Failed</td><td>Nov 23, 10:00</td><td><a href="/l">Logs</a></td></tr>`;
    document.body.innerHTML = `<table><tbody>${row(icon, 'at')}${row(other)}${row(other)}</tbody></table>`;
    expect(stateNow()).toBeNull();
  });

  test('a subject that says it in every row of a list in colours: the row’s own decides', () => {
    const row = (color: string, id = '', icon = '') =>
      `<tr id="${id}" style="background-color: ${color}"><td>${icon}</td><td>Jane, a@b.example</td><td>Failed</td><td>10:00</td><td><a href="/l">Logs</a></td></tr>`;
    const [yellow, green] = ['rgb(245, 237, 196)', 'rgb(223, 242, 223)'];
    document.body.innerHTML = `<table><tbody>${row(green, 'at')}${row(yellow)}${row(yellow)}</tbody></table>`;
    expect(stateNow()).toBeNull();
    document.body.innerHTML = `<table><tbody>${row(yellow, 'at', '<i title="Queued"></i>')}${row(green)}</tbody></table>`;
    expect(stateNow()).toBe('queued');
  });

  test('an attribute that a sender writes', () => {
    const row = (word: string, id = '') =>
      `<tr id="${id}"><td><i data-about="${word}"></i></td><td>a@b.example</td><td>${word}</td><td>10:00</td><td><a href="/l">Logs</a></td></tr>`;
    document.body.innerHTML = `<table><tbody>${row('Failed', 'at')}${row('Lunch')}${row('Invoice')}</tbody></table>`;
    expect(stateNow()).toBeNull();
    document.body.innerHTML = document.body.innerHTML.replace(
      /<td>(?:Failed|Lunch|Invoice)<\/td>/g,
      '<td>…</td>',
    );
    expect(stateNow()).toBeNull();
  });

  test('the word of a sender on the row itself', () => {
    table('<i></i>', { subject: 'Failed' });
    document.getElementById('at')?.setAttribute('data-title', 'Failed');
    expect(stateNow()).toBeNull();
  });

  test.each([
    '<i title="Delivered"></i>',
    '<i title="Spam"></i>',
    '<i title="failed@example.com"></i>',
    '<i title="Not failed"></i>',
    '<button title="Mark as failed"></button>',
    '<i class="fa fa-trash"></i>',
    '<select><option>Failed</option></select>',
    `<i onmouseover="show(failed)"></i>`,
  ])('%s', (icon) => {
    table(icon);
    expect(stateNow()).toBeNull();
  });

  test('two signs that contradict each other: not delivered, and no more is known', () => {
    table('<i title="Failed"></i>', {
      last: 'Queued',
      title: head('', 'To', 'Subject', 'Date', '', 'Status'),
    });
    expect(stateNow()).toBe('undelivered');
    table('<i title="Failed" aria-label="Queued"></i>');
    expect(stateNow()).toBe('undelivered');
    table('<i title="Failed"></i>', {
      last: 'Delivered',
      title: head('', 'To', 'Subject', 'Date', '', 'Status'),
    });
    expect(stateNow()).toBeNull();
  });

  test('"not delivered" beside a state says less and contradicts nothing', () => {
    table('<i title="Not delivered"></i><i title="Queued"></i>');
    expect(stateNow()).toBe('queued');
  });
});

test('a word and what follows it is a state only in a column that is called so', () => {
  const head = '<thead><tr><th>To</th><th>Subject</th><th>Status</th></tr></thead>';
  const row = '<tr id="at"><td>a@b</td><td>Queued: see below</td><td>Failed (550 user unknown)</td></tr>';
  document.body.innerHTML = `<table>${head}<tbody>${row}</tbody></table>`;
  expect(stateNow()).toBe('failed');
  document.body.innerHTML = `<table><tbody>${row.replace('</tr>', '<td><a href="/l">Logs</a></td></tr>')}</tbody></table>`;
  expect(stateNow()).toBeNull();
});

test('a column is known by its title, wherever it stands', () => {
  for (const title of ['Status', 'Zustand', 'Estado', 'État', 'Situação', 'מצב']) {
    document.body.innerHTML = `<table><thead><tr><th>To</th><th>Subject</th><th>${title}</th><th>Date</th></tr></thead><tbody><tr id="at"><td>a@b</td><td>Queued</td><td>Failed</td><td>10:00</td></tr></tbody></table>`;
    expect(stateNow(), title).toBe('failed');
  }
  document.body.innerHTML =
    '<div role="grid"><div role="row"><span role="columnheader">To</span><span role="columnheader">State</span><span role="columnheader">Date</span></div><div role="row" id="at"><span role="gridcell">a@b</span><span role="gridcell">Failed</span><span role="gridcell">10:00</span></div></div>';
  expect(stateNow()).toBe('failed');
  document.body.innerHTML =
    '<ul><li id="at"><dl><dt>To</dt><dd>a@b</dd><dt>Subject</dt><dd>Failed</dd><dt>Status</dt><dd>Queued</dd></dl></li></ul>';
  expect(stateNow()).toBe('queued');
});
