import { spoken } from './language';

/** What it has is written without `Intl`. */
export const isEnglish = () => spoken().code === 'en';

/** What `Intl` makes for a language is costly to make, and cheap to use. */
const made = new Map<string, unknown>();

export function once<T>(kind: string, make: (code: string) => T): T {
  const { code } = spoken();
  const key = `${code} ${kind}`;
  const known = made.get(key) as T | undefined;
  if (known) return known;
  const fresh = make(code);
  made.set(key, fresh);
  return fresh;
}

/** A whole number: `12,345`. In English without `Intl`, which costs a page 15 ms at its first call (Chromium 156, seen 2026-11). */
export function numberWords(number: number): string {
  if (isEnglish()) return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return once('number', (code) => new Intl.NumberFormat(code)).format(number);
}
