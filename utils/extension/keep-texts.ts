import { browser } from 'wxt/browser';
import type { KeptText } from '../history/stored';
import { say, sayCount, translated } from '../words/say';
import { askBackground, type Messages } from './messages';

const AT_ONCE = 200;

/** Has messages kept, as the person has asked. Gives a sentence on what came of it. Never rejects. */
export async function keepTexts(texts: readonly KeptText[]): Promise<string> {
  // The background cannot tell in which window a page of the extension is.
  if ((await browser.windows.getCurrent()).incognito) return say('Nothing is kept in a private window.');
  let kept = 0;
  let history: string | null = null;
  for (let at = 0; at < texts.length; at += AT_ONCE) {
    const part = texts.slice(at, at + AT_ONCE);
    const answer: Messages['keep-messages']['answer'] | null = await askBackground('keep-messages', {
      texts: part,
      history,
    }).catch(() => null);
    kept += answer?.kept ?? 0;
    history = answer?.history ?? null;
    if (!answer) return `${partWords(kept)} ${say('The history does not answer: try again.')}`;
    const problem = translated(answer.problem);
    if (problem) return kept > 0 ? `${partWords(kept)} ${problem}` : problem;
    if (answer.kept === undefined || answer.isOff)
      return say('The history is off: switch it on in the settings.');
  }
  if (texts.length === 0) return say('There is no message to keep.');
  return sayCount(kept, { one: '{n} message kept.', other: '{n} messages kept.' });
}

function partWords(kept: number): string {
  return sayCount(kept, { one: '{n} kept.', other: '{n} kept.' });
}
