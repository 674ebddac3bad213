import { describe, expect, it } from 'vitest';
import { requiredLiterals } from '@/utils/engine/cause/required-literals';
import { readSentence, sentenceAlternative } from '@/utils/engine/cause/sentence';

const FULL = `
  user, mail( )box, account('s)
  maybe is, has been
  within 12: full,
    over (its )quota, exceed{ed/s}
  maybe within 8: now`;

describe.each([
  [
    'steps',
    FULL,
    ['user full', 'mailbox is full', 'mail box over quota', 'account over its quota now'],
    ['full user', 'user'],
  ],
  ['a gap that ends', FULL, ['user abcdefghij full'], ['user abcdefghijk full']],
  [
    'words that begin where a word begins',
    FULL,
    ['the user has exceeded it'],
    ['superuser full', 'user isfull'],
  ],
  ['what may stand before', 'maybe before 9: fail*\ndmarc', ['dmarc', 'fails by dmarc'], ['dmar']],
  ['what may be missing first', 'maybe smtp\nerror', ['smtp error', 'error'], ['smtp']],
  ['parts of a word', "does, do\nn't\nlist", ["doesn't list"], ['does list']],
  ['marks close to words', 'spf(:)\nmaybe -, :\nfail', ['spf fail', 'spf: fail', 'spf -fail'], ['spfail']],
  ['stems', 'dkim\nreject*', ['dkim rejected', 'dkim reject'], ['dkim']],
  ['words that are no part of a name', 'dkim', ['dkim fail', 'dkim'], ['dkim4470-gl01x']],
  ['literal marks of patterns', 'a.b\nwithin 2: c', ['a.b c'], ['axb c']],
])('a sentence of %s', (_, sentence, matching, others) => {
  const pattern = new RegExp(readSentence(sentence));
  it.each(matching)('finds %s', (text) => expect(text).toMatch(pattern));
  it.each(others)('leaves %s', (text) => expect(text).not.toMatch(pattern));
});

describe('what a sentence needs is what its expression needs', () => {
  it.each([
    FULL,
    'user, mailbox\nis full, was full',
    'maybe the\nrecogni{s/z}ed, known\nwithin 9: user(s)',
    'maybe before 9: fail*\ndmarc\nno',
    'score( high)\nreject*',
    'a.b\nwithin 2: and so on',
  ])('%j', (sentence) => {
    const { source, branches } = sentenceAlternative(sentence);
    expect(branches).toEqual(requiredLiterals(new RegExp(source)));
  });
});
