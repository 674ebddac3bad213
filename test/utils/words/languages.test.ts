import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectTexts } from '@/entrypoints/terminal/words/collect-texts';
import { textsFiles } from '@/entrypoints/terminal/words/texts-files';
import type { Language } from '@/utils/words/language';
import { closestTo, codes } from '@/utils/words/languages';
import { slotsOf } from '@/utils/words/slots';

const all = collectTexts().flatMap(({ places }) => places.flatMap(({ texts }) => texts));

it('utils/words/texts is as what is said: else run npm run docs', () => {
  const stale = [...textsFiles()].filter(([file, text]) => readFileSync(file, 'utf8') !== text);
  expect(stale.map(([file]) => file)).toEqual([]);
});

describe('slotsOf', () => {
  it.each([
    ['Failed since {when}: {n} messages', ['{n}', '{when}']],
    ['Run `postqueue -f` on port 25.', ['25', '`postqueue -f`']],
    ['The code 5.1.1 of smtp.example.com', ['5.1.1', 'smtp.example.com']],
    ['Open Settings > Email Recipients', [' > ']],
    ['Nothing to keep.', []],
  ])('%s', (text, slots) => {
    expect(slotsOf(text)).toEqual(slots);
  });
});

it.each([
  ['xx-XX', 'en'],
  ['', 'en'],
  ['en-GB', 'en'],
  ...codes.flatMap((code) => [
    [code, code],
    [code.toUpperCase(), code],
  ]),
])('speaks to who wants %s: %s', (wanted, code) => {
  expect(closestTo(wanted)).toBe(code);
});

describe.each(codes)('%s', async (code) => {
  const { language } = (await import(`../../../utils/words/${code}/index.ts`)) as { language: Language };

  it('is what its folder says', () => {
    expect(language.code).toBe(code);
  });

  it('has no empty text', () => {
    const empty = all.filter(({ text }) => !isWhole(language.texts[text]));
    expect(empty.map(({ text }) => text)).toEqual([]);
  });

  it('keeps in each text what must stand there', () => {
    const wrong = all.flatMap(({ text, one }) =>
      formsOf(language.texts[text])
        // Of one thing English may leave the number out: “The message was delivered.”
        .filter((words) => ![text, one ?? text].some((english) => areAlike(words, english)))
        .map((words) => `${text}\n  ${words}\n  ${slotsOf(text)} | ${slotsOf(words)}`),
    );
    expect(wrong).toEqual([]);
  });

  function isWhole(value: Language['texts'][string] | undefined): boolean {
    const forms =
      typeof value === 'object' ? new Intl.PluralRules(code).resolvedOptions().pluralCategories : [];
    return formsOf(value).every(Boolean) && formsOf(value).length >= Math.max(1, forms.length);
  }
});

function areAlike(words: string, english: string): boolean {
  return String(slotsOf(words)) === String(slotsOf(english));
}

function formsOf(value: Language['texts'][string] | undefined): string[] {
  return typeof value === 'object' ? Object.values(value) : [value ?? ''];
}
