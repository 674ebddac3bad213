import type { UntriedView } from '@/utils/report/types';

/** Messages that nobody has tried to deliver yet, folded. */
export function UntriedList({ view: { words, messages, more } }: { view: UntriedView }) {
  return (
    <details class="untried">
      <summary>{words}</summary>
      <ul>
        {messages.map(({ heading, words: how }, index) => (
          <li key={index}>
            <bdi>{heading}</bdi>
            <br />
            {how}
          </li>
        ))}
        {more > 0 && <li class="rest">and {more} more</li>}
      </ul>
    </details>
  );
}
