/** The languages beside English: the code of each, which is the name of its folder here, and what it calls itself. */
export const languages: Readonly<Record<string, string>> = {
  de: 'Deutsch',
  nl: 'Nederlands',
  fr: 'Français',
  it: 'Italiano',
  es: 'Español',
  pt: 'Português',
};

/** The code of the language that comes closest to the one that is wanted: itself, without its region, else English. `wanted`: BCP 47. */
export function closestTo(wanted: string): string {
  const codes = Object.keys(languages);
  const same = (tag: string) => codes.find((code) => code.toLowerCase() === tag.toLowerCase());
  const [base = ''] = wanted.split('-');
  return same(wanted) ?? same(base) ?? 'en';
}
