import { spoken } from '../../words/language';
import type { MentionView } from '../types';
import type { Words } from './words';

/** How the steps speak of the list of addresses that mail comes from, whatever the filter is called. */
const ADDRESSES =
  /\b(?:all |current )*addresses of (?:the filter|[A-Z]\w+)|(?:[Tt]he filter|[A-Z]\w+)’s (?:current )?addresses/g;

/** The words in some steps that a page of the filter’s explains: which addresses those are. */
export function mentions(steps: readonly string[], words: Words): MentionView[] {
  const page = words.link('allow-filter-addresses');
  if (!page) return [];
  const found = new Set(steps.flatMap((step) => addressesIn(step, words)));
  return [...found].map((said) => ({ words: said, href: page.url }));
}

function addressesIn(step: string, { filter = '' }: Words): readonly string[] {
  const { grammar } = spoken();
  if (!grammar) return step.match(ADDRESSES) ?? [];
  // Without its name, a form that ends with it would be the beginning of other words.
  const forms = grammar.addresses.filter((words) => filter || !words.includes('{filter}'));
  // The longest first: one may stand in another.
  return forms
    .map((words) => words.replace('{filter}', filter))
    .sort((a, b) => b.length - a.length)
    .filter((words) => step.includes(words))
    .slice(0, 1);
}
