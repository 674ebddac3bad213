import type { UntriedView } from '@/utils/report/types';
import { sayCount } from '@/utils/words/say';

/** Messages that nobody has tried to deliver yet: folded, but where they are all that there is. */
export function UntriedList({ view, isAlone = false }: { view: UntriedView; isAlone?: boolean }) {
  if (isAlone) return <Messages view={view} />;
  return (
    <details class="untried">
      <summary>{view.words}</summary>
      <Messages view={view} />
    </details>
  );
}

function Messages({ view: { messages, more } }: { view: UntriedView }) {
  return (
    <ul class="untried-messages">
      {messages.map(({ heading, words }, index) => (
        <li key={index}>
          <bdi>{heading}</bdi>
          <br />
          {words}
        </li>
      ))}
      {more > 0 && <li class="rest">{sayCount(more, { one: 'and {n} more', other: 'and {n} more' })}</li>}
    </ul>
  );
}
