import type { Words } from '../../words/words';

/** Whoever has nothing to do with the filter may not know its name. */
export function introduced(sentence: string, { filter }: Words): string {
  return filter
    ? sentence.replace(filter, `the mail filter ${filter}`).replace(/(^|\. )the mail/, '$1The mail')
    : sentence;
}
