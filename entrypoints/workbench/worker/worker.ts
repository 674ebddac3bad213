import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import type { Name, Request, Said } from '../protocol';
import { createDesk } from './desk';

// Only the page that started this worker can post to it, and it sends nothing else.
const desk = createDesk({
  engine: createEngine(knowledge, formats),
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

export type { Name };
