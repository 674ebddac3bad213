import { createEngine } from '@/utils/engine/engine';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import { readPasted } from '@/utils/report/pasted';
import { createReport } from '@/utils/report/report';

const engine = createEngine(knowledge);
const report = createReport(words);

// Only the popup that started this worker can post to it.
addEventListener('message', ({ data }: MessageEvent<string>) => {
  postMessage(readPasted(data, engine, report, { now: Date.now() }));
});
