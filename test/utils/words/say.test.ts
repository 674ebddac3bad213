import { afterEach, describe, expect, it } from 'vitest';
import { sizeWords } from '@/utils/report/workbench/size-words';
import { dayWords, shortDayWords, spanWords } from '@/utils/words/format';
import { english, inTextLanguage, type Language, speak } from '@/utils/words/language';
import { numberWords } from '@/utils/words/numbers';
import { plural, say, sayCount, translated } from '@/utils/words/say';
import { sayParts } from '@/utils/words/say-parts';

const german: Language = {
  code: 'de',
  texts: {
    'Failed since {when}': 'Seit {when} erfolglos',
    '{n} messages': { one: '{n} Nachricht', other: '{n} Nachrichten' },
    'Open{#state}': 'Offen',
    'Press {key} to {what}.': '{what} mit {key}.',
  },
  grammar: null,
};
const french: Language = {
  code: 'fr',
  texts: { '{n} failed': { one: '{n} échoué', other: '{n} échoués' } },
  grammar: null,
};
const polish: Language = {
  code: 'pl',
  texts: { '{n} messages': { one: '{n} list', few: '{n} listy', many: '{n} listów', other: '{n} listu' } },
  grammar: null,
};

afterEach(() => speak(english));

describe('say', () => {
  it('says the text itself in English, with what fills its slots', () => {
    expect(say('Failed since {when}', { when: '20:56' })).toBe('Failed since 20:56');
    expect(say('Open{#state}')).toBe('Open');
  });

  it('says it in the language of now, in its order of words', () => {
    speak(german);
    expect(say('Failed since {when}', { when: '20:56' })).toBe('Seit 20:56 erfolglos');
    expect(say('Open{#state}')).toBe('Offen');
    expect(sayParts('Press {key} to {what}.', { key: ['Tab'], what: ['go'] })).toEqual([
      ['go'],
      ' mit ',
      ['Tab'],
      '.',
    ]);
  });

  it('says a text in English that the language has not', () => {
    speak(german);
    expect(translated('No such text')).toBe('No such text');
    expect(translated('constructor')).toBe('constructor');
  });

  it('counts what has one form in English by the forms of the language', () => {
    const words = (n: number) => sayCount(n, plural('{n} failed'));
    expect([words(1), words(1200)]).toEqual(['1 failed', '1,200 failed']);
    speak(french);
    expect([words(1), words(1200)]).toEqual(['1 échoué', '1\u202f200 échoués']);
  });

  it('takes a slot’s words as they are, whatever stands in them', () => {
    expect(say('Failed since {when}', { when: '{when} $& {n}' })).toBe('Failed since {when} $& {n}');
  });

  it.each([
    [english, '1 message', '2 messages', '1,200 messages'],
    [german, '1 Nachricht', '2 Nachrichten', '1.200 Nachrichten'],
    [polish, '1 list', '2 listy', '1200 listów'],
  ])('counts by the forms of the language: %#', (language, one, two, many) => {
    speak(language);
    const words = (n: number) => sayCount(n, { one: '{n} message', other: '{n} messages' });
    expect([words(1), words(2), words(1200)]).toEqual([one, two, many]);
  });
});

it('writes for others in their language, and goes on in that of now', () => {
  speak(english, german);
  expect(inTextLanguage(() => say('Failed since {when}', { when: '1' }))).toBe('Seit 1 erfolglos');
  expect(say('Failed since {when}', { when: '1' })).toBe('Failed since 1');
  expect(() => inTextLanguage(() => JSON.parse('{'))).toThrow(SyntaxError);
  expect(say('Open{#state}')).toBe('Open');
});

it.each([
  [english, '1,234,567', '2026-11-23', '23 Nov', '2 d 14 h', '1.5 s'],
  [german, '1.234.567', '23.11.2026', '23. Nov.', '2 Tg. 14 Std.', '1,5 Sek.'],
])('has numbers, days and spans as the language has them: %#', (language, number, date, day, span, short) => {
  speak(language);
  expect(dayWords('2026-11-23')).toBe(date);
  expect(numberWords(1_234_567)).toBe(number);
  expect(shortDayWords(11, 23)).toBe(day);
  expect(spanWords(2 * 86_400 + 14 * 3_600)).toBe(span);
  expect(spanWords(1.52)).toBe(short);
});

it.each([
  [english, '1.2 MB', '999 B'],
  [german, '1,2 MB', '999 Byte'],
  [french, '1,2\u202fMo', '999\u202fo'],
])('has sizes as the language has them: %#', (language, large, small) => {
  speak(language);
  expect([sizeWords(1_234_567), sizeWords(999)]).toEqual([large, small]);
});

it('says a number in a slot as the language writes it', () => {
  speak(german);
  expect(say('Failed since {when}', { when: 12_345 })).toBe('Seit 12.345 erfolglos');
});
