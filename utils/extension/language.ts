import { browser } from 'wxt/browser';
import { english, type Language, speak } from '../words/language';
import { closestTo } from '../words/languages';
import { readSettings, type Settings } from './settings';

/** The languages that are loaded here, by their codes: each is a script of its own, `words/de.js`, that puts itself there. */
declare global {
  var yellowlineWords: Readonly<Record<string, Language>> | undefined;
}

type Chosen = Pick<Settings, 'language' | 'textLanguage'>;

/** Codes of the languages that the person wants: what is shown, and what is copied, mailed or saved. */
function codesOf({ language, textLanguage }: Chosen): readonly [shown: string, texts: string] {
  const shown = closestTo(language || browser.i18n.getUILanguage());
  return [shown, textLanguage ? closestTo(textLanguage) : shown];
}

/** The scripts of these languages. English has none. */
export function scriptsOf(chosen: Chosen): `/words/${string}.js`[] {
  const codes = [...new Set(codesOf(chosen))].filter((code) => code !== english.code);
  return codes.map((code) => `/words/${code}.js` as const);
}

/** Speaks as the person wants, of the languages that are loaded here; English in place of one that is not. */
export function speakLoaded(chosen: Chosen): void {
  const [shown, texts] = codesOf(chosen).map((code) => globalThis.yellowlineWords?.[code] ?? english);
  if (shown && texts) speak(shown, texts);
}

/** Loads the languages of a page of the extension, and speaks them from then on. Never rejects. */
export async function speakAsChosen(root: HTMLElement): Promise<void> {
  const settings = await readSettings();
  const loading = scriptsOf(settings).map((script) => import(/* @vite-ignore */ script));
  // Where a script is missing, English is spoken.
  await Promise.allSettled(loading);
  speakLoaded(settings);
  root.lang = codesOf(settings)[0];
}
