// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { requestOfLink, type SentRequest } from '@/utils/portal/bridge/sent-request';
import { LogStore } from '@/utils/portal/logs/log-store';
import { readLogs } from '@/utils/portal/logs/page-log';
import { runAtOnce } from '@/utils/portal/page/slices';
import { LearnedLogs } from '@/utils/portal/requests/learned-logs';
import { type Row, rowAt } from '@/utils/portal/rows/rows';
import { deferred, escapeHtml, other, queued, sent } from '../log-lines';
import { here } from './asked';

let learned: LearnedLogs;
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`${here}/cp/quarantine`);
  learned = new LearnedLogs(new LogStore());
  stop = new AbortController();
  learned.watch(document, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

interface Mail {
  readonly id: string;
  readonly subject?: string;
  readonly state?: string;
  readonly logs?: string;
  readonly attributes?: string;
}

function show(mails: readonly Mail[], rest = ''): void {
  const rows = mails.map(
    ({
      id,
      subject = 'Hello',
      state = 'Failed',
      logs = '<a href="#" class="logs">Logs</a>',
      attributes = '',
    }) =>
      `<tr data-id="${id}" ${attributes}><td><i title="${state}"></i></td><td>to-${id}@b.example</td><td class="subject">${escapeHtml(subject)}</td><td>10:15</td><td>${logs}</td></tr>`,
  );
  document.body.innerHTML = `<table><tbody>${rows.join('')}</tbody></table>${rest}`;
}

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const rowOf = (id: string) => rowAt(find(`[data-id="${id}"]`)) as Row;
const knows = (id: string) => learned.logOf(rowOf(id))?.text ?? null;
const asked = (id: string) => learned.requestFor(rowOf(id))?.url ?? null;
const get = (path: string, at = Date.now()): SentRequest => ({ ...requestOfLink(here + path), at });

/** As a browser does it for a person, or, where it is not trusted, as a script does it. */
function fire(target: Element, type: string, isTrusted = true): void {
  const event =
    type === 'keydown'
      ? new KeyboardEvent(type, { key: 'Enter', bubbles: true })
      : new Event(type, { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
}
function press(target: Element): void {
  fire(target, 'pointerdown');
  fire(target, 'click');
}
const logsOf = (id: string) => find(`[data-id="${id}"] .logs`);
const wait = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

describe('the log that comes next belongs to the row whose Logs was pressed', () => {
  test.each<[string, () => void]>([
    ['by the pointer', () => press(logsOf('1001'))],
    ['by a finger, whose click never comes', () => fire(logsOf('1001'), 'pointerdown')],
    ['by a key', () => fire(logsOf('1001'), 'keydown')],
    [
      'by a script after a press in the row',
      () => {
        press(find('[data-id="1001"] i'));
        fire(logsOf('1001'), 'click', false);
      },
    ],
    [
      'in a menu elsewhere that the row’s button opened',
      () => {
        press(find('[data-id="1001"] i'));
        fire(find('[data-id="1002"]'), 'pointerover');
        press(find('#menu .logs'));
      },
    ],
    [
      'in a bar over the row that is pointed at',
      () => {
        fire(find('[data-id="1001"] td'), 'pointerover');
        fire(find('#bar .logs'), 'pointerover');
        press(find('#bar .logs'));
      },
    ],
  ])('%s', (_name, pressIt) => {
    show(
      [{ id: '1001' }, { id: '1002' }],
      '<div id="menu" role="menu"><a class="logs" href="#">Logs</a></div><div id="bar"><button class="logs">Logs</button></div>',
    );
    pressIt();
    learned.takeBody(deferred, get('/logs/1001'));
    expect([knows('1001'), knows('1002')]).toEqual([deferred, null]);
  });

  test('however slow it is', () => {
    show([{ id: '1001' }]);
    press(logsOf('1001'));
    const request = get('/logs/now');
    wait(40_000);
    learned.takeBody(deferred, request);
    expect(knows('1001')).toBe(deferred);
  });

  test('where two are pressed one after the other: each answer to its own', () => {
    show([{ id: '1001' }, { id: '1002' }]);
    press(logsOf('1001'));
    const first = get('/logs/now');
    wait(200);
    press(logsOf('1002'));
    const second = get('/logs/now?');
    wait(3_000);
    learned.takeText(deferred);
    learned.takeBody(deferred, first);
    learned.takeBody(other, second);
    learned.takeText(other);
    wait(1_000);
    expect([knows('1001'), knows('1002')]).toEqual([deferred, other]);
  });

  test('where nobody can tell, nobody claims it', () => {
    show([{ id: '1001' }, { id: '1002' }]);
    press(logsOf('1001'));
    wait(200);
    press(logsOf('1002'));
    learned.takeText(deferred);
    wait(1_000);
    expect([knows('1001'), knows('1002')]).toEqual([null, null]);
  });

  test('also where the log was known before', () => {
    show([{ id: '1001' }]);
    learned.takeText(deferred);
    press(logsOf('1001'));
    learned.takeText(deferred);
    expect(knows('1001')).toBe(deferred);
  });

  test('but not where it is another row’s, shown anew', () => {
    show([{ id: '1001' }, { id: '1002' }]);
    press(logsOf('1001'));
    learned.takeText(deferred);
    press(logsOf('1002'));
    learned.takeText(deferred);
    learned.takeText(`${deferred}\n${sent}`);
    expect([knows('1001') !== null, knows('1002')]).toEqual([true, null]);
  });

  test('also where the page draws the row anew, with other words', () => {
    show([{ id: '1001' }, { id: '1002' }]);
    press(logsOf('1001'));
    learned.takeBody(deferred, get('/logs/1001'));
    show([{ id: '1001', subject: 'Hello (read)' }, { id: '1002' }]);
    expect(knows('1001')).toBe(deferred);
  });

  test('also where the page uses the row for another message: not that one', () => {
    show([{ id: '1001' }, { id: '1002' }]);
    press(logsOf('1001'));
    find('[data-id="1001"]').setAttribute('data-id', '1003');
    learned.takeBody(deferred, get('/logs/1001'));
    expect(knows('1003')).toBeNull();
  });

  test('not where something else was pressed since', () => {
    show([{ id: '1001' }], '<button id="else">Next</button>');
    press(logsOf('1001'));
    wait(100);
    press(find('#else'));
    wait(100);
    learned.takeBody(deferred, get('/log/next'));
    expect(knows('1001')).toBeNull();
  });

  test('not by a script’s own click', () => {
    show([{ id: '1001' }]);
    fire(logsOf('1001'), 'click', false);
    learned.takeBody(deferred, get('/logs/1001'));
    expect([knows('1001'), asked('1001')]).toEqual([null, null]);
  });
});

describe('a plain link is read', () => {
  const link = (path: string) => `<a class="logs" href="${path}">Logs</a>`;
  test.each<[string, string, string, boolean]>([
    ['of the same path and another identifier', '/cp/logs/1001', '/cp/logs/1002', true],
    ['of the same parameters', '/cp?view=logs&id=1001', '/cp?view=logs&id=1002', true],
    ['with a signature of its own', '/logs/1001?sig=a1b2c3d4', '/logs/1002?sig=0f9e8d7c', true],
    ['of another path', '/cp/logs/1001', '/cp/message/1002', false],
    ['that signs out', '/cp/logs/1001', '/logout', false],
    ['whose parameter says another word', '/cp?do=logs&id=1001', '/cp?do=show&id=1002', false],
    ['with one parameter more', '/cp/logs/1001', '/cp/logs/1002?release=1', false],
    ['of another host', '/cp/logs/1001', 'https://elsewhere.example/cp/logs/1002', false],
    ['with a word for an identifier', '/cp/logs/1001', '/cp/logs/deliver', false],
  ])('%s', (_name, pressed, link2, isRead) => {
    show([
      { id: '1', logs: link(pressed) },
      { id: '2', logs: link(link2) },
    ]);
    expect(asked('2')).toBeNull();
    press(logsOf('1'));
    expect(asked('2')).toBeNull();
    learned.takeText(deferred);
    expect(asked('2')).toBe(isRead ? new URL(link2, here).href : null);
  });
});

describe('what a sender wrote', () => {
  const isSenders = (selector: string) =>
    runAtOnce(readLogs(find(selector))).map((log) => learned.isSenders(log));

  test('in a subject is no log, and no log of a row that is opened', () => {
    show([{ id: '1001', subject: deferred }]);
    expect(isSenders('.subject')).toEqual([true]);
    press(logsOf('1001'));
    expect(isSenders('.subject')).toEqual([true]);
    find('[data-id="1001"] td:last-child').insertAdjacentHTML(
      'beforeend',
      `<pre>${escapeHtml(other)}\n</pre>`,
    );
    expect(isSenders('pre')).toEqual([false]);
  });

  test('in a mail that is shown is no log and no row', () => {
    show(
      [{ id: '1001' }],
      `<div class="message-preview"><p>${escapeHtml(deferred)}</p><table><tr data-id="9"><td title="Queued"></td><td>a@b.example</td><td><a class="logs" href="/logs/9">Logs</a></td></tr></table></div>`,
    );
    expect(isSenders('p')).toEqual([true]);
    expect(rowAt(find('[data-id="9"]'))).toBeNull();
  });

  test('outside of the list, a log is one', () => {
    show([{ id: '1001' }], `<pre>${escapeHtml(deferred)}</pre>`);
    expect(isSenders('pre')).toEqual([false]);
  });

  test('names no log: identifiers are the portal’s own', () => {
    const id = '4jYJCj4473zKnCg';
    learned.takeText(deferred);
    show([
      { id: '1001', subject: `Re: ${id}` },
      { id: '1002', subject: id },
      { id: '1003', attributes: `data-queue-id="${id}"` },
      { id: '1004', attributes: `data-search="${id}" title="${id}"` },
    ]);
    expect(['1001', '1002', '1003', '1004'].map(knows)).toEqual([null, null, deferred, null]);
  });

  test('where a column has an identifier in each row, it is the portal’s', () => {
    learned.takeText(deferred);
    show([
      { id: '1001', subject: '4jYJCj4473zKnCg' },
      { id: '1002', subject: '5kZKDk5584zLoDh' },
      { id: '1003', subject: '5kZKDk5584zLoDi' },
    ]);
    expect(['1001', '1002'].map(knows)).toEqual([deferred, null]);
  });

  test('a log that contradicts the icon says nothing', () => {
    learned.takeText(sent);
    const attributes = 'data-queue-id="4jYJCj4473zKnCg"';
    show([
      { id: '1001', attributes },
      { id: '1002', attributes, state: 'Deferring' },
      { id: '1003', attributes, state: 'Queued' },
    ]);
    expect(['1001', '1002', '1003'].map(knows)).toEqual([null, null, sent]);
  });
});

describe('an answer', () => {
  const read = (answer: Parameters<LearnedLogs['takeAnswer']>[1]) => {
    show([{ id: '1001' }, { id: '1002' }]);
    press(logsOf('1001'));
    learned.takeBody(
      JSON.stringify({ title: 'Logs', html: `<p>${escapeHtml(deferred)}</p>` }),
      get('/logs/1001'),
    );
    return learned.takeAnswer(rowOf('1002'), answer);
  };
  test.each<[string, string, unknown]>([
    ['with lines of a log and no attempt', queued, 'empty'],
    ['that is built alike and says nothing', '{"title":"Logs","html":""}', 'empty'],
    ['that names the message', '<h1>Logs of message 1002</h1><p>None yet.</p>', 'empty'],
    [
      'to sign in',
      '<form action="/sign-in?next=/logs/1002"><input name="user"><input type="password"></form>',
      'other-answer',
    ],
    [
      'to sign in, built alike',
      '{"title":"Sign in","html":"<p>Your session has expired</p>"}',
      'other-answer',
    ],
    ['to sign in elsewhere', '<p>Go to https://id.example/?next=/logs/1002</p>', 'other-answer'],
    ['with an error', '{"error":"No such message","id":1002}', 'other-answer'],
    ['of nothing', '', 'other-answer'],
    [
      'of another row',
      JSON.stringify({ title: 'Logs', html: `<p>${escapeHtml(deferred)}</p>` }),
      'unreadable',
    ],
  ])('%s', (_name, body, wanted) => {
    const reading = read({ body });
    expect(typeof reading === 'object' && 'failure' in reading ? reading.failure : reading).toBe(wanted);
    expect(learned.isEmpty(rowOf('1002'))).toBe(wanted === 'empty');
    expect(learned.failureOf(rowOf('1002'))).toBe(wanted === 'empty' ? null : wanted);
  });

  test('with the row’s log makes it known', () => {
    expect(read({ body: other })).toMatchObject({ log: { text: other } });
    expect([knows('1001') !== null, knows('1002')]).toEqual([true, other]);
  });

  test('that never came, while offline, forgets nothing', () => {
    for (let i = 0; i < 9; i += 1) expect(read({ failure: 'offline' })).toEqual({ failure: 'offline' });
    expect(asked('1002')).toBe(`${here}/logs/1002`);
  });
});
