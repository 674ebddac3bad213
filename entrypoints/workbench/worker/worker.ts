import { createEngine, type Engine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import { tellIn } from '@/utils/report/words/setting';
import { speak } from '@/utils/words/language';
import { READER, type Request, type Said, type Spoken } from '../protocol';
import { Desk } from './desk';
import { openReader, serveReader } from './reader';

/** A worker as it sees itself. The types of the page's own world do not know it. */
interface WorkerScope {
  readonly name: string;
  postMessage(said: Said, transfer?: Transferable[]): void;
  addEventListener<Heard>(type: 'message', hear: (event: MessageEvent<Heard>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;

let made: Engine | null = null;
/** Made when it is first needed: a list of the history needs none, and waits for nothing. */
const own = (): Engine => {
  made ??= createEngine(knowledge, formats);
  return made;
};
const engine: Engine = {
  read: (...given) => own().read(...given),
  diagnose: (...given) => own().diagnose(...given),
  readInSteps: (...given) => own().readInSteps(...given),
  diagnoseReply: (...given) => own().diagnoseReply(...given),
  openStream: (...given) => own().openStream(...given),
};

// One script, two workers: one keeps the list and answers the page; the other reads files for it.
if (scope.name === READER)
  scope.addEventListener('message', ({ data }: MessageEvent<MessagePort | Spoken>) => {
    if ('spoken' in data) speak(...data.spoken);
    else serveReader(engine, data);
  });
else serveDesk();

function serveDesk(): void {
  const say = (said: Said, transfer?: Transferable[]) => scope.postMessage(said, transfer);
  const reader = openReader(engine, (port) => say({ reader: port }, port ? [port] : []));
  const told = tellIn(words, { now: Date.now });
  const desk = new Desk({ engine, reader, words: told, show: (view) => say({ view }) });
  // Only the page that started this worker can post to it, and it sends nothing else.
  scope.addEventListener('message', async ({ data }: MessageEvent<Request | Spoken>) => {
    if ('spoken' in data) return speak(...data.spoken);
    const { id, name, ask } = data;
    try {
      const handle = desk[name] as (ask: Request['ask']) => unknown;
      say({ id, answer: await handle.call(desk, ask) });
    } catch (error) {
      say({ id, error: String(error) });
    }
  });
}
