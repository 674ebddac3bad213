import { expect, test } from 'vitest';
import { logTextOf } from '@/utils/portal/logs/body-text';
import { deferred, escapeHtml, queued, sent } from '../log-lines';

const log = `${queued}\n${deferred}\n${sent}`;

test('text stays as it is', () => {
  expect(logTextOf(log)).toBe(log);
});

test('HTML of lines, of breaks cut by wbr, and of table cells becomes lines', () => {
  const lines = log.split('\n').map(escapeHtml);
  const divs = lines
    .map((line) => `<div class="x">${line.replace('status=', '<mark>status=</mark>')}</div>`)
    .join('\n');
  const breaks = lines.map((line) => line.replaceAll(',', ',<wbr>').replaceAll('.', '<wbr>.')).join('<br/>');
  const rows = lines
    .map((line) => `<tr><td>${line.replace(' relay4 ', '</td><td>relay4</td><td>')}</td></tr>`)
    .join('');
  for (const html of [divs, breaks, `<table>${rows}</table>`, `<pre>${lines.join('\n')}</pre>`]) {
    expect(
      logTextOf(html)
        .split('\n')
        .map((line) => line.trim().replace(/ +/g, ' '))
        .filter(Boolean),
    ).toEqual(log.split('\n'));
  }
});

test('JSON is read however deep: text, HTML inside, lists of lines, objects of columns', () => {
  const columns = {
    time: 'Nov 23 20:57:05',
    host: 'relay4',
    process: 'postfix/smtp[26350]:',
    text: deferred.slice(deferred.indexOf('4jYJ')),
  };
  expect(logTextOf(JSON.stringify({ data: { log } }))).toBe(log);
  expect(logTextOf(JSON.stringify({ data: [{ html: `<p>${escapeHtml(deferred)}</p>` }] })).trim()).toBe(
    deferred,
  );
  expect(logTextOf(JSON.stringify({ lines: log.split('\n') }))).toBe(log);
  expect(logTextOf(JSON.stringify([columns]))).toBe(deferred);
  expect(logTextOf(JSON.stringify({ inner: JSON.stringify({ log }) }))).toBe(log);
});

test('numeric and named entities are decoded once', () => {
  const html = `<p>${deferred.replaceAll('<', '&#60;').replaceAll('>', '&#x3e;').replace('said:', 'said&nbsp;&amp;lt;:')}</p>`;
  expect(logTextOf(html).trim()).toBe(deferred.replace('said:', 'said &lt;:'));
});

const plainLines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

test.each([
  ['cut at 80 columns', (log.match(/.{1,80}|\n/g) ?? []).join('\n')],
  ['escaped twice', `<pre>${escapeHtml(escapeHtml(log))}</pre>`],
  ['with soft hyphens', log.replace(/(.{21})/g, '$1\u00ad')],
])('a log %s reads as it was written', (_name, body) => {
  expect(plainLines(logTextOf(body)).filter((line) => line.includes(' to='))).toEqual([deferred, sent]);
});

test('an address that Cloudflare hides is read', () => {
  const hex = [0x11, ...[...'k@example.com'].map((c) => c.charCodeAt(0) ^ 0x11)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  const link = `<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${hex}">[email&#160;protected]</a>`;
  const html = `<p>${escapeHtml(deferred).replace('k@example.com', link)}</p>`;
  expect(logTextOf(html).trim()).toBe(deferred);
});

test('an object of the parts of a record is that record', () => {
  const parts = {
    queueId: '4jYJCj4473zKnCg',
    recipient: 'k@example.com',
    relay: 'mail.example.com[192.0.2.7]:25',
    dsn: '4.7.1',
    status: 'deferred',
    response: '450 4.7.1 Greylisted',
  };
  expect(logTextOf(JSON.stringify([parts]))).toBe(
    '4jYJCj4473zKnCg: to=<k@example.com>, relay=mail.example.com[192.0.2.7]:25, dsn=4.7.1, status=deferred (host mail.example.com[192.0.2.7] said: 450 4.7.1 Greylisted)',
  );
});

test('bodies without a record, too long or hostile give no text and no delay', () => {
  expect(logTextOf('{"subject":"hello"}')).toBe('');
  expect(logTextOf(`status=${'x'.repeat(9_000_000)}`)).toBe('');
  // What is not linear here would take minutes, and the test's limit of time ends it.
  for (const unit of ['<', '<!--', '&#', '<a ', ' \n', '[', '{"a":'])
    expect(logTextOf(`${unit.repeat(200_000)}status=sent`)).toMatch(/status=sent|^$/);
});
