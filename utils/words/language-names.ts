import type { codes } from './languages';

/** What each language beside English calls itself. Apart from the codes: no page of the portal says it. */
export const languages: Readonly<Record<(typeof codes)[number], string>> = {
  de: 'Deutsch',
  nl: 'Nederlands',
  fr: 'Français',
  it: 'Italiano',
  es: 'Español',
  pt: 'Português',
};
