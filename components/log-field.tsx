import { useState } from 'preact/hooks';

/** A field lays out no more than this without stopping the window (Chromium 156: some seconds for four megabytes). */
const mostShown = 200_000;

/** Where the log text goes. A very long paste is handed on whole, but only its start is shown. */
export function LogField({ onText }: { onText(text: string): void }) {
  const [isClipped, setClipped] = useState(false);
  const take = (text: string, clipped: boolean) => {
    setClipped(clipped);
    onText(text);
  };
  return (
    <>
      <label for="log">Log text or reply of a mail server</label>
      <textarea
        id="log"
        rows={6}
        wrap="off"
        spellcheck={false}
        autocomplete="off"
        autofocus
        placeholder={EXAMPLE}
        onPaste={(event) => clipPaste(event, (text) => take(text, true))}
        onInput={(event) => take(event.currentTarget.value, false)}
      />
      {isClipped && (
        <p class="hint">The field shows only the start of this text. The rest is read all the same.</p>
      )}
    </>
  );
}

const EXAMPLE = 'to=<jane@example.com>, relay=mail.example.com[192.0.2.25]:25, …\nstatus=deferred (…)';

function clipPaste(
  event: ClipboardEvent & { currentTarget: HTMLTextAreaElement },
  take: (text: string) => void,
): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text.length <= mostShown) return;
  event.preventDefault();
  event.currentTarget.value = text.slice(0, mostShown);
  take(text);
}
