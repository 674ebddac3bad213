// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { pieceOf } from '@/utils/portal/page/pieces';
import { runAtOnce } from '@/utils/portal/page/slices';
import { Census } from '@/utils/portal/rows/census';

const icon = (word: string) => `<i title="${word}"></i>`;

describe('in a list of many rows that are built alike', () => {
  const row = (i: number, cell: string, subject = `Invoice ${i}`) =>
    `<tr id="r${i}"><td>${cell}</td><td>a${i}@b.example</td><td>${subject}</td><td>10:00</td><td><a>Deliver</a> <a href="/logs/${i}">Logs</a></td></tr>`;
  const odd: Readonly<Record<number, string>> = {
    // Too long for a row: nothing is learned from its icon.
    648: row(648, icon('Deep filtered'), 'Word '.repeat(500)),
    649: row(649, icon('Deep filtered')),
    650: row(650, icon('Queued')),
    651: row(651, icon('Delivered')),
    652: row(652, icon('Failed') + icon('Queued')),
    653: row(653, icon('Failed'), 'Delivered'),
    654: row(654, '<img src="/img/deferring.png">'),
    655: row(655, ''),
    // Cells that were seen before, and a sign beside them.
    656: row(656, ''),
    657: row(657, '', `Invoice ${icon('Queued')}`),
    658: row(658, icon('Failed'), `Invoice ${icon('Queued')}`),
    659: row(659, icon('Failed')),
  };

  test('each is read by its own icons', () => {
    const rows = Array.from({ length: 700 }, (_, i) => odd[i] ?? row(i, icon('Failed')));
    document.body.innerHTML = `<table><tbody>${rows.join('')}</tbody></table>`;
    const census = new Census();
    for (const element of document.querySelectorAll('tr')) census.takePiece(pieceOf(element, true));
    runAtOnce(census.update([]));
    const states = new Map([...census.undelivered].map(([one, state]) => [one.id, state]));
    expect(states.size).toBe(696);
    expect(Object.keys(odd).map((i) => states.get(`r${i}`) ?? null)).toEqual([
      null,
      'deep-filtered',
      'queued',
      null,
      'undelivered',
      'failed',
      'deferring',
      null,
      null,
      'queued',
      'undelivered',
      'failed',
    ]);
  });
});

test('a legend that comes behind a long list is asked for what no row before it has said', () => {
  const row = (i: number, cell: string) =>
    `<tr id="r${i}"><td>${cell}</td><td>a${i}@b.example</td><td>Invoice</td><td>10:00</td><td><a>Deliver</a> <a href="/logs/${i}">Logs</a></td></tr>`;
  const named = '<i class="fa fa-cross" title="Failed"></i>';
  const odd: Readonly<Record<number, string>> = { 690: '<i class="fa fa-clock"></i>', 691: '' };
  const rows = Array.from({ length: 700 }, (_, i) => row(i, odd[i] ?? named));
  const legend =
    '<ul><li><i class="fa fa-cross"></i> <b>Failed</b> - no more attempts</li><li><i class="fa fa-clock"></i> <b>Queued</b> - goes out soon</li></ul>';
  document.body.innerHTML = `<table><tbody>${rows.join('')}</tbody></table>${legend}`;
  const census = new Census();
  for (const element of document.querySelectorAll('tr, ul')) census.takePiece(pieceOf(element, true));
  runAtOnce(census.update([]));
  const states = new Map([...census.undelivered].map(([one, state]) => [one.id, state]));
  expect([states.size, states.get('r689'), states.get('r690'), states.get('r691') ?? null]).toEqual([
    699,
    'failed',
    'queued',
    null,
  ]);
});
