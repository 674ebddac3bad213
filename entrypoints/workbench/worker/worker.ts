import { createEngine, type Engine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import type { Request, Said } from '../protocol';
import { createDesk } from './desk';
import { openReader, READER, serveReader, type WorkerScope } from './reader';

const scope = globalThis as unknown as WorkerScope;

let made: Engine | null = null;
/** Made when it is first needed: a list of the history needs none, and waits for nothing. */
const own = (): Engine => {
  made ??= createEngine(knowledge, formats);
  return made;
};
const engine: Engine = {
  diagnose: (...given) => own().diagnose(...given),
  diagnoseInSteps: (...given) => own().diagnoseInSteps(...given),
  diagnoseReply: (...given) => own().diagnoseReply(...given),
  openStream: (...given) => own().openStream(...given),
};

// One script, two workers: one keeps the list and answers the page; the other reads files for it.
if (scope.name === READER) serveReader(engine, scope);
else serveDesk();

function serveDesk(): void {
  const say = (said: Said) => scope.postMessage(said);
  const desk = createDesk({ engine, reader: openReader(engine), words, show: (view) => say({ view }) });
  // Only the page that started this worker can post to it, and it sends nothing else.
  scope.addEventListener('message', async ({ data }: MessageEvent<Request>) => {
    const { id, name, ask } = data;
    try {
      const handle = desk[name] as (ask: Request['ask']) => unknown;
      say({ id, answer: await handle(ask) });
    } catch (error) {
      say({ id, error: String(error) });
    }
  });
}
