import type { UntriedView } from '@/utils/report/types';
import { plural, sayCount } from '@/utils/words/say';

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
          <bdi dir="ltr">{heading}</bdi>
          <br />
          {words}
        </li>
      ))}
      {more > 0 && <li class="rest">{sayCount(more, plural('and {n} more'))}</li>}
    </ul>
  );
}
