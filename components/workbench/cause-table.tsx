import type { CauseCount } from '@/utils/report/workbench/types';
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
      <h2 id="causes">Causes</h2>
      <Scroller class="scroller" label="Table of causes">
        <table class="causes">
          <thead>
            <tr>
              <th scope="col">Cause</th>
              <th scope="col" class="who">
                Who acts
              </th>
              <th scope="col" class="number">
                Messages
              </th>
              <th scope="col" class="number">
                Not delivered
              </th>
            </tr>
          </thead>
          <tbody>
            {causes.map((one) => (
              <tr key={one.cause}>
                <th scope="row">
                  <a href={hrefOf(one.cause)}>{one.title}</a>
                  <span class="bar" aria-hidden="true">
                    <span class="bar-all" style={{ width: `${(100 * one.messages) / most}%` }} />
                    <span class="bar-open" style={{ width: `${(100 * one.undelivered) / most}%` }} />
                  </span>
                </th>
                <td class="who">{one.undelivered > 0 ? one.actorWord : '–'}</td>
                <td class="number">{one.messagesWord}</td>
                <td class="number">{one.undeliveredWord}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}
