import type { SentRequest } from '../bridge/sent-request';
import { type Identifier, identifierAt, type Place } from '../rows/row-identifiers';

interface Pattern {
  readonly request: SentRequest;
  readonly place: Place;
  /** What stands at the place in the row that was learned from, and so in the request. */
  readonly value: string;
}

const MAX_SIBLINGS = 30;
const MIN_PLAIN = 3;
// An answer without a log may be a row without one. More in a row: the portal asks in another way now.
const MAX_FAILURES = 3;

/**
 * Learns from one press of Logs how the portal asks for a log, so that the same can be asked about another row: same method, same
 * shape, and only the message's own identifier changed.
 */
export class LearnedRequests {
  private pattern: Pattern | null = null;
  private failures = 0;

  /** Takes a request that brought a log, with what may identify the row that it was for, and rows beside it. */
  learn(row: Element, identifiers: readonly Identifier[], request: SentRequest): void {
    const found = identifiers.find(
      ({ place, value }) => isSafe(value, request) && tellsApart(row, place, value),
    );
    if (!found) return;
    this.pattern = { request, ...found };
    this.failures = 0;
  }

  /** The request for another row's log; null where none was learned. */
  requestFor(row: Element): SentRequest | null {
    if (!this.pattern) return null;
    const { request, place, value } = this.pattern;
    const other = identifierAt(row, place);
    if (!other) return null;
    const url = new URL(request.url);
    const asked = replaceWord(
      request.url.slice(url.origin.length),
      encodeURIComponent(value),
      encodeURIComponent(other),
    );
    const body = request.body && replaceWord(request.body, inJson(value), inJson(other));
    return { ...request, url: url.origin + asked, body };
  }

  /** Told of every answer to such a request: whether it held a log that is the row's own. */
  answered(isLog: boolean): void {
    this.failures = isLog ? 0 : this.failures + 1;
    if (this.failures >= MAX_FAILURES) this.pattern = null;
  }
}

/** A short identifier such as `7` may stand for something else, unless it stands in one place only. */
function isSafe(value: string, request: SentRequest): boolean {
  const { origin } = new URL(request.url);
  const inUrl = countWord(request.url.slice(origin.length), encodeURIComponent(value));
  const inBody = request.body ? countWord(request.body, inJson(value)) : 0;
  const count = inUrl + inBody;
  return count === 1 || (count > 1 && value.length >= MIN_PLAIN);
}

/** What is the same in the rows beside it identifies no message. */
function tellsApart(row: Element, place: Place, value: string): boolean {
  const siblings = [...(row.parentElement?.children ?? [])].filter((one) => one !== row);
  return siblings.slice(0, MAX_SIBLINGS).every((sibling) => identifierAt(sibling, place) !== value);
}

function inJson(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

function countWord(text: string, word: string): number {
  return placesOf(text, word).length;
}

function replaceWord(text: string, word: string, by: string): string {
  let done = '';
  let end = 0;
  for (const at of placesOf(text, word)) {
    done += text.slice(end, at) + by;
    end = at + word.length;
  }
  return done + text.slice(end);
}

/** Where a word stands by itself, not as a part of a longer one. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (!isWordAt(text, at - 1) && !isWordAt(text, at + word.length)) places.push(at);
  }
  return places;
}

function isWordAt(text: string, at: number): boolean {
  return /[A-Za-z0-9]/.test(text[at] ?? '');
}
