import { expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { delivered } from '@/utils/knowledge/causes/delivered';
import { createWords } from '@/utils/knowledge/create-words';
import { knowledge } from '@/utils/knowledge/knowledge';
import { links } from '@/utils/knowledge/links';
import { packKnowledge, unpackKnowledge } from '@/utils/knowledge/packed';
import { words } from '@/utils/knowledge/words';

const packed = packKnowledge({ ...knowledge, delivered, links });

it('is the same knowledge after the way through the message', () => {
  expect(unpackKnowledge(packed)).toEqual({ ...knowledge, delivered, links });
});

it('gives the same answers and words', () => {
  const unpacked = unpackKnowledge(packed);
  const here = createEngine(knowledge, formats);
  const there = createEngine(unpacked, formats);
  for (const { examples } of knowledge.causes) {
    for (const example of examples.match)
      expect(there.diagnoseReply(example)).toEqual(here.diagnoseReply(example));
  }
  const theirs = createWords(unpacked);
  expect(theirs.cause('delivered')).toEqual(words.cause('delivered'));
  expect(theirs.help).toEqual(words.help);
});

it('refuses what is no packed knowledge', () => {
  expect(() => unpackKnowledge('nothing')).toThrow(SyntaxError);
});
