import { isolated, wouldTurn } from './isolate';
import { isEnglish, once } from './numbers';
import { say } from './say';

/*
 * How a language puts words beside each other: French has a space before a colon and inside its quotes, German quotes „like this“. Nothing else glues words of ours by
 * marks, but for two that are the same everywhere: ` · ` between things that stand apart, and `Field: value` of tickets, mails and reports, which programs
 * read: a colon and a space, and commas between addresses and ids, in every language.
 */

/** `Failed: The mailbox is full` */
export function labelled(label: string, what: string): string {
  return say('{label}: {what}', { label, what });
}

/** `“Deliver”`, for what a page or a mail calls something. */
export function quoted(words: string): string {
  return say('“{words}”', { words });
}

/** All of some counts or names: `21 failed, 78 waiting`. What is empty is left out. */
export function listed(parts: readonly Part[]): string {
  const whole = parts.filter(isWords);
  if (isEnglish()) return whole.map(isolated).join(', ');
  return once('list', (code) => new Intl.ListFormat(code, { type: 'unit', style: 'short' })).format(
    whole.map(isolated),
  );
}

/** The same of names that more may follow, and of a thing with its place or time: `mx.example.com, since 20:56`. */
export function inRow(parts: readonly Part[]): string {
  return joined(parts, (before, next) =>
    wouldTurn(before, next)
      ? say('{before} and {next}', { before, next })
      : say('{before}, {next}', { before, next }),
  );
}

/** What has commas of its own. */
export function apart(parts: readonly Part[]): string {
  return joined(parts, (before, next) => say('{before}; {next}', { before, next }));
}

/** What stands beside each other without being a sentence: `20:56 · Failed · mx.example.com`. */
export function beside(parts: readonly Part[]): string {
  return parts.filter(isWords).map(isolated).join(' · ');
}

type Part = string | false | null | undefined;

function isWords(part: Part): part is string {
  return Boolean(part);
}

function joined(parts: readonly Part[], join: (before: string, next: string) => string): string {
  return parts.filter(isWords).reduce((before, next) => (before ? join(before, next) : next), '');
}
