import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { messageTexts } from '@/utils/history/message-texts';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import { readMailSource } from '@/utils/mail-source/read-mail-source';
import { readPasted } from '@/utils/report/pasted/pasted';
import { createReport } from '@/utils/report/report';
import type { Reading } from './reader';

const engine = createEngine(knowledge, formats);
const report = createReport(words);

// Only the popup that started this worker can post to it.
addEventListener('message', async ({ data }: MessageEvent<string>) => {
  const text = (await readMailSource(data)) ?? data;
  const now = Date.now();
  const view = readPasted(text, engine, report, { now });
  const texts = view.kind === 'found' ? [...messageTexts(text, engine.diagnose(text, { now })).values()] : [];
  postMessage({ view, texts } satisfies Reading);
});
