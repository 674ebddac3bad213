/** A text with a number in it, by the plural category of the number (Unicode CLDR, “Language Plural Rules”). */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A form of some words, and what stands in its place. */
export type Form = readonly [words: string, instead: string];

/** What English does to its own sentences, for those of another language: each form as it stands in them. */
export interface Grammar {
  /** “the filter” in all its forms, and the same with its name, which is `{filter}`: `['des Filters', 'von {filter}']`. */
  readonly filter: readonly Form[];
  /** “your mail server” in all its forms, and the same said to somebody else: `['Ihrem Mailserver', 'dem Mailserver']`. */
  readonly others: readonly Form[];
  /** “the sender” in all its forms, and the same said to the sender. */
  readonly sender: readonly Form[];
  /** How the steps speak of the list of addresses that mail comes from: a page explains these words. */
  readonly addresses: readonly string[];
}

/** All that is needed to speak a language: plain data, which goes to a worker as it is. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** By the English text; of a plural, by its `other`. */
  readonly texts: Readonly<Record<string, string | Plural>>;
  /** `null` for English, which has its rules in the report. */
  readonly grammar: Grammar | null;
}

/** English stands where it is said: it needs no texts of its own, and no loading. */
export const english: Language = { code: 'en', texts: {}, grammar: null };

let now = english;
let forTexts = english;
let isWritten = false;

/** Sets the language that everything is said in from now on, and that of texts which are copied, mailed or saved. */
export function speak(language: Language, ofTexts = language): void {
  now = language;
  forTexts = ofTexts;
}

export function spoken(): Language {
  return now;
}

/** Both, to be handed to a worker. */
export function spokenHere(): readonly [language: Language, ofTexts: Language] {
  return [now, forTexts];
}

/** Writes what somebody else will read, in the language of such texts. In: what writes it, at once and to its end. */
export function inTextLanguage<T>(write: () => T): T {
  const before = [now, isWritten] as const;
  now = forTexts;
  isWritten = true;
  try {
    return write();
  } finally {
    [now, isWritten] = before;
  }
}

/** Whether what is said now will be copied, mailed or saved. */
export function isForOthers(): boolean {
  return isWritten;
}
