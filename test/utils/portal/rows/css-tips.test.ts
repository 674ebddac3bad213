// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { rowAt } from '@/utils/portal/rows/row';

const row = (icon: string, id = '') =>
  `<tr id="${id}"><td>${icon}</td><td>a@b.example</td><td>Hello</td><td>10:00</td><td><a href="/l">Logs</a></td></tr>`;

function stateOf(rows: string): string | null {
  document.body.innerHTML = `<table><tbody>${rows}</tbody></table>`;
  return rowAt(document.getElementById('at') as Element)?.state ?? null;
}

/** Drawn by a style sheet alone: `[data-x]:hover::after { content: attr(data-x) }`. */
const tips: readonly (readonly [string, (word: string) => string])[] = [
  ['on an icon', (word) => `<i class="ico" data-msg="${word}"></i>`],
  ['on a glyph', (word) => `<span class="tip" data-text="${word}">✖</span>`],
  ['around an icon', (word) => `<span class="tip" data-info="${word}"><i class="ico"></i></span>`],
  ['around a drawing', (word) => `<b data-legend="${word}"><svg><path d="M1 1"/></svg></b>`],
  ['with words behind the state', (word) => `<i class="ico" data-tooltip="${word}: see the logs"></i>`],
];

describe('the label of a tooltip that a style sheet makes', () => {
  test.each(tips)('%s', (_name, tip) => {
    expect(stateOf(row(tip('Deferring'), 'at')), 'one row').toBe('deferring');
    expect(stateOf(row(tip('Failed'), 'at') + row(tip('Queued')) + row(tip('Delivered')))).toBe('failed');
    expect(stateOf(row(tip('Deep filtered'), 'at') + row('') + row(''))).toBe('deep-filtered');
    expect(stateOf(row(tip('Delivered'), 'at') + row(tip('Failed')))).toBeNull();
  });

  test.each(tips)('%s, which says another thing than the title', (_name, tip) => {
    const both = tip('Queued').replace(/ (?=data-)/, ' title="Failed" ');
    expect(stateOf(row(both, 'at') + row(tip('Queued')))).toBe('undelivered');
  });
});
