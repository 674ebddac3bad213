import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { learnWeights } from '@/entrypoints/terminal/learn-weights';
import { wordsOf } from '@/utils/engine/cause/signal-words';
import { createEngine, type Engine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import type { Cause } from '@/utils/engine/types';
import { causes } from '@/utils/knowledge/causes';
import { knowledge } from '@/utils/knowledge/knowledge';
import { links } from '@/utils/knowledge/links';
import { textOf } from '@/utils/report/words/steps';

const engine = createEngine(knowledge, formats);
/** What would be known if no reply had been seen: of the sentences alone. */
const unseen = causes.map((cause) => ({ ...cause, examples: { match: [], ignore: [] } }));
const fromSentences = {
  ...knowledge,
  weights: learnWeights({ ...knowledge, causes: unseen, replies: [] }),
};
const fresh = createEngine(fromSentences, formats);
/** These are reached by other ways than words: state of the queue or the page, or nothing that can be read. */
const WITHOUT_SIGNALS = new Set(['unknown.rejected', 'unknown.deferred']);
/** The table of real servers' replies, by cause. */
const replies = new Map<string, string[]>();
for (const row of readFileSync('test/corpus/replies.tsv', 'utf8').split('\n').slice(1)) {
  const [, ids = '', text = ''] = row.split('\t');
  for (const id of ids.split('|')) replies.set(id, [...(replies.get(id) ?? []), text]);
}
const ACTORS = ['recipient', 'mail-admin', 'dns-admin', 'sender', 'filter-provider', 'nobody'];

describe('the list of causes', () => {
  it('holds each file under utils/knowledge/causes once, under the id of its path', () => {
    const root = 'utils/knowledge/causes';
    const groups = readdirSync(root, { withFileTypes: true }).filter((one) => one.isDirectory());
    const files = groups.flatMap(({ name }) =>
      readdirSync(join(root, name)).map((file) => `${name}.${file.replace('.ts', '')}`),
    );
    expect(causes.map((cause) => cause.id).sort()).toEqual(files.sort());
  });

  it('claims each matching example once', () => {
    const owners = new Map<string, string>();
    for (const cause of causes) {
      for (const example of cause.examples.match) {
        expect(
          owners.get(example),
          `${cause.id} and ${owners.get(example)} both claim: ${example}`,
        ).toBeUndefined();
        owners.set(example, cause.id);
      }
    }
  });
});

describe.each(causes.map((cause) => [cause.id, cause] as const))('%s', (id, cause) => {
  it('has words for people', () => {
    expect(cause.title, 'a title').not.toBe('');
    expect(cause.title.length, 'a title of 60 characters at most').toBeLessThanOrEqual(60);
    expect(cause.meaning.length, 'a meaning').toBeGreaterThan(20);
    expect(ACTORS).toContain(cause.actor);
    expect(cause.steps.length, 'at least one step').toBeGreaterThan(0);
    const steps = cause.steps.map(textOf);
    for (const step of steps)
      expect(step, 'a step begins with a verb and ends with a full stop').toMatch(/^[A-Z].*\.$/s);
    for (const sentence of [cause.title, cause.meaning, ...steps])
      expect(sentence, 'words for people, no pattern').not.toMatch(/\(\?:|\\|\|/);
    for (const link of cause.links)
      expect(Object.keys(links), `link ${link} in utils/knowledge/links.ts`).toContain(link);
  });

  it('is ranked first by each example it claims, and without a tie', () => {
    if (!WITHOUT_SIGNALS.has(id)) expect(cause.examples.match.length, 'examples').toBeGreaterThan(0);
    for (const example of cause.examples.match) {
      const { finding } = engine.diagnoseReply(example);
      expect(finding.cause, example).toBe(id);
    }
  });

  it('leaves each look-alike to another cause', () => {
    if (cause.signals.length > 0) expect(cause.examples.ignore.length, 'look-alikes').toBeGreaterThan(0);
    for (const example of cause.examples.ignore) {
      expect(engine.diagnoseReply(example).finding.cause, example).not.toBe(id);
    }
  });

  // What the vocabulary reads by itself needs no signal; what it has learned by heart does, as servers say it with other words around.
  it('has each signal earned by a reply that is read otherwise, or less surely, without it', () => {
    const own = [...cause.examples.match, ...(replies.get(id) ?? [])];
    for (const [i, signal] of cause.signals.entries()) {
      const without = causes.map((one) => (one === cause ? withoutSignal(cause, i) : one));
      const isEarned = [knowledge, fromSentences].some((known, at) => {
        const other = createEngine({ ...known, causes: without }, formats);
        return own.some((reply) => answer(other, reply) !== answer(at === 0 ? engine : fresh, reply));
      });
      expect(
        isEarned,
        `signal ${i} ${wordsOf(signal)[0]?.source ?? JSON.stringify(signal)} changes no reply`,
      ).toBe(true);
    }
  });

  it('has patterns in lower case that the index can find', () => {
    for (const signal of cause.signals) {
      for (const pattern of [signal.words ?? []].flat())
        expect(pattern.flags, `${pattern}: the text is lower case already`).toBe('');
      for (const { source, branches } of wordsOf(signal)) {
        expect(source.replace(/\\[A-Za-z]/g, ''), `${source}: capitals never match`).not.toMatch(/[A-Z]/);
        expect(
          branches.every((branch) => branch.length > 0),
          `${source} needs a literal of three letters in each branch`,
        ).toBe(true);
      }
    }
  });
});

function answer(one: Engine, reply: string): string {
  const { cause, confidence } = one.diagnoseReply(reply).finding;
  return `${cause}, ${confidence}`;
}

function withoutSignal(cause: Cause, index: number): Cause {
  return { ...cause, signals: cause.signals.filter((_, i) => i !== index) };
}

it('keeps sentences and patterns short enough to read', () => {
  for (const { id } of causes) {
    const lines = readFileSync(`utils/knowledge/causes/${id.replace('.', '/')}.ts`, 'utf8').split(
      '\n',
    ).length;
    expect(lines, id).toBeLessThanOrEqual(300);
  }
});
