import { type Literal, type Slots, translated } from './say';

/**
 * Says a text whose slots are more than words, such as elements: gives its parts in the order of the language of now, the words between them as texts.
 * In: as `say`.
 */
export function sayParts<T extends string, V>(english: Literal<T>, ...[slots]: Slots<T, V>): (string | V)[] {
  const given = (slots ?? {}) as Readonly<Record<string, V>>;
  return translated(english)
    .split(/(\{#?\w+\})/)
    .filter((part) => part !== '' && !part.startsWith('{#'))
    .map((part) => (/^\{\w+\}$/.test(part) ? (given[part.slice(1, -1)] ?? part) : part));
}
