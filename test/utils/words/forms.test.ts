import { expect, it } from 'vitest';
import { replaceForms } from '@/utils/words/forms';

const forms = [
  ['der Filter', 'SpamHero'],
  ['des Filters', 'von SpamHero'],
  ['beim Filter', 'bei SpamHero'],
  ['Ihrem Server', 'dem Server'],
  ['Ihr Server', 'der Server'],
] as const;

it.each([
  ['Der Filter versucht es weiter.', 'SpamHero versucht es weiter.'],
  ['Die Adressen des Filters', 'Die Adressen von SpamHero'],
  ['Beim Filter liegt es.', 'Bei SpamHero liegt es.'],
  ['Der Filterdienst und der Spam-der Filter-Dienst', 'Der Filterdienst und der Spam-der Filter-Dienst'],
  ['Auf Ihrem Server ist Platz: Ihr Server nahm es an.', 'Auf dem Server ist Platz: Der Server nahm es an.'],
  ['Ihr Server und Ihr Server', 'Der Server und der Server'],
  ['Nichts davon.', 'Nichts davon.'],
])('%s → %s', (sentence, said) => {
  expect(replaceForms(sentence, forms)).toBe(said);
});

it('begins small inside another sentence', () => {
  expect(replaceForms('Ihr Server', forms, true)).toBe('der Server');
});

it('leaves a sentence alone where there are no forms', () => {
  expect(replaceForms('Der Filter', [])).toBe('Der Filter');
});
