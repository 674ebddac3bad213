import type { PastedItemView, PastedView } from '@/utils/report/types';
import { Note } from './note';
import { Summary } from './summary';

/** What a pasted text says, below its headline, which alone is read aloud: the notes would be too much. */
export function PastedResult({ view }: { view: PastedView }) {
  return (
    <>
      {view.hints.map((hint) => (
        <p class="hint" key={hint}>
          {hint}
        </p>
      ))}
      {view.summary && <Summary view={view.summary} />}
      {view.items.map((item) => (
        <PastedItem item={item} key={item.key} />
      ))}
      {view.more && <p class="hint">{view.more}</p>}
    </>
  );
}

function PastedItem({ item }: { item: PastedItemView }) {
  return (
    <section class="message">
      {item.heading && (
        <h2>
          <bdi>{item.heading}</bdi>
        </h2>
      )}
      {item.notes.map((note, index) => (
        <Note view={note} brief={false} available={[]} onAction={pressNothing} key={index} />
      ))}
      <Earlier item={item} />
    </section>
  );
}

/** No page, no control: fix links name their menu path here. */
function pressNothing(): void {}

function Earlier({ item: { earlier, moreEarlier } }: { item: PastedItemView }) {
  if (earlier.length === 0) return null;
  return (
    <details class="earlier">
      <summary>Earlier attempts: {earlier.length + moreEarlier}</summary>
      <ul>
        {moreEarlier > 0 && <li class="rest">{moreEarlier} older ones, not shown</li>}
        {earlier.map((line, index) => (
          <li key={index}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
