import { isolated } from './isolate';
import { type Plural, spoken } from './language';
import { numberWords, once } from './numbers';

/** The names of the slots in a text: `Failed since {when}` has `when`. */
export type SlotsIn<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `#${string}` ? never : Name) | SlotsIn<Rest>
  : never;

/** What fills them; nothing where a text has none. */
type Slots<T extends string> = [SlotsIn<T>] extends [never]
  ? readonly []
  : readonly [slots: Readonly<Record<SlotsIn<T>, string | number>>];

/** A text is a literal: what is put together at run time stands in no language. */
export type Literal<T extends string> = string extends T ? never : T;

/**
 * Says a text in the language of now. In: the English text, which is its name in all languages, and what fills its `{slots}`. Where two things have one name
 * in English, `{#remark}` tells them apart: `Open{#state}`.
 */
export function say<T extends string>(english: Literal<T>, ...[slots]: Slots<T>): string {
  return fill(translated(english), slots ?? {});
}

/** The same with a number, which stands at `{n}` and decides the form. */
export function sayCount<One extends string, Other extends string>(
  n: number,
  { one, other }: { readonly one: Literal<One>; readonly other: Literal<Other> },
  slots?: Readonly<Record<Exclude<SlotsIn<One> | SlotsIn<Other>, 'n'>, string | number>>,
): string {
  const found = spoken().texts[other];
  const form = typeof found === 'object' ? inForm(found, n) : n === 1 ? one : other;
  return fill(form, { ...slots, n: numberWords(n) });
}

/** Marks a text that is said later, as in a table. */
export function text<T extends string>(english: Literal<T>): T {
  return english;
}

/** The same of a text with a number in it. In: its two forms, or one text where English has one for all numbers. */
export function plural<One extends string, Other extends string = One>(
  forms: Literal<One> | { readonly one: Literal<One>; readonly other: Literal<Other> },
): { readonly one: One; readonly other: One | Other } {
  return typeof forms === 'string' ? { one: forms, other: forms } : forms;
}

/** A text that stands in data, such as the title of a cause; as it is where the language of now has none. */
export function translated(english: string): string {
  const found = spoken().texts[english];
  return typeof found === 'string' ? found : english;
}

/** A sentence with slots that stands in data, such as what is missing of an answer. */
export function saidWith(english: string, slots: Readonly<Record<string, string | number>>): string {
  return fill(translated(english), slots);
}

function inForm(forms: Plural, n: number): string {
  return forms[once('plural', (code) => new Intl.PluralRules(code)).select(n)] ?? forms.other;
}

function fill(words: string, slots: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(#?\w+)\}/g, (whole, name: string) =>
    name.startsWith('#') ? '' : wordsOf(slots[name] ?? whole),
  );
}

function wordsOf(value: string | number): string {
  return typeof value === 'number' ? numberWords(value) : isolated(value);
}
