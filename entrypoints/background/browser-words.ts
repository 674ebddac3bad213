import { browser } from 'wxt/browser';
import type { manifestTexts } from '@/utils/extension/manifest-texts';

/** Words for what the browser itself shows, in its language. */
export function browserWords(name: keyof typeof manifestTexts): string {
  // The types know only what stands in `public`; `_locales` are made with the build.
  return browser.i18n.getMessage(name as never);
}
