// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { spotOverRows } from '@/utils/portal/surfaces/overview-place';

const table = '<table><tbody><tr><td>a@b.example</td></tr></tbody></table>';

// Over one of two lists that lie over each other, it would move the rows of that one alone.
test.each([
  ['a table', `<main><div>${table.replace('<table', '<table id="list"')}</div></main>`],
  [
    'columns that stand still too',
    `<main><div id="list"><div>${table}</div><div style="position: absolute">${table}</div></div></main>`,
  ],
  [
    'a table, not over a box that floats without a list',
    `<main><div><div>${table.replace('<table', '<table id="list"')}</div><div style="position: absolute">Logs</div></div></main>`,
  ],
])('the overview stands over %s', (_name, html) => {
  document.body.innerHTML = html;
  const { next } = spotOverRows(document.querySelector('tr') as Element);
  expect((next as Element).id).toBe('list');
});
