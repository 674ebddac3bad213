import type { CauseCount } from '@/utils/report/workbench/types';
import { say } from '@/utils/words/say';
import { Scroller } from './scroller';

export interface CauseTableProps {
  causes: readonly CauseCount[];
  /** The address of the list of one cause's messages. */
  hrefOf(cause: string): string;
}

/** The causes, each with a bar: a chart that is a table. */
export function CauseTable({ causes, hrefOf }: CauseTableProps) {
  const most = Math.max(1, ...causes.map(({ messages }) => messages));
  return (
    <section class="panel" aria-labelledby="causes">
      <h2 id="causes">{say('Causes')}</h2>
      <Scroller class="scroller" label={say('Table of causes')}>
        <table class="causes">
          <thead>
            <Head />
          </thead>
          <tbody>
            {causes.map((one) => (
              <Cause one={one} most={most} href={hrefOf(one.cause)} key={one.cause} />
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}

function Head() {
  return (
    <tr>
      <th scope="col">{say('Cause')}</th>
      <th scope="col" class="who">
        {say('Who acts')}
      </th>
      <th scope="col" class="number">
        {say('Messages')}
      </th>
      <th scope="col" class="number">
        {say('Not delivered')}
      </th>
    </tr>
  );
}

/** `most`: the messages of the cause that has the most, for which the bar is whole. */
function Cause({ one, most, href }: { one: CauseCount; most: number; href: string }) {
  const share = (messages: number) => ({ width: `${(100 * messages) / most}%` });
  return (
    <tr>
      <th scope="row">
        <a href={href}>{one.title}</a>
        <span class="bar" aria-hidden="true">
          <span class="bar-all" style={share(one.messages)} />
          <span class="bar-open" style={share(one.undelivered)} />
        </span>
      </th>
      <td class="who">{one.undelivered > 0 ? one.actorWord : '–'}</td>
      <td class="number">{one.messagesWord}</td>
      <td class="number">{one.undeliveredWord}</td>
    </tr>
  );
}
