import type { Step } from '../../engine/types';
import { replaceForms } from '../../words/forms';
import { spoken } from '../../words/language';
import { translated } from '../../words/say';
import { withWords } from './steps';
import type { CauseVariant, CauseWords, LinkWords, PlatformWords, Setting, Words } from './words';

/** The same words, in the language of now, told at some time and in some place. */
export function tellIn(words: Words, setting: Setting): Words {
  const told: Words = { ...words, ...setting };
  const tell = (text: string) => named(translated(text), told);
  return {
    ...told,
    cause: once((id) => toldCause(words.cause(id), tell)),
    platform: once((id) => toldPlatform(words.platform(id), tell)),
    link: once((key) => toldLink(words.link(key), tell)),
    get help() {
      return toldLink(words.help, tell) as LinkWords;
    },
  };
}

type Tell = (text: string) => string;

/** A long log asks for the same few causes with each of its records. */
function once<T>(find: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const key = `${spoken().code} ${id}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = find(id);
    known.set(key, fresh);
    return fresh;
  };
}

function toldCause(cause: CauseWords | null, tell: Tell): CauseWords | null {
  if (!cause) return null;
  const { whenKept, whenOver, whenRelay, platformSteps } = cause;
  return {
    ...cause,
    ...toldVariant(cause, tell),
    ...(whenKept && { whenKept: toldVariant(whenKept, tell) }),
    ...(whenOver && { whenOver: toldVariant(whenOver, tell) }),
    ...(whenRelay && { whenRelay: toldVariant(whenRelay, tell) }),
    ...(platformSteps && { platformSteps: toldOfEach(platformSteps, (steps) => toldSteps(steps, tell)) }),
  };
}

function toldVariant<T extends CauseVariant>(variant: T, tell: Tell): T {
  const { title, meaning, steps } = variant;
  return {
    ...variant,
    ...(title !== undefined && { title: tell(title) }),
    ...(meaning !== undefined && { meaning: tell(meaning) }),
    ...(steps && { steps: toldSteps(steps, tell) }),
  };
}

function toldSteps(steps: readonly Step[], tell: Tell): Step[] {
  return steps.map((step) => withWords(step, tell));
}

function toldPlatform(platform: PlatformWords | null, tell: Tell): PlatformWords | null {
  if (!platform) return null;
  const fixes = toldOfEach(platform.fixes, (fix) => fix && { ...fix, steps: toldSteps(fix.steps, tell) });
  return { ...platform, fixes };
}

function toldLink(link: LinkWords | null, tell: Tell): LinkWords | null {
  return link && { ...link, title: tell(link.title) };
}

function toldOfEach<T extends object, V>(all: T, tell: (one: T[keyof T]) => V): Record<keyof T, V> {
  const told = Object.entries(all).map(([key, one]) => [key, tell(one as T[keyof T])]);
  return Object.fromEntries(told) as Record<keyof T, V>;
}

/** Calls the filter by its name, where that is known. In: a sentence of ours, never words of a log. */
export function named(sentence: string, { filter }: Setting): string {
  if (!filter) return sentence;
  const { grammar } = spoken();
  if (!grammar) return sentence.replace(THE_FILTER, (_, of: string) => `${of}${filter}`);
  const forms = grammar.filter.map(
    ([words, instead]) => [words, instead.replace('{filter}', filter)] as const,
  );
  return replaceForms(sentence, forms);
}

// Not the one of “the filter policy”, which is a mail system’s own.
const THE_FILTER = /(^|[^\w-])[Tt]he filter(?! polic)(?![\w-])/g;
