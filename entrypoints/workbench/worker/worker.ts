import { createEngine, type Engine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import type { Request, Said } from '../protocol';
import { createDesk } from './desk';

// Only the page that started this worker can post to it, and it sends nothing else.
let made: Engine | null = null;
/** Made when it is first needed: a list of the history needs none, and waits for nothing. */
const engine = (): Engine => {
  made ??= createEngine(knowledge, formats);
  return made;
};

const desk = createDesk({
  engine: {
    diagnose: (...given) => engine().diagnose(...given),
    diagnoseInSteps: (...given) => engine().diagnoseInSteps(...given),
    diagnoseReply: (...given) => engine().diagnoseReply(...given),
    openStream: (...given) => engine().openStream(...given),
  },
  words,
  show: (view) => say({ view }),
});

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  const { id, name, ask } = data;
  try {
    const handle = desk[name] as (ask: Request['ask']) => unknown;
    say({ id, answer: await handle(ask) });
  } catch (error) {
    say({ id, error: String(error) });
  }
});

function say(said: Said): void {
  postMessage(said);
}
