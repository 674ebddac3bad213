import { useEffect, useState } from 'preact/hooks';
import type { PastedView } from '@/utils/report/types';
import { PastedResult } from './pasted-result';

export interface PopupProps {
  /** Text in, what it says out. */
  read(text: string): PastedView;
}

/** Reading waits until the typing pauses. */
const pause = 150;

/** Paste any log text, see what it says. */
export function Popup({ read }: PopupProps) {
  const [text, setText] = useState('');
  const [view, setView] = useState(() => read(''));
  useEffect(() => {
    // Clearing the timer drops the reading of a text that has changed meanwhile.
    const timer = setTimeout(() => setView(read(text)), text === '' ? 0 : pause);
    return () => clearTimeout(timer);
  }, [text, read]);
  return (
    <main class="surface popup">
      <h1>
        <span class="mark" aria-hidden="true" />
        Yellowline
      </h1>
      <label for="log">Log text or reply of a mail server</label>
      <textarea
        id="log"
        rows={6}
        spellcheck={false}
        autocomplete="off"
        autofocus
        placeholder="to=<jane@example.com>, relay=mail.example.com[192.0.2.25]:25, … status=deferred (…)"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <PastedResult view={view} />
      <p class="promise">The text is read in this window. Nothing is sent or kept.</p>
    </main>
  );
}
