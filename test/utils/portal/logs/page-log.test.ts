// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findLogs } from '@/utils/portal/logs/find-logs';
import { lineAt, type PageLog, readLogs } from '@/utils/portal/logs/page-log';
import { runAtOnce } from '@/utils/portal/page/slices';
import { deferred, escapeHtml, expired, other, queued, sent } from '../log-lines';

function logsIn(html: string): PageLog[] {
  document.body.innerHTML = html;
  return runAtOnce(findLogs(document.body)).flatMap((element) => runAtOnce(readLogs(element)));
}

const lines = [queued, deferred, sent];
const cell = (text: string) => `<td>${escapeHtml(text)}</td>`;
const columns = (line: string) => {
  const [, time = '', host = '', process = '', rest = ''] = /^(.{15}) (\S+) (\S+) (.*)$/.exec(line) ?? [];
  return `<tr>${[time, host, process, rest].map(cell).join('')}</tr>`;
};

describe('a log reads the same in every markup', () => {
  const markups: Record<string, string> = {
    pre: `<h2>Logs</h2><pre>${escapeHtml(lines.join('\n'))}</pre><button>Close</button>`,
    'elements of lines': `<div><h2>Logs</h2>${lines.map((line) => `<div>${escapeHtml(line)}</div>`).join('\n')}</div>`,
    'marked statuses': `<div>${lines.map((line) => `<p>${escapeHtml(line).replace(/status=\w+/, '<mark>$&</mark>')}</p>`).join('')}</div>`,
    'a list': `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`,
    'columns of a table': `<table><tbody>${lines.map(columns).join('')}</tbody></table>`,
    'breaks and wbr': `<div>${lines.map((line) => (line.match(/.{1,24}/g) ?? []).map(escapeHtml).join('<wbr>')).join('<br>')}</div>`,
    'lines poured into a div': `<div>\n${escapeHtml(lines.join('\n'))}\n</div>`,
    'spans in code': `<pre><code>${lines.map((line) => `<span>${escapeHtml(line)}</span>`).join('\n')}</code></pre>`,
    'cells of roles': `<div role="table">${lines.map((line) => `<div role="row"><span role="cell">${escapeHtml(line.slice(0, 15))}</span><span role="cell">${escapeHtml(line.slice(16))}</span></div>`).join('')}</div>`,
    'a box for each attempt': `<section>${lines.map((line) => `<article><h3>Attempt</h3><p>${escapeHtml(line)}</p></article>`).join('')}</section>`,
  };
  test.each(Object.entries(markups))('%s', (_name, html) => {
    const logs = logsIn(html);
    expect(logs.map((log) => log.text)).toEqual([lines.join('\n')]);
    expect(logs[0]?.lines.map((line) => line.isRecord)).toEqual([false, true, true]);
  });
});

test('two windows are two logs, also without a role', () => {
  const window_ = (line: string) => `<div><h2>Logs</h2><div><div>${escapeHtml(line)}</div></div></div>`;
  expect(logsIn(`<div>${window_(deferred)}${window_(other)}</div>`).map((log) => log.text)).toEqual([
    deferred,
    other,
  ]);
});

test('a record that the source wraps is one line', () => {
  const [log] = logsIn(`<p>${escapeHtml(deferred).replace('relay=', '\n      relay=')}</p><p>x</p>`);
  expect(log?.text.replace(/ +/g, ' ')).toBe(deferred);
});

test('a log that unfolds in a row of the grid is found, the grid is not', () => {
  const grid = `<table><tr><td>Failed</td><td>a@b</td></tr><tr><td colspan="2"><pre>${escapeHtml(`${deferred}\n${expired}`)}</pre></td></tr></table>`;
  expect(logsIn(grid).map((log) => log.text)).toEqual([`${deferred}\n${expired}`]);
});

test.each([
  '<p>Each attempt ends in <code>status=deferred</code>, with <code>to=&lt;a@b&gt;</code>.</p>',
  `<p>Look for ${escapeHtml(deferred)} and read what your server said about it.</p>`,
  '<pre>status=deferred (connection timed out)\nstatus=bounced (No such user)</pre>',
  `<textarea>${escapeHtml(deferred)}</textarea><script>/* ${deferred} */</script>`,
  `<div contenteditable="true">${escapeHtml(deferred)}</div>`,
])('pages that only talk about logs hold none: %.50s', (html) => {
  expect(logsIn(html)).toEqual([]);
});

test('a line of megabytes is left out, and the rest of the log is read', () => {
  const [log] = logsIn(`<pre>${escapeHtml(deferred)}\n${'x'.repeat(5_000_000)}\n${escapeHtml(sent)}</pre>`);
  expect(log?.lines.filter((line) => line.isRecord).map((line) => line.text)).toEqual([deferred, sent]);
});

test('lineAt finds the line of an offset', () => {
  const [log] = logsIn(`<pre>${escapeHtml(lines.join('\n'))}</pre>`);
  if (!log) throw new Error('no log was found');
  expect(lineAt(log, log.text.length - 1)?.text).toBe(sent);
  expect(lineAt(log, queued.length + 2)?.text).toBe(deferred);
  expect(lineAt(log, 1e9)).toBeNull();
});
