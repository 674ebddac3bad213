import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelledReplies } from '@/entrypoints/terminal/labelled-replies';
import { learnWeights } from '@/entrypoints/terminal/learn-weights';
import { createReadConcepts } from '@/utils/engine/cause/concepts';
import { fold } from '@/utils/engine/cause/folded';
import { readWeight } from '@/utils/engine/cause/weight-rows';
import { knowledge } from '@/utils/knowledge/knowledge';
import { vocabulary } from '@/utils/knowledge/vocabulary';
import { weights } from '@/utils/knowledge/weights';

const read = createReadConcepts(vocabulary);
const said = (text: string) => read(text).mentions.map(({ concept }) => vocabulary[concept]?.id);

describe('the list of concepts', () => {
  it('holds each file under utils/knowledge/vocabulary once, under the id of its name', () => {
    const files = readdirSync('utils/knowledge/vocabulary').map((file) => file.replace('.ts', ''));
    expect(vocabulary.map(({ id }) => id).sort()).toEqual(files.filter((file) => file !== 'index').sort());
  });

  it('has opposites that are concepts', () => {
    const ids = new Set(vocabulary.map(({ id }) => id));
    for (const { id, opposite } of vocabulary) if (opposite) expect(ids, id).toContain(opposite);
  });
});

describe.each(vocabulary.map((concept) => [concept.id, concept] as const))('%s', (_, { words }) => {
  it('lists plain words in lower case, each once in a language', () => {
    for (const [language, list] of Object.entries(words)) {
      const own = list.split(',').map((word) => word.trim());
      expect(own, language).not.toContain('');
      expect(new Set(own.map(fold)).size, `${language}: ${list}`).toBe(own.length);
      for (const word of own) {
        expect(word, language).toBe(word.toLowerCase());
        expect(word, `${language}: an asterisk stands at the end only`).not.toMatch(/\*.|[\\^$|]/);
      }
    }
  });
});

describe('a reply is read into concepts', () => {
  it.each([
    ['user unknown', ['recipient', 'unknown']],
    ['user does not exist', ['recipient', 'unknown']],
    ['no such mailbox here', ['missing', 'recipient']],
    ['sender address not accepted', ['sender', 'refused']],
    ['your ip is not listed', ['client', 'unknown']],
    ['cannot connect', ['failed', 'connection']],
    ['not currently accepted', ['refused']],
    ['no. the list is closed', ['list', 'unavailable']],
    ['postfach nicht gefunden', ['recipient', 'unknown']],
    ['boite aux lettres pleine', ['recipient', 'full']],
    ['boîte aux lettres pleine', ['recipient', 'full']],
    ['메일함이 가득 찼습니다', ['recipient', 'full']],
    ['posta kutusu dolu', ['recipient', 'full']],
    ['brevlådan är full', ['recipient', 'full']],
    ['postkassen er fuld', ['recipient', 'full']],
    ['postboksen er full', ['recipient', 'full']],
    ['schránka je plná', ['recipient', 'full']],
    ['a postafiók megtelt', ['recipient', 'full']],
    ['no virus was found, but iso files are not accepted', ['attachment', 'attachment', 'refused']],
    ['not classified as spam. the user does not exist', ['recipient', 'unknown']],
    ['neither spam nor virus: this is policy', ['policy']],
    ['no viruses allowed', ['virus', 'not-allowed']],
    ['no spam, please', ['missing', 'spam']],
    ['the mailbox is not full, but disabled', ['recipient', 'disabled']],
    ['', []],
    ['qwertz', []],
  ])('%s', (text, concepts) => {
    expect(said(text)).toEqual(concepts);
  });

  it('whole words, and as much of a hostile text as says something new', () => {
    expect(said('useful blockade')).toEqual([]);
    expect(said('user unknown. '.repeat(1_000)).length).toBeLessThanOrEqual(60);
  });
});

describe('the causes say', () => {
  it.each(knowledge.causes.map(({ id, says = [] }) => [id, says] as const))('%s', (_, says) => {
    const ids = new Set(vocabulary.map(({ id }) => id));
    for (const concept of says.flatMap((sentence) => sentence.split(' '))) expect(ids).toContain(concept);
    expect(new Set(says).size).toBe(says.length);
  });
});

it('the weights are those that the knowledge teaches: else run npm run docs', () => {
  const learned = learnWeights({ ...knowledge, replies: labelledReplies() });
  expect(weights.causes).toEqual(learned.causes);
  expect(Object.keys(weights.rows)).toEqual(Object.keys(learned.rows));
  // Another processor may round the last digit the other way.
  for (const [name, row] of Object.entries(learned.rows))
    for (const [i, letter] of [...row].entries())
      expect(Math.abs(readWeight(letter) - readWeight(weights.rows[name]?.[i] ?? '')), name).toBeLessThan(3);
});

// What is longer cannot be read aloud: it is a sentence (`utils/engine/cause/sentence.ts`) or words of the vocabulary.
it('has no long patterns', () => {
  const patterns = knowledge.causes.flatMap(({ signals }) =>
    signals.flatMap(({ words = [], unless = [] }) => [words, unless].flat()),
  );
  expect(patterns.filter(({ source }) => source.length > 120)).toEqual([]);
});
