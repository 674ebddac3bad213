import { openLines } from '@/utils/engine/text/open-lines';
import { endOfPiece } from '@/utils/text-files/encoding';
import { rows } from '../utils/engine/conformance/table';
import { wrappings } from '../utils/engine/conformance/wrappings';
import { holdAll, must, type Random, type Target } from './hold';
import { mutate } from './mutate';
import { engine, NOW, readWhole, told } from './targets';

/** For each format; `FUZZ=1600 npx vitest run test/fuzz/parts.test.ts --testTimeout=1e8` tries 100,000 in all. */
const TRIES = Number(process.env.FUZZ ?? 3);
/**
 * Bytes of the smallest part. It has some dozens of lines, as whoever cuts a file needs to tell where a record ends (`openLines`): in parts of a line or two,
 * JSON that was cut (Mailjet, Brevo, Nodemailer) and rows of a table are put together otherwise. No part is so small: the workbench and the terminal read
 * 64 kB at once, and a record is put together of 12 lines and 32 kB at most (`records.ts`).
 */
const LEAST = 6_000;

/** A log of one format, cut as files are cut, at any size, says in parts what it says in whole: its own lines, some of them broken, some wrapped. */
function targetOf({ format, cells }: (typeof rows)[number]): Target {
  const texts = Object.values(cells).flatMap((cell) =>
    typeof cell === 'string' ? [cell] : 'text' in cell ? [cell.text] : [],
  );
  return {
    name: `${format}, in parts`,
    seeds: texts,
    tries: TRIES,
    check: (broken, random) => readInParts(logOf(texts, broken, random), LEAST + random(LEAST)),
  };
}

/** Long enough for three parts. */
function logOf(texts: readonly string[], broken: string, random: Random): string {
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const between = pick(['\n', '\n\n']);
  let log = broken;
  while (log.length < 3 * LEAST)
    log += between + (random(3) === 0 ? mutate(pick(texts), random) : pick(texts));
  return random(3) === 0 ? pick(wrappings).wrap(log) : log;
}

function readInParts(log: string, size: number): void {
  const bytes = Buffer.from(log);
  const stream = engine.openStream({ now: NOW });
  const found = [];
  let at = 0;
  for (let end = 1; end > 0; at += end) {
    end = endOfPiece(bytes.subarray(at), 'utf-8', { openLines, size, most: bytes.length });
    found.push(...stream.read(bytes.subarray(at, end > 0 ? at + end : bytes.length).toString()));
  }
  must(
    told([...found, ...stream.end()]) === readWhole(bytes.toString()),
    `parts of ${size} bytes say something else`,
  );
}

holdAll(rows.map(targetOf));
