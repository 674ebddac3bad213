import type { CauseWords, LinkWords, PlatformWords, Setting, Words } from './words';

/** The same words, told at some time and in some place. */
export function tellIn(words: Words, setting: Setting): Words {
  const told: Words = { ...words, ...setting };
  if (!setting.filter) return told;
  const named = <T>(part: T | null): T | null => part && nameIn(part, told);
  return {
    ...told,
    cause: (id) => named<CauseWords>(words.cause(id)),
    platform: (id) => named<PlatformWords>(words.platform(id)),
    link: (key) => named<LinkWords>(words.link(key)),
    help: nameIn(words.help, told),
  };
}

/** Calls the filter by its name, where that is known. In: a sentence of ours, never words of a log. */
export function named(sentence: string, { filter }: Setting): string {
  return filter ? sentence.replace(THE_FILTER, (_, of: string) => `${of}${filter}`) : sentence;
}

// Not the one of “the filter policy”, which is a mail system’s own.
const THE_FILTER = /(^|[^\w-])[Tt]he filter(?! polic)(?![\w-])/g;

/** The same for all sentences of a part of the knowledge; its patterns stay as they are. */
function nameIn<T>(part: T, setting: Setting): T {
  if (typeof part === 'string') return named(part, setting) as T;
  if (Array.isArray(part)) return part.map((one) => nameIn(one, setting)) as T;
  if (typeof part !== 'object' || part === null || part instanceof RegExp) return part;
  return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, nameIn(one, setting)])) as T;
}
