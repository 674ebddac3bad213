// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findRow } from '@/utils/portal/rows/rows';
import { subjectCellOf } from '@/utils/portal/rows/subject-cell';

const icon = '<img alt="Failed">';
const logs = '<a href="/logs/1">Logs</a>';
const row = (cells: readonly string[], cell = 'td', around = 'tr') =>
  `<${around} class="row">${cells.map((one) => `<${cell}>${one}</${cell}>`).join('')}</${around}>`;
const cells = (subject: string) => [icon, 'a@b.example', subject, '23 Nov 2026 20:57', '4.1 KB', logs];

test.each([
  ['a table', `<table><tbody>${row(cells('Monthly report')).repeat(2)}</tbody></table>`, 'Monthly report'],
  [
    'a table that says which column it is',
    `<table><thead><tr>${['', 'From', 'Subject', 'Received', 'Note', ''].map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${row([icon, 'a@b.example', 'Hi', '20:57', 'A long note of the portal', logs])}</tbody></table>`,
    'Hi',
  ],
  [
    'a link that opens the mail',
    `<table><tbody>${row(cells('<a href="/m/1">Your order has shipped</a>')).repeat(2)}</tbody></table>`,
    'Your order has shipped',
  ],
  ['boxes', `<div>${row(cells('Monthly report'), 'div', 'div').repeat(2)}</div>`, 'Monthly report'],
  [
    'no subject',
    `<table><tbody>${row([icon, 'a@b.example', '23 Nov 2026 20:57', logs]).repeat(2)}</tbody></table>`,
    null,
  ],
])('%s', (_name, html, words) => {
  document.body.innerHTML = html;
  const found = findRow(document.querySelector('img') as Element);
  if (!found) throw new Error('no row');
  expect(subjectCellOf(found)?.textContent ?? null).toBe(words);
});
