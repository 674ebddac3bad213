import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { type DeliveryName, deliveries, type Outcome } from './deliveries';
import type { Cell, Row } from './formats';
import { rows } from './table';
import { wrappings } from './wrappings';

const NOW = Date.UTC(2026, 10, 26);
const engine = createEngine(knowledge, formats);
const names = Object.keys(deliveries) as DeliveryName[];

/** The same recipient, state, cause and actor from every format: in the order of their addresses, as formats differ in which they name first. */
function outcomesOf(text: string): Outcome[] {
  const found = engine.diagnose(text, { now: NOW }).flatMap(({ attempts }) =>
    attempts.map(({ attempt: { recipient, status }, finding: { cause, actor } }) => ({
      recipient,
      status,
      cause,
      actor,
    })),
  );
  return found.sort((a, b) => String(a.recipient).localeCompare(String(b.recipient)));
}

function textOf(cell: Cell): string | null {
  if (typeof cell === 'string') return cell;
  return 'text' in cell ? cell.text : null;
}

function expected(name: DeliveryName, cell: Cell): Outcome[] {
  const but = typeof cell !== 'string' && 'text' in cell ? cell.but : {};
  return deliveries[name].map((one) => ({ ...one, ...but }));
}

const timesOf = (text: string) =>
  engine.diagnose(text, { now: NOW }).flatMap(({ attempts }) => attempts.map(({ attempt }) => attempt.time));

describe.each(rows.map((row) => [row.format, row] as const))('%s', (_, row: Row) => {
  for (const name of names) {
    const cell = row.cells[name];
    const text = textOf(cell);
    if (text === null) it.skip(`${name}: ${(cell as { skip: string }).skip}`, () => undefined);
    else
      it(name, () => {
        expect(outcomesOf(text), text).toEqual(expected(name, cell));
      });
  }

  const wrapped = row.wrapped ?? 'mailbox full';
  const plain = textOf(row.cells[wrapped]);
  for (const { name, wrap } of plain === null ? [] : wrappings) {
    const reason = row.neverIn?.[name];
    if (reason) it.skip(`in ${name}: ${reason}`, () => undefined);
    else
      it(`in ${name}`, () => {
        const text = wrap(plain as string);
        expect(outcomesOf(text), text).toEqual(expected(wrapped, row.cells[wrapped]));
        // A wrapping may tell a time where the record has none; it may not take one away.
        const times = timesOf(plain as string).map(
          (time) => time ?? expect.toBeOneOf([null, expect.any(String)]),
        );
        expect(timesOf(text), text).toEqual(times);
      });
  }
});

describe('the table', () => {
  it('has every row once, with a reason for each thing that it leaves out', () => {
    expect(new Set(rows.map(({ format }) => format)).size).toBe(rows.length);
    for (const { cells, neverIn = {} } of rows)
      for (const cell of [...Object.values(cells), ...Object.values(neverIn).map((skip) => ({ skip }))]) {
        if (typeof cell === 'string') continue;
        expect('skip' in cell ? cell.skip : cell.because).toMatch(/^\S.{8,}\S$/);
      }
  });

  it('names no wrapping that is not there', () => {
    const known = new Set(wrappings.map(({ name }) => name));
    for (const { neverIn = {} } of rows)
      for (const name of Object.keys(neverIn)) expect(known).toContain(name);
  });
});
