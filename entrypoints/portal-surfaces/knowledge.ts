import { createEngine, type Engine, prepareKnowledge } from '@/utils/engine/engine';
import { relayFormats } from '@/utils/engine/formats/relay';
import type { Knowledge } from '@/utils/engine/types';
import { askBackground } from '@/utils/extension/messages';
import { createWords } from '@/utils/knowledge/create-words';
import { unpackKnowledge } from '@/utils/knowledge/packed';
import { runInSlices } from '@/utils/portal/page/slices';
import { createReport, type Report } from '@/utils/report/report';
import { tellIn } from '@/utils/report/words/setting';
import type { Words } from '@/utils/report/words/words';

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
  const packed = unpackKnowledge(await askBackground('get-knowledge', {}));
  await prepare(packed);
  const words = tellIn(createWords(packed), {
    now: Date.now,
    ...(isSpamHero() ? { filter: 'SpamHero' } : {}),
  });
  return { engine: createEngine(packed, relayFormats), report: createReport(words), words };
}

/** Elsewhere the same portal may run under another name. */
function isSpamHero(): boolean {
  return /(?:^|\.)spamhero\.com$/.test(location.hostname);
}

/** In pieces: the page has its turn before and after each. */
async function prepare(knowledge: Knowledge): Promise<void> {
  await pause();
  await new Promise((done) => runInSlices(prepareKnowledge(knowledge), done, new AbortController().signal));
  await pause();
}

function pause(): Promise<unknown> {
  return new Promise((done) => setTimeout(done));
}
