import { createEngine, type Engine } from '../../utils/engine/engine';
import { formats } from '../../utils/engine/formats';
import { knowledge } from '../../utils/knowledge/knowledge';
import { distinctReplies } from './distinct-replies';
import { bestSeconds } from './timing';

const COUNT = 60_000;
const ALL = knowledge.causes.length;

/** Distinct replies a second on one thread, and how that changes from 20 causes to all of them. */
export function benchReplies(): string[] {
  const withIds = distinctReplies(COUNT, 'ids');
  const withWords = distinctReplies(COUNT, 'words');
  const runs = [
    { title: 'other addresses, hosts, ids', causes: 20, replies: withIds },
    { title: 'other addresses, hosts, ids', causes: ALL, replies: withIds },
    { title: 'and other words in each', causes: 20, replies: withWords },
    { title: 'and other words in each', causes: ALL, replies: withWords },
  ];
  const ways = runs.map(({ causes, replies }) => {
    const engine = createEngine({ ...knowledge, causes: spread(causes) }, formats);
    return () => readAll(engine, replies);
  });
  const seconds = bestSeconds(ways);
  return runs.map(({ title, causes }, i) => {
    const rate = COUNT / (seconds[i] as number);
    const ratio = (seconds[i - (i % 2)] as number) / (seconds[i] as number);
    return `${title.padEnd(30)}${String(causes).padStart(4)} causes ${Math.round(rate).toLocaleString('en').padStart(9)} replies/s${i % 2 ? `  ${ratio.toFixed(2)} × the rate with 20` : ''}`;
  });
}

function readAll(engine: Engine, replies: readonly string[]): void {
  for (const reply of replies) engine.diagnoseReply(reply);
}

/** Some of the causes, taken evenly over all groups. */
function spread(count: number) {
  const step = ALL / count;
  return Array.from({ length: count }, (_, i) => knowledge.causes[Math.floor(i * step)]).filter(
    (one) => one !== undefined,
  );
}
