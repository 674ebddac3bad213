import { rows } from '../utils/engine/conformance/table';
import { wrappings } from '../utils/engine/conformance/wrappings';
import { holdAll, must, type Random, type Target } from './hold';
import { mutate } from './mutate';
import { engine, NOW, readOnce, readTwice, readWhole, told } from './targets';

/** For each format; `FUZZ=100000 npx vitest run test/fuzz/readers.test.ts --testTimeout=1e8` tries as many as one likes. */
const TRIES = Number(process.env.FUZZ ?? 60);
/** Every so manyth is read five times instead of once: twice in whole, twice as its messages, and in parts. A run of tests has few and looks at each of some. */
const THOROUGHLY = TRIES > 1_000 ? 25 : 3;

/** A reader and its own lines: read without an error, as often as one likes with the same result, in parts as in whole. */
function targetOf({ format, cells }: (typeof rows)[number]): Target {
  const texts = Object.values(cells).flatMap((cell) =>
    typeof cell === 'string' ? [cell] : 'text' in cell ? [cell.text] : [],
  );
  const check = (text: string, random: Random) => {
    const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
    const broken = random(3) === 0 ? pick(wrappings).wrap(text) : text;
    if (random(THOROUGHLY) > 0) return readOnce(broken);
    readTwice(broken);
    readInParts([text, pick(texts), mutate(pick(texts), random)].join('\n\n'));
  };
  return { name: format, seeds: texts, tries: TRIES, check };
}

/** Each part ends where a blank line does: a record is not cut by whoever hands it over. */
function readInParts(text: string): void {
  const stream = engine.openStream({ now: NOW });
  const parts = text.split(/(?<=\n\n)(?=Nov 20 )/);
  const found = [...parts.flatMap((part) => stream.read(part)), ...stream.end()];
  must(told(found) === readWhole(text), 'parts say something else');
}

holdAll(rows.map(targetOf));
