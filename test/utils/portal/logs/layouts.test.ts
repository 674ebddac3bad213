// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { deferred, escapeHtml, other, queued, sent } from '../log-lines';
import { seeLog } from './seen-log';

const lines = [queued, deferred, sent];
const cut = (text: string, width: number) => text.match(new RegExp(`[^]{1,${width}}`, 'g')) ?? [];
/** As a program that breaks at spaces does. */
function wrap(text: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const word of text.split(' ')) {
    if (piece && piece.length + 1 + word.length > width) {
      pieces.push(piece);
      piece = '';
    }
    piece = piece ? `${piece} ${word}` : word;
  }
  return [...pieces, piece];
}
const pieces = (width: number) => lines.flatMap((line) => cut(line, width));
const wrapped = (width: number) => lines.flatMap((line) => wrap(line, width));
const pre = (text: string) => `<pre>${escapeHtml(text)}</pre>`;
const divs = (all: readonly string[]) =>
  `<div>${all.map((one) => `<div>${escapeHtml(one)}</div>`).join('')}</div>`;
const hide = (address: string, key = 0x5a) =>
  [key, ...[...address].map((c) => c.charCodeAt(0) ^ key)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
const hidden = (text: string) =>
  escapeHtml(text).replace(
    /[\w.]+@[\w.]+/g,
    (address) =>
      `<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${hide(address)}">[email&#160;protected]</a>`,
  );
const protectedLinks = (text: string) =>
  escapeHtml(text).replace(
    /[\w.]+@[\w.]+/g,
    (address) =>
      `<a href="/cdn-cgi/l/email-protection#${hide(address)}"><span>[email&#160;protected]</span></a>`,
  );
const columns = ['Time', 'Queue ID', 'To', 'Relay', 'Status', 'Response'];
const reply1 = 'host mail.example.com[192.0.2.7] said: 450 4.7.1 Greylisted (in reply to RCPT TO command)';
const reply2 = '250 2.0.0 Ok: queued as 1A2B3C';
const rows = [
  [
    '2026-11-23 20:57:05',
    '4jYJCj4473zKnCg',
    'k@example.com',
    'mail.example.com[192.0.2.7]:25',
    'deferred',
    reply1,
  ],
  [
    '2026-11-23 21:07:05',
    '4jYJCj4473zKnCg',
    'k@example.com',
    'mail.example.com[192.0.2.7]:25',
    'sent',
    reply2,
  ],
];
const table = (tag: string) =>
  `<table><thead><tr>${columns.map((name) => `<${tag}>${name}</${tag}>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
const terms = (row: readonly string[]) =>
  `<dl>${row.map((value, i) => `<dt>${columns[i]}</dt><dd>${value}</dd>`).join('')}</dl>`;
const labelled = (row: readonly string[]) => row.map((value, i) => `${columns[i]}: ${value}`);
const json = rows.map((row) =>
  Object.fromEntries(row.map((value, i) => [(columns[i] ?? '').toLowerCase().replace(' ', '_'), value])),
);
const head = (line: string, stamp: string) => line.replace(/^.{15}/, stamp);

const layouts: Record<string, string> = {
  'as it is': pre(lines.join('\n')),
  'cut at 80 columns': pre(pieces(80).join('\n')),
  'cut at 40 columns': pre(pieces(40).join('\n')),
  'cut at 80 columns by breaks': `<p>${pieces(80).map(escapeHtml).join('<br>')}</p>`,
  'cut at 76 columns into boxes': divs(pieces(76)),
  'cut at 80 columns and indented': pre(lines.map((line) => cut(line, 80).join('\n        ')).join('\n')),
  'broken at spaces': pre(wrapped(80).join('\n')),
  'broken at spaces, 60 columns': pre(wrapped(60).join('\n')),
  'broken at spaces and indented': pre(lines.map((line) => wrap(line, 80).join('\n    ')).join('\n')),
  'broken at spaces by breaks with hard spaces': `<div>${lines.map((line) => wrap(line, 80).map(escapeHtml).join('<br>&nbsp;&nbsp;&nbsp;')).join('<br>')}</div>`,
  'broken at spaces into boxes': divs(wrapped(72)),
  'soft hyphens and zero-width spaces': pre(lines.join('\n').replace(/(.{17})/g, '$1\u00ad\u200b')),
  'no-break spaces': pre(lines.join('\n').replaceAll(' ', '\u00a0')),
  'escaped twice': pre(escapeHtml(lines.join('\n'))),
  'brackets missing': pre(lines.join('\n').replace(/(to|from)=<([^>]*)>/g, '$1=$2')),
  'brackets taken for tags': `<pre>${lines.join('\n')}</pre>`,
  'brackets taken for tags, in boxes': `<div>${lines.map((line) => `<div>${line}</div>`).join('')}</div>`,
  'brackets taken for tags, breaks': `<div>${lines.join('<br>')}</div>`,
  'addresses hidden by Cloudflare': `<pre>${hidden(lines.join('\n'))}</pre>`,
  'links hidden by Cloudflare': `<div>${lines.map((line) => `<p>${protectedLinks(line)}</p>`).join('')}</div>`,
  'addresses hidden in cells': `<table>${lines.map((line) => `<tr><td>${line.slice(0, 15)}</td><td>${hidden(line.slice(16))}</td></tr>`).join('')}</table>`,
  'columns with headings': table('th'),
  'columns with headings in plain cells': table('td'),
  'columns of roles': `<div role="table"><div role="row">${columns.map((name) => `<span role="columnheader">${name}</span>`).join('')}</div>${rows.map((row) => `<div role="row">${row.map((cell) => `<span role="cell">${cell}</span>`).join('')}</div>`).join('')}</div>`,
  'lists of terms': `<section>${rows.map(terms).join('')}</section>`,
  'one list of terms': `<dl>${rows.flatMap((row) => row.map((value, i) => `<dt>${columns[i]}</dt><dd>${value}</dd>`)).join('')}</dl>`,
  'lines with labels': pre(rows.map((row) => labelled(row).join('\n')).join('\n\n')),
  'paragraphs with labels': `<div>${rows
    .map(
      (row) =>
        `<div>${labelled(row)
          .map((line) => `<p>${line}</p>`)
          .join('')}</div>`,
    )
    .join('')}</div>`,
  'spans with labels': `<div>${rows.map((row) => `<div>${row.map((value, i) => `<div><b>${columns[i]}</b><span>${value}</span></div>`).join('')}</div>`).join('')}</div>`,
  'a table for each record': `<div>${rows.map((row) => `<table>${row.map((value, i) => `<tr><th>${columns[i]}</th><td>${value}</td></tr>`).join('')}</table>`).join('')}</div>`,
  'JSON with fields': pre(JSON.stringify(json, null, 2)),
  'JSON with lines': pre(JSON.stringify({ lines }, null, 2)),
  'details for each attempt': `<div>${lines.map((line) => `<details><summary>Attempt</summary><p>${escapeHtml(line)}</p></details>`).join('')}</div>`,
  'a tab for each part': `<div><div role="tablist"><button>1</button><button>2</button></div><div role="tabpanel"><pre>${escapeHtml(deferred)}</pre></div><div role="tabpanel" hidden><pre>${escapeHtml(sent)}</pre></div></div>`,
  'times with AM and PM': pre(
    [
      head(queued, 'Nov 23, 2026 8:57:05 PM EST'),
      head(deferred, 'Nov 23, 2026 8:57:05 PM EST'),
      head(sent, 'Nov 23, 2026 9:07:05 PM EST'),
    ].join('\n'),
  ),
  'days first': pre([head(deferred, '23/11/2026 20:57'), head(sent, '23/11/2026 21:07')].join('\n')),
  'a zone behind a space': pre(
    [head(deferred, '2026-11-23 20:57:05 +0000'), head(sent, '2026-11-23 21:07:05 +0000')].join('\n'),
  ),
  'times told as ages': pre([head(deferred, '2 hours ago'), head(sent, '1 hour ago')].join('\n')),
  'no times': pre([head(deferred, '').trim(), head(sent, '').trim()].join('\n')),
  'numbers before the lines': pre(lines.map((line, i) => `${String(i + 1).padStart(3)}  ${line}`).join('\n')),
  'numbers and bars before the lines': pre(lines.map((line, i) => `${i + 1} | ${line}`).join('\n')),
  'numbers in spans': `<pre>${lines.map((line, i) => `<span class="ln">${i + 1}</span>${escapeHtml(line)}`).join('\n')}</pre>`,
  'numbers in cells, as code is shown': `<table class="code"><tbody>${lines.map((line, i) => `<tr><td class="num" data-line-number="${i + 1}">${i + 1}</td><td><pre>${escapeHtml(line)}</pre></td></tr>`).join('')}</tbody></table>`,
  'coloured word by word': `<pre>${lines.map((line) => escapeHtml(line).replace(/[\w.@-]+/g, '<span class="hl">$&</span>')).join('\n')}</pre>`,
  'quoted as in a mail': pre(lines.map((line) => `> ${line}`).join('\n')),
  'as a console shows them': `<div role="log">${lines.map((line) => `<div class="line"><span class="lvl">INFO</span> <span>${escapeHtml(line)}</span></div>`).join('')}</div>`,
  'a list with stars': pre(lines.map((line) => `* ${line}`).join('\n')),
  'in chat bubbles with a copy button': `<div>${lines.map((line) => `<div class="bubble"><button type="button">Copy</button><code>${escapeHtml(line)}</code></div>`).join('')}</div>`,
  'the month in French': pre(
    [head(deferred, '23 nov. 2026 20:57:05'), head(sent, '23 nov. 2026 21:07:05')].join('\n'),
  ),
  'times as seconds since 1970': pre([head(deferred, '1795467425'), head(sent, '1795468025')].join('\n')),
  'times in boxes of their own': `<ul>${lines.map((line) => `<li><div>${line.slice(0, 15)}</div><div>${escapeHtml(line.slice(16))}</div></li>`).join('')}</ul>`,
};

const short = (text: string) => text.replace(/\s+/g, '');

describe('both attempts are found under their lines, and one summary', () => {
  test.each(Object.entries(layouts))('%s', async (_name, html) => {
    const { notes, summaries, texts } = await seeLog(html);
    expect(notes.map(({ status, recipient, brief }) => `${status} ${recipient} ${brief}`)).toEqual([
      'deferred k@example.com true',
      'sent k@example.com false',
    ]);
    expect(notes[0]?.cause).toBe('deferral.greylisted');
    expect(notes[0]?.before).toContain('inreplytoRCPTTOcommand');
    expect(notes[1]?.before).toContain('queuedas1A2B3C');
    expect(notes[0]?.before).not.toContain('queuedas1A2B3C');
    expect(summaries).toBe(1);
    expect(texts[1]).toBe(texts[0]);
  });
});

test.each([
  ['times with AM and PM', '2026-11-23T20:57:05-05:00'],
  ['days first', '2026-11-23T20:57:00'],
  ['a zone behind a space', '2026-11-23T20:57:05+0000'],
  ['times told as ages', ''],
  ['columns with headings', '2026-11-23T20:57:05'],
])('%s: the first attempt was at %s', async (name, time) => {
  const { notes } = await seeLog(layouts[name] ?? '');
  expect(notes[0]?.time).toBe(time);
});

test('the latest on top: the one on top is told in full', async () => {
  const { notes } = await seeLog(pre([sent, deferred, queued].join('\n')));
  expect(notes.map(({ status, brief }) => `${status} ${brief}`)).toEqual(['sent false', 'deferred true']);
});

test.each([
  ['cut with dots', (line: string) => `${escapeHtml(line.slice(0, 110))}… more`],
  ['cut before the status', (line: string) => `${escapeHtml(line.slice(0, 100))}<a href="#">… more</a>`],
  ['without the recipient', (line: string) => escapeHtml(line.replace(/to=<[^>]*>/, 'to='))],
])('what the page does not show comes from the text that was loaded: %s', async (_name, shorten) => {
  const html = `<div>${[deferred, sent].map((line) => `<p>${shorten(line)}</p>`).join('')}</div>`;
  const { notes, summaries, texts } = await seeLog(html, JSON.stringify({ log: lines.join('\n') }));
  expect(notes.map(({ status, recipient }) => `${status} ${recipient}`)).toEqual([
    'deferred k@example.com',
    'sent k@example.com',
  ]);
  expect(summaries).toBe(1);
  expect(texts[1]).toBe(texts[0]);
});

test.each([
  ['two texts', pre(deferred) + pre(other)],
  [
    'two tables',
    `<div>${[deferred, other].map((line) => `<section><h3>Log</h3><table><tr><td>${escapeHtml(line)}</td></tr></table></section>`).join('')}</div>`,
  ],
  [
    'wrapped',
    `<div>${[deferred, other].map((line) => `<section><h3>Log</h3>${pre(cut(line, 80).join('\n'))}</section>`).join('')}</div>`,
  ],
])('two messages are two logs: %s', async (_name, html) => {
  const { notes, summaries } = await seeLog(html);
  expect(notes.map(({ recipient }) => recipient)).toEqual(['k@example.com', 'm@example.org']);
  expect(summaries).toBe(2);
});

test.each([
  [
    'a list of messages',
    '<table><tr><th>To</th><th>Subject</th><th>Date</th><th>Status</th></tr><tr><td>k@example.com</td><td>Your 550 parts</td><td>20:57</td><td>Deferred</td></tr></table>',
  ],
  ['a form', '<form><label>Status</label><select><option>sent</option></select></form><p>Response: 250</p>'],
  [
    'a help page',
    '<dl><dt>Status</dt><dd>deferred, sent or bounced</dd><dt>Response</dt><dd>What the server said, as 450 4.7.1</dd></dl>',
  ],
  ['prose', `<p>status: deferred means that 450 4.7.1 was said to to=someone... more</p>`],
])('no log: %s', async (_name, html) => {
  const { notes, summaries } = await seeLog(html);
  expect(notes).toEqual([]);
  expect(summaries).toBe(0);
  expect(short(html)).not.toBe('');
});
