// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { pieceOf } from '@/utils/portal/page/pieces';
import { runAtOnce } from '@/utils/portal/page/slices';
import { Census } from '@/utils/portal/rows/census';
import { hueOf } from '@/utils/portal/rows/row-colour';

test.each([
  ['rgb(252, 248, 227)', 'yellow'], // Bootstrap 3 .warning
  ['rgb(255, 243, 205)', 'yellow'], // Bootstrap 5 .table-warning
  ['rgb(254, 249, 195)', 'yellow'], // Tailwind yellow-100
  ['rgb(58, 52, 26)', 'yellow'],
  ['rgba(255, 193, 7, 0.2)', 'yellow'],
  ['color(srgb 1 0.95 0.8)', 'yellow'],
  ['rgb(223, 240, 216)', 'green'], // Bootstrap 3 .success
  ['rgb(209, 231, 221)', 'green'], // Bootstrap 5 .table-success
  ['rgb(24, 56, 38)', 'green'],
  ['rgb(242, 222, 222)', 'pink'], // Bootstrap 3 .danger
  ['rgb(248, 215, 218)', 'pink'], // Bootstrap 5 .table-danger
  ['rgb(255, 192, 203)', 'pink'],
  ['rgb(60, 30, 36)', 'pink'],
  ['rgb(255, 255, 255)', null],
  ['rgb(249, 249, 249)', null],
  ['rgba(0, 0, 0, 0)', null],
  ['rgb(217, 237, 247)', null], // Bootstrap 3 .info
  ['transparent', null],
  ['', null],
])('%s is %s', (color, hue) => {
  expect(hueOf(color)).toBe(hue);
});

describe('a yellow row beside rows of other colours is not delivered', () => {
  const [yellow, green, pink] = ['rgb(252, 248, 227)', 'rgb(223, 240, 216)', 'rgb(242, 222, 222)'];
  const row = (
    colour: string | undefined,
    at: 'row' | 'cell' = 'row',
    icon = '',
    links = '<a href="/l">Logs</a>',
  ) => {
    const style = `style="background-color: ${colour}"`;
    return `<tr ${at === 'row' ? style : ''}><td ${at === 'cell' ? style : ''}>${icon}</td><td>a@b.example</td><td>10:00</td><td>${links}</td></tr>`;
  };
  const count = (rows: readonly string[]) => {
    document.body.innerHTML = `<table><tbody>${rows.join('')}</tbody></table>`;
    const census = new Census();
    census.takePiece(pieceOf(document.body));
    runAtOnce(census.update([]));
    return [...census.undelivered.values()];
  };

  test('by the colour of the row or of its cells', () => {
    expect(count([row(green), row(yellow), row(pink)])).toEqual(['undelivered']);
    expect(count([row(green, 'cell'), row(yellow, 'cell'), row(yellow, 'cell')])).toEqual([
      'undelivered',
      'undelivered',
    ]);
  });

  test('its icon says more, or something else', () => {
    expect(count([row(green), row(yellow, 'row', '<i title="Queued"></i>'), row(pink)])).toEqual(['queued']);
    expect(count([row(green), row(yellow, 'row', '<i title="Delivered"></i>'), row(pink)])).toEqual([]);
  });

  test('one row with Logs is enough for its list', () => {
    expect(count([row(green), row(yellow, 'row', '', ''), row(pink)])).toEqual(['undelivered']);
    expect(count([row(green, 'row', '', ''), row(yellow, 'row', '', ''), row(pink, 'row', '', '')])).toEqual(
      [],
    );
  });

  test('without any contrast a colour says nothing', () => {
    expect(count([row(yellow), row(yellow), row(yellow)])).toEqual([]);
    expect(count([row(yellow), row('rgb(255, 255, 255)')])).toEqual([]);
    expect(count([row(green), row(pink)])).toEqual([]);
  });
});
