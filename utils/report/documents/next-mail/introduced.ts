import { spoken } from '../../../words/language';
import type { Words } from '../../words/words';

/** Whoever has nothing to do with the filter may not know its name. Other languages than English say so in their texts. */
export function introduced(sentence: string, { filter }: Words): string {
  return filter && !spoken().grammar
    ? sentence.replace(filter, `the mail filter ${filter}`).replace(/(^|\. )the mail/, '$1The mail')
    : sentence;
}
