import { numberWords } from '../../words/format';

export { numberWords };

/** A number of things in English: `1 message`, `1,200 messages`. `sayCount` says it in all languages. */
export function count(number: number, noun: string): string {
  return `${numberWords(number)} ${noun}${number === 1 ? '' : 's'}`;
}
