import { spoken } from '../../words/language';

/** A sentence with its first letter large. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** A sentence inside another one. Only English begins it with a small letter: elsewhere what stands first may be a noun. */
export function uncapital(sentence: string): string {
  return spoken().grammar ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
