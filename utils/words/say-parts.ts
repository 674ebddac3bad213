import { type Literal, type SlotsIn, translated } from './say';

/**
 * Says a text whose slots are more than words, such as elements: gives its parts in the order of the language of now, the words between them as texts.
 * In: as `say`.
 */
export function sayParts<T extends string, S extends Readonly<Record<SlotsIn<T>, unknown>>>(
  english: Literal<T>,
  slots: S,
): (string | S[keyof S])[] {
  const given = slots as Readonly<Record<string, S[keyof S]>>;
  return translated(english)
    .split(/(\{#?\w+\})/)
    .filter((part) => part !== '' && !part.startsWith('{#'))
    .map((part) => (/^\{\w+\}$/.test(part) ? (given[part.slice(1, -1)] ?? part) : part));
}
