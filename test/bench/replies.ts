import { createEngine, type Engine } from '../../utils/engine/engine';
import { formats } from '../../utils/engine/formats';
import { knowledge } from '../../utils/knowledge/knowledge';
import { distinctReplies } from './distinct-replies';
import { table } from './table';
import { bestSeconds } from './timing';

const COUNT = 60_000;
const ALL = knowledge.causes.length;

/** Distinct replies a second on one thread, and how that changes from 20 causes to all of them. */
export function benchReplies(): string[] {
  const withIds = distinctReplies(COUNT, 'ids');
  const withWords = distinctReplies(COUNT, 'words');
  const runs = [
    { title: 'addresses, hosts, ids', causes: 20, replies: withIds },
    { title: 'addresses, hosts, ids', causes: ALL, replies: withIds },
    { title: 'words, too', causes: 20, replies: withWords },
    { title: 'words, too', causes: ALL, replies: withWords },
  ];
  const ways = runs.map(({ causes, replies }) => {
    const engine = createEngine({ ...knowledge, causes: spread(causes) }, formats);
    return () => readAll(engine, replies);
  });
  const seconds = bestSeconds(ways);
  const rate = (i: number) => COUNT / (seconds[i] as number);
  return table(
    [
      `${COUNT.toLocaleString('en')} replies that are all different, in`,
      'causes',
      'replies a second',
      'ratio',
    ],
    runs.map(({ title, causes }, i) => {
      const ratio = (rate(i) / rate(i - (i % 2))).toFixed(2);
      return [title, causes, Math.round(rate(i)).toLocaleString('en'), ratio];
    }),
  );
}

function readAll(engine: Engine, replies: readonly string[]): void {
  for (const reply of replies) engine.diagnoseReply(reply);
}

/** Some of the causes, taken evenly over all groups. */
export function spread(count: number) {
  const step = ALL / count;
  return Array.from({ length: count }, (_, i) => knowledge.causes[Math.floor(i * step)]).filter(
    (one) => one !== undefined,
  );
}
