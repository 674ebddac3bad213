import { useState } from 'preact/hooks';

/** Copies of what is known of a message. Each gives whether the browser let it be copied. */
export interface Copies {
  report(format: 'text' | 'markdown', redact: boolean): Promise<boolean>;
  /** Null where the message was not accepted by any server. */
  readonly tracking: (() => Promise<boolean>) | null;
  /** Whether addresses are replaced unless the person says otherwise. */
  readonly redact: boolean;
}

const outcomes = { none: '', copied: 'Copied.', failed: 'The browser did not let it be copied.' };

/** A report for whoever must act, and the tracking information of what was delivered. */
export function CopyMenu({ copies }: { copies: Copies }) {
  const [redact, setRedact] = useState(copies.redact);
  const [outcome, setOutcome] = useState<keyof typeof outcomes>('none');
  const run = async (copy: Promise<boolean>) => {
    setOutcome('none');
    setOutcome((await copy) ? 'copied' : 'failed');
  };
  return (
    <details class="copy">
      <summary>Copy report</summary>
      <div class="copy-choices">
        <Choice label="As text" onClick={() => run(copies.report('text', redact))} />
        <Choice label="As Markdown" onClick={() => run(copies.report('markdown', redact))} />
        {copies.tracking && (
          <Choice label="Tracking information" onClick={() => copies.tracking && run(copies.tracking())} />
        )}
        <label class="redact">
          <input
            type="checkbox"
            checked={redact}
            onChange={(event) => setRedact(event.currentTarget.checked)}
          />
          Replace addresses and names
        </label>
        <span role="status">{outcomes[outcome]}</span>
      </div>
    </details>
  );
}

function Choice({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <button type="button" class="quiet-button" onClick={onClick}>
      {label}
    </button>
  );
}
