/**
 * The months as programs abbreviate them in other languages (glibc's locales and .NET's cultures, as of 2026-11): the beginnings of their names, in lower case
 * without dots and accents. The longer beginning is asked for first, as `juin` and `juillet`, `maio` and `marzo` differ late.
 */
const BEGINNINGS: readonly (readonly string[])[] = [
  ['jan', 'jen', 'gen', 'ene', 'sty', 'led', 'oca', 'tammi', 'янв', 'ian'],
  ['feb', 'fev', 'lut', 'uno', 'sub', 'helmi', 'фев'],
  ['mar', 'mrz', 'maa', 'mrt', 'bre', 'мар'],
  ['apr', 'abr', 'avr', 'kwi', 'dub', 'nis', 'huhti', 'апр'],
  ['mai', 'may', 'maj', 'mag', 'mei', 'kve', 'touko', 'май', 'мая'],
  ['jun', 'juin', 'giu', 'cze', 'cer', 'cvn', 'haz', 'kesa', 'июн', 'iun'],
  ['jul', 'juil', 'lug', 'lip', 'cvc', 'tem', 'heina', 'июл', 'iul'],
  ['aug', 'aou', 'ago', 'sie', 'srp', 'elo', 'авг'],
  ['sep', 'set', 'wrz', 'zar', 'eyl', 'syys', 'сен'],
  ['oct', 'okt', 'ott', 'out', 'paz', 'rij', 'eki', 'loka', 'окт'],
  ['nov', 'lis', 'kas', 'marras', 'ноя', 'noi'],
  ['dec', 'dez', 'dic', 'des', 'gru', 'pro', 'ara', 'joulu', 'дек'],
];

/** The month that a name stands for, from 0; -1 where it is none. `name` is a name or its beginning in any language, or `11月`. */
export function monthOf(name: string): number {
  const number = /^(\d{1,2})[\u6708\uc6d4]$/.exec(name)?.[1];
  if (number) return Number(number) >= 1 && Number(number) <= 12 ? Number(number) - 1 : -1;
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '');
  const composed = plain.normalize('NFC');
  const longest = Math.max(0, ...BEGINNINGS.flat().map((one) => (composed.startsWith(one) ? one.length : 0)));
  if (longest === 0) return -1;
  return BEGINNINGS.findIndex((names) =>
    names.some((one) => one.length === longest && composed.startsWith(one)),
  );
}
