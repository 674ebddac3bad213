import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { rows } from '../utils/engine/conformance/table';
import { wrappings } from '../utils/engine/conformance/wrappings';
import { createRandom, mutate } from './mutate';

/** For each format; `FUZZ=100000 npx vitest run test/fuzz` tries as many as one likes. */
const TRIES = Number(process.env.FUZZ ?? 60);
const SEED = Number(process.env.FUZZ_SEED ?? 18);
const NOW = Date.UTC(2026, 10, 26);
const engine = createEngine(knowledge, formats);

const seeds = rows.map(({ format, cells }) => {
  const texts = Object.values(cells).flatMap((cell) =>
    typeof cell === 'string' ? [cell] : 'text' in cell ? [cell.text] : [],
  );
  return [format, texts] as const;
});

/** What is read of a text that comes in parts, each of which ends where a blank line does: a record is not cut by whoever hands it over. */
function readInParts(text: string): string[] {
  const stream = engine.openStream({ now: NOW });
  const parts = text.split(/(?<=\n\n)(?=Nov 20 )/);
  return [...parts.flatMap((part) => stream.read(part)), ...stream.end()].map(({ attempt, finding }) =>
    [attempt.recipient, attempt.status, attempt.line, attempt.time, finding.cause].join(' '),
  );
}

function readWhole(text: string): string[] {
  const stream = engine.openStream({ now: NOW });
  return [...stream.read(text), ...stream.end()].map(({ attempt, finding }) =>
    [attempt.recipient, attempt.status, attempt.line, attempt.time, finding.cause].join(' '),
  );
}

describe.each(seeds)('mutations of %s', (_, texts) => {
  const random = createRandom(SEED);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;

  it('are read without an error, as often as one likes with the same result', () => {
    for (let i = 0; i < TRIES; i += 1) {
      const wrapped = random(3) === 0 ? pick(wrappings).wrap(pick(texts)) : pick(texts);
      const text = mutate(wrapped, random);
      const found = readWhole(text);
      expect(readWhole(text), JSON.stringify(text)).toEqual(found);
      for (const { attempts } of engine.diagnose(text, { now: NOW }))
        for (const { attempt } of attempts) {
          expect(attempt.span.start, JSON.stringify(text)).toBeGreaterThanOrEqual(0);
          expect(attempt.span.end, JSON.stringify(text)).toBeLessThanOrEqual(text.length);
          expect(attempt.span.start, JSON.stringify(text)).toBeLessThanOrEqual(attempt.span.end);
        }
    }
  });

  it('have the same result in parts as in whole', () => {
    for (let i = 0; i < TRIES / 3; i += 1) {
      const text = [mutate(pick(texts), random), pick(texts), pick(texts)].join('\n\n');
      expect(readInParts(text), JSON.stringify(text)).toEqual(readWhole(text));
    }
  });
});
