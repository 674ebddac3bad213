import type { CauseWords, LinkWords, PlatformWords, Setting, Words } from './words';

/** The same words, told at some time and in some place. */
export function tellIn(words: Words, setting: Setting): Words {
  const told: Words = { ...words, ...setting };
  if (!setting.filter) return told;
  return {
    ...told,
    cause: namedOnce<CauseWords>(words.cause, told),
    platform: namedOnce<PlatformWords>(words.platform, told),
    link: namedOnce<LinkWords>(words.link, told),
    help: nameIn(words.help, told),
  };
}

/** A long log asks for the same few causes with each of its records. */
function namedOnce<T>(find: (id: string) => T | null, setting: Setting): (id: string) => T | null {
  const known = new Map<string, T>();
  return (id) => {
    const found = known.get(id) ?? find(id);
    if (found === null || known.has(id)) return found;
    const own = nameIn(found, setting);
    known.set(id, own);
    return own;
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
