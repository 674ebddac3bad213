import type { PastedCauseView, PastedItemView, PastedView } from '@/utils/report/pasted/types';
import { labelled } from '@/utils/words/marks';
import { numberWords } from '@/utils/words/numbers';
import { say, sayCount } from '@/utils/words/say';
import { Trace } from '../parts/trace';
import { UntriedList } from '../parts/untried-list';
import { Note } from '../portal/note';
import { Summary } from '../portal/summary';

export interface PastedResultProps {
  view: PastedView;
  onWorkbench(): void;
}

/** What a pasted text says, below its headline, which alone is read aloud: the notes would be too much. */
export function PastedResult({ view, onWorkbench }: PastedResultProps) {
  return (
    <>
      {view.extent && <p class="hint">{view.extent}</p>}
      {view.hints.map((hint) => (
        <p class="hint" key={hint}>
          {hint}
        </p>
      ))}
      {view.trace && <Trace trace={view.trace} />}
      {view.summary && <Summary view={view.summary} isHeaded={true} />}
      <Causes causes={view.causes} onWorkbench={onWorkbench} />
      <Items items={view.items} />
      {view.more && <p class="hint">{view.more}</p>}
      {view.untried && <UntriedList view={view.untried} isAlone={view.kind === 'untried'} />}
      {view.delivered && <Delivered delivered={view.delivered} />}
    </>
  );
}

/** Many messages: why they are stuck, and where they can be listed. */
function Causes({ causes, onWorkbench }: { causes: readonly PastedCauseView[]; onWorkbench(): void }) {
  if (causes.length === 0) return null;
  return (
    <>
      <ul class="causes" aria-label={say('Why they are not delivered')}>
        {causes.map(({ key, status, statusWord, title, count, actorLine }) => (
          <li key={key}>
            <span class={`dot is-${status}`} aria-hidden="true" />
            <span class="cause-count">{numberWords(count)}</span>
            <span>
              <strong>{labelled(statusWord, title)}</strong>{' '}
              <bdi dir="ltr" class="cause-actor">
                {actorLine}
              </bdi>
            </span>
          </li>
        ))}
      </ul>
      <button type="button" class="go-to" onClick={onWorkbench}>
        {say('Open in the workbench')}
      </button>
    </>
  );
}

function Items({ items }: { items: readonly PastedItemView[] }) {
  return (
    <>
      {items.map((item) => (
        <PastedItem item={item} key={item.key} />
      ))}
    </>
  );
}

function Delivered({
  delivered: { words, items, more },
}: {
  delivered: NonNullable<PastedView['delivered']>;
}) {
  return (
    <details class="delivered">
      <summary>{words}</summary>
      <Items items={items} />
      {more > 0 && (
        <p class="hint">
          {sayCount(more, { one: 'And {n} more, not shown.', other: 'And {n} more, not shown.' })}
        </p>
      )}
    </details>
  );
}

function PastedItem({ item }: { item: PastedItemView }) {
  return (
    <section class="message">
      {item.heading && (
        <h2>
          <bdi dir="ltr">{item.heading}</bdi>
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
      <summary>{say('Earlier attempts: {number}', { number: earlier.length + moreEarlier })}</summary>
      <ul>
        {moreEarlier > 0 && (
          <li class="rest">
            {sayCount(moreEarlier, { one: '{n} older one, not shown', other: '{n} older ones, not shown' })}
          </li>
        )}
        {earlier.map((line, index) => (
          <li key={index}>
            <bdi dir="ltr">{line}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
