/** The languages beside English: the code of each is the name of its folder here. */
export const codes = ['de', 'nl', 'fr', 'it', 'es', 'pt'] as const;

/** The code of the language that comes closest to the one that is wanted: itself, without its region, else English. `wanted`: BCP 47. */
export function closestTo(wanted: string): string {
  const same = (tag: string) => codes.find((code) => code.toLowerCase() === tag.toLowerCase());
  const [base = ''] = wanted.split('-');
  return same(wanted) ?? same(base) ?? 'en';
}
