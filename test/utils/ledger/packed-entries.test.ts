import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { type Entry, entryOf } from '@/utils/ledger/entry';
import {
  EntryPacker,
  EntryUnpacker,
  type PackedEntries,
  type PackedPlace,
} from '@/utils/ledger/packed-entries';

type Given = readonly [message: number | null, entry: Entry, place: PackedPlace];

function unpacked(unpacker: EntryUnpacker, packed: PackedEntries): Given[] {
  const found: Given[] = [];
  unpacker.unpack(packed, (message, entry, place) => found.push([message, entry, place]));
  return found;
}

const engine = createEngine(knowledge, formats);
const logs = readdirSync('test/corpus/postfix').filter((name) => name.endsWith('.log'));

it('gives back what was packed, packet by packet', () => {
  const packer = new EntryPacker();
  const unpacker = new EntryUnpacker();
  for (const name of logs) {
    const { read, end } = engine.openStream({ now: Date.UTC(2026, 10, 24) });
    const attempts = [...read(readFileSync(`test/corpus/postfix/${name}`, 'utf8')), ...end()];
    const given = attempts.map((one, part): Given => {
      return [one.message, entryOf(one, 0), { part, ...one.attempt.span }];
    });
    for (const one of given) packer.add(...one);
    // As it comes out of a message to another worker.
    expect(unpacked(unpacker, structuredClone(packer.take()))).toEqual(given);
  }
});

it('keeps words as they are, and what is missing', () => {
  const odd: Entry = {
    queueId: '',
    sender: 'a\tb\n"c"@example.org',
    recipient: 'größe@例え.example',
    nextHop: '',
    status: 'unknown',
    cause: 'a cause that nobody knows',
    actor: 'nobody',
    time: Number.NaN,
    delay: Number.NaN,
  };
  const given: Given = [null, odd, { part: -1, start: 7, end: 7 }];
  const packer = new EntryPacker();
  packer.add(...given);
  expect(unpacked(new EntryUnpacker(), packer.take())).toEqual([given]);
});

it('takes any number of entries, and nothing twice', () => {
  const entry = { ...emptyEntry, cause: 'x' };
  const packer = new EntryPacker();
  const unpacker = new EntryUnpacker();
  for (let i = 0; i < 5_000; i += 1) packer.add(i, entry, { part: 0, start: i, end: i + 1 });
  const found = unpacked(unpacker, packer.take());
  expect(found).toHaveLength(5_000);
  expect(found[4_999]).toEqual([4_999, entry, { part: 0, start: 4_999, end: 5_000 }]);
  expect(unpacked(unpacker, packer.take())).toEqual([]);
});

const emptyEntry: Entry = {
  queueId: '',
  sender: '',
  recipient: '',
  nextHop: '',
  status: 'sent',
  cause: 'delivered',
  actor: 'nobody',
  time: 0,
  delay: 1.25,
};
