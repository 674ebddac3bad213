// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readLogs } from '@/utils/portal/logs/page-log';
import { runAtOnce } from '@/utils/portal/page/slices';
import type { LearnedLogs } from '@/utils/portal/requests/learned-logs';
import { rowAt } from '@/utils/portal/rows/row';
import { deferred, escapeHtml, other, queued, sent } from '../log-lines';
import { here } from './asked';
import { asked, find, get, knows, learned, logsOf, press, rowOf, show, startAnew } from './list';

startAnew();

describe('what a sender wrote', () => {
  const logsIn = (selector: string) =>
    runAtOnce(readLogs(find(selector))).map((log) => learned.withoutSendersText(log)?.text ?? null);

  test('in a subject is no log, and no log of a row that is opened', () => {
    show([{ id: '1001', subject: deferred }]);
    expect(logsIn('.subject')).toEqual([null]);
    press(logsOf('1001'));
    expect(logsIn('.subject')).toEqual([null]);
    find('[data-id="1001"] td:last-child').insertAdjacentHTML(
      'beforeend',
      `<pre>${escapeHtml(other)}\n</pre>`,
    );
    expect(logsIn('pre')).toEqual([other]);
  });

  test('in a mail that is shown is no log and no row', () => {
    show(
      [{ id: '1001' }],
      `<div class="message-preview"><p>${escapeHtml(deferred)}</p><table><tr data-id="9"><td title="Queued"></td><td>a@b.example</td><td><a class="logs" href="/logs/9">Logs</a></td></tr></table></div>`,
    );
    expect(logsIn('p')).toEqual([null]);
    expect(rowAt(find('[data-id="9"]'))).toBeNull();
  });

  test('in a subject is no line of the log that stands beside it', () => {
    show([{ id: '1001', subject: deferred }]);
    press(logsOf('1001'));
    find('tbody').insertAdjacentHTML(
      'beforeend',
      `<tr><td colspan="5"><pre>${escapeHtml(`${queued}\n${sent}`)}</pre></td></tr>`,
    );
    expect(logsIn('tbody')).toEqual([`${queued}\n${sent}`]);
  });

  test('outside of the list, a log is one', () => {
    show([{ id: '1001' }], `<pre>${escapeHtml(deferred)}</pre>`);
    expect(logsIn('pre')).toEqual([deferred]);
  });

  test('names no log: identifiers are the portal’s own', () => {
    const id = '4jYJCj4473zKnCg';
    learned.takeText(deferred, document.body);
    show([
      { id: '1001', subject: `Re: ${id}` },
      { id: '1002', subject: id },
      { id: '1003', attributes: `data-queue-id="${id}"` },
      { id: '1004', attributes: `data-search="${id}" title="${id}"` },
    ]);
    expect(['1001', '1002', '1003', '1004'].map(knows)).toEqual([null, null, deferred, null]);
  });

  test('where a column has an identifier in each row, it is the portal’s', () => {
    learned.takeText(deferred, document.body);
    show([
      { id: '1001', subject: '4jYJCj4473zKnCg' },
      { id: '1002', subject: '5kZKDk5584zLoDh' },
      { id: '1003', subject: '5kZKDk5584zLoDi' },
    ]);
    expect(['1001', '1002'].map(knows)).toEqual([deferred, null]);
  });

  test('a log that contradicts the icon says nothing', () => {
    learned.takeText(sent, document.body);
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
  const read = (answer: Parameters<LearnedLogs['takeAnswer']>[2]) => {
    show([{ id: '1001' }, { id: '1002' }]);
    press(logsOf('1001'));
    learned.takeBody(
      JSON.stringify({ title: 'Logs', html: `<p>${escapeHtml(deferred)}</p>` }),
      get('/logs/1001'),
    );
    return learned.takeAnswer(rowOf('1002'), get('/logs/1002'), answer);
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

  test('read anew for a row whose words have changed is still its own', () => {
    expect(read({ body: other })).toMatchObject({ log: { text: other } });
    show([{ id: '1002', subject: 'Hello (read)' }]);
    expect(learned.takeAnswer(rowOf('1002'), get('/logs/1002'), { body: other })).toMatchObject({
      log: { text: other },
    });
  });

  test('that never came, while offline, forgets nothing', () => {
    for (let i = 0; i < 9; i += 1) expect(read({ failure: 'offline' })).toEqual({ failure: 'offline' });
    expect(asked('1002')).toBe(`${here}/logs/1002`);
  });
});
