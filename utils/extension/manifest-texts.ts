import type { Language } from '../words/language';
import { text } from '../words/say';

/** What the browser itself shows of the extension, by the names that the manifest asks for (`__MSG_description__`). */
export const manifestTexts = {
  description: text('Tells why mail is stuck, beside the log line that says so. Nothing leaves the browser.'),
  actionTitle: text('Yellowline: why mail is stuck'),
  openWorkbench: text('Open the workbench'),
  nextProblem: text('Go to the next undelivered message'),
  previousProblem: text('Go to the undelivered message before'),
  diagnoseSelection: text('Diagnose selection'),
} as const;

/** The same in a language, as `_locales/<code>/messages.json` has it (Chrome and MDN, i18n, seen 2026-11). */
export function messagesIn({ texts }: Language): Record<string, { message: unknown }> {
  const all = Object.entries(manifestTexts);
  return Object.fromEntries(all.map(([name, english]) => [name, { message: texts[english] ?? english }]));
}

/** The folders that browsers look for: Chrome knows Portuguese by its countries alone (seen 2026-11). */
export function localesOf(code: string): readonly string[] {
  return code === 'pt' ? ['pt_BR', 'pt_PT'] : [code.replace('-', '_')];
}
