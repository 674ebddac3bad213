import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { traceIn } from '@/utils/engine/trace/trace-in';
import { messageTexts } from '@/utils/history/message-texts';
import { knowledge } from '@/utils/knowledge/knowledge';
import { relayDomains } from '@/utils/knowledge/relay';
import { words } from '@/utils/knowledge/words';
import { readMailSource } from '@/utils/mail-source/read-mail-source';
import { readPasted } from '@/utils/report/pasted/pasted';
import { createReport } from '@/utils/report/report';
import { speak } from '@/utils/words/language';
import type { Reading, ToRead } from './reader';

const engine = createEngine(knowledge, formats);
const report = createReport(words, { now: Date.now });

// Only the popup that started this worker can post to it.
addEventListener('message', async ({ data }: MessageEvent<ToRead>) => {
  speak(...data.spoken);
  // A mail of nothing but headers has no text: they are told for what they are.
  const source = await readMailSource(data.text);
  const text = source?.trim() ? source : data.text;
  const now = Date.now();
  const view = readPasted(text, engine, report, {
    now,
    redact: data.redact,
    trace: traceIn(data.text, relayDomains),
  });
  const texts = view.kind === 'found' ? [...messageTexts(text, engine.diagnose(text, { now })).values()] : [];
  postMessage({ view, texts } satisfies Reading);
});
