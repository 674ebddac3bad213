import { browser } from 'wxt/browser';
import { createEngine, type Engine } from '@/utils/engine/engine';
import { relayFormats } from '@/utils/engine/formats/relay';
import { createWords } from '@/utils/knowledge/create-words';
import { unpackKnowledge } from '@/utils/knowledge/packed';
import type { Message } from '@/utils/messages';
import { createReport, type Report } from '@/utils/report/report';
import type { Words } from '@/utils/report/words';

/** What explains a log. */
export interface Explainer {
  readonly engine: Engine;
  readonly report: Report;
  readonly words: Words;
}

/**
 * Asks the background for the knowledge. It is more than twice as large as all code that runs in a page, and most pages of the portal show
 * no log: so it is asked for once, by the first log.
 * Rejects where nobody answers: the extension was updated or removed.
 */
export async function loadExplainer(): Promise<Explainer> {
  const message: Message = { type: 'get-knowledge' };
  const packed = unpackKnowledge((await browser.runtime.sendMessage(message)) as string);
  const words = createWords(packed);
  return { engine: createEngine(packed, relayFormats), report: createReport(words), words };
}
