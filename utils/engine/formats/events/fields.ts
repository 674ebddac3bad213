import type { DeliveryEvent, NextHop, Status } from '../../types';

/** An object of JSON: anybody may have written it. */
export type Json = Readonly<Record<string, unknown>>;

/** What an event says of one delivery; the place in the text is added by the reader. */
export type Found = Omit<DeliveryEvent, 'kind' | 'line' | 'span' | 'delay' | 'delays' | 'originalRecipient'>;

/** Reads the events of one product; `null` where an object is none of its. */
export type ReadEvent = (object: Json) => Found[] | null;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object under a key; an empty one where there is none. */
export function objectAt(object: Json, key: string): Json {
  const value = object[key];
  return isObject(value) ? value : {};
}

/** The objects of a list under a key; bounded. */
export function objectsAt(object: Json, key: string): Json[] {
  const value = object[key];
  return Array.isArray(value) ? value.slice(0, 2_000).filter(isObject) : [];
}

/** The first of some keys that holds words or a number. */
export function wordsAt(object: Json, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = object[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim().slice(0, 8_192);
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  }
  return null;
}

/** A time: ISO 8601 as it is, or seconds or milliseconds since the epoch. */
export function timeAt(object: Json, ...keys: readonly string[]): string | null {
  const words = wordsAt(object, ...keys);
  if (words === null) return null;
  if (!/^\d{9,13}(?:\.\d{1,9})?$/.test(words))
    return /^\d{4}-\d\d-\d\d/.test(words) ? words.replace(' ', 'T') : null;
  const number = Number(words);
  const date = new Date(number > 1e11 ? number : number * 1000);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** `550` and `5.1.1` stand in front of the words, unless the words begin with a code themselves. */
export function withCodes(code: string | null, enhanced: string | null, words: string): string {
  if (/^[245]\d\d(?:[- ]|$)/.test(words)) return words;
  const reply = code && /^[245]\d\d$/.test(code) ? code : null;
  const short =
    enhanced && /^[245]\.\d{1,3}\.\d{1,3}$/.test(enhanced) && !words.startsWith(enhanced) ? enhanced : null;
  return [reply, short, words].filter(Boolean).join(' ');
}

export function hop(host: string | null, address: string | null): NextHop | null {
  if (!host && !address) return null;
  return {
    host: host?.replace(/\.$/, '').slice(0, 255) ?? null,
    address: address?.slice(0, 64) ?? null,
    port: null,
  };
}

/** `smtp; 550 …` without its type (RFC 3464, 2.3.6). */
export function withoutType(words: string): string {
  return words.replace(/^(?:smtp|lmtp|x-[a-z0-9-]{1,40}) ?; ?/i, '');
}

const OUTCOMES: readonly (readonly [RegExp, Status])[] = [
  [/undeliver|soft_?bounce.{0,4}defer/i, 'bounced'],
  [/defer|delay|transient|temp(?:orary)?[_ -]?fail|pending|retry|soft/i, 'deferred'],
  [/expir/i, 'expired'],
  [/bounce|fail|reject|drop|block|hard|blocked|refused|^oob$|suppress/i, 'bounced'],
  [/deliver|^sent$|^send(?:external)?$|accepted|success/i, 'sent'],
];

/** The status that a product's own word stands for; `null` where it is about no delivery (opened, clicked, received). */
export function outcomeOf(word: string | null): Status | null {
  if (word === null) return null;
  return OUTCOMES.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
