import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { relayFormats } from '@/utils/engine/formats/relay';
import { knowledge } from '@/utils/knowledge/knowledge';
import { readExpected } from '../../e2e/expected';

// What the reference portal shows: the browser tests look at the notes of a few, here each record of each is read.
const folder = 'test/corpus/postfix';
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.log') ? [file.slice(0, -4)] : []));
const engine = createEngine(knowledge, relayFormats);

test.each(names)('%s: each record has a cause and an actor that its label names', (name) => {
  const records = readExpected(name);
  const diagnoses = engine.diagnose(readFileSync(`${folder}/${name}.log`, 'utf8'), { now: 0 });
  const found = diagnoses.flatMap(({ attempts }) => attempts);
  expect([...new Set(found.map(({ attempt }) => attempt.line))]).toEqual(records.map(({ line }) => line));
  for (const { line, causes, actors } of records) {
    const { finding } = found.find(({ attempt }) => attempt.line === line) ?? {};
    expect(causes, `line ${line}`).toContain(finding?.cause);
    expect(actors, `line ${line}`).toContain(finding?.actor);
  }
});
