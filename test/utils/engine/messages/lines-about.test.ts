import { describe, expect, it } from 'vitest';
import { LinesAbout } from '@/utils/engine/messages/lines-about';

const line = (id: string, what: string) => `Nov 23 20:57:05 relay4 postfix/qmgr[1]: ${id}: ${what}`;
const ID = '4AB12CD';
const sent = line(ID, 'to=<a@b.example>, status=sent (250 ok)');
const life = [line(ID, 'client=a[192.0.2.1]'), line(ID, 'from=<x@y.example>'), sent, line(ID, 'removed')];
const other = [
  line(ID, 'client=b[192.0.2.2]'),
  line(ID, 'to=<z@b.example>, status=sent (250)'),
  line(ID, 'removed'),
];

function linesOf(
  ids: readonly string[],
  own: readonly string[],
  ...parts: readonly (readonly string[])[]
): string[] {
  const about = new LinesAbout(ids, own);
  for (const part of parts) about.read(part.map((one) => `${one}\n`).join(''));
  return about.lines();
}

describe('all lines about a message', () => {
  it('are those with its queue id as a whole word, from all parts, in order', () => {
    const noise = [line(`${ID}9`, 'client=c'), line(`x-${ID}`, 'client=d'), 'nothing'];
    expect(linesOf([ID], [sent], [...noise, ...life.slice(0, 2)], noise, life.slice(2))).toEqual(life);
  });

  it('are of this message, not of another to which the same id was given before or after', () => {
    expect(linesOf([ID], [sent], other, life, other)).toEqual(life);
    expect(linesOf([ID], [sent], life, other)).toEqual(life);
  });

  it('hold a line that names the id twice, or two of its ids, once', () => {
    const both = line(ID, `again ${ID} as 5XY12CD`);
    const next = line('5XY12CD', 'to=<a@b.example>, status=sent (250)');
    expect(linesOf([ID, '5XY12CD'], [sent, next], [next, ...life])).toEqual([next, ...life]);
    expect(linesOf([ID, '5XY12CD'], [sent, next], [...life.slice(0, 3), both, next])).toEqual([
      ...life.slice(0, 3),
      both,
      next,
    ]);
  });

  it('are none where there is no id, one that is a word of any line, or no line of its own', () => {
    expect(linesOf([], [sent], life)).toEqual([]);
    expect(linesOf(['1'], [sent], life)).toEqual([]);
    expect(linesOf([ID], ['elsewhere'], life)).toEqual([]);
  });

  it('are bounded, and so is each', () => {
    const long = line(ID, 'x'.repeat(10_000));
    expect(linesOf([ID], [sent], [sent, long])[1]).toHaveLength(4_000);
    const many = Array.from({ length: 9_000 }, (_, i) => line(ID, `n${i}`));
    expect(linesOf([ID], [sent], [sent, ...many])).toHaveLength(5_000);
  });

  it('come in time that grows with the text', () => {
    const hostile = `${ID} `.repeat(200_000);
    expect(linesOf([ID], [sent], [sent, hostile])).toHaveLength(2);
  });
});
