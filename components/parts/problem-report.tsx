import { useState } from 'preact/hooks';

export interface ProblemReportProps {
  /** Writes the report. */
  onWrite(): Promise<string>;
  /** Gives whether the browser let it be copied. */
  onCopy(text: string): Promise<boolean>;
}

const copied = {
  none: '',
  copied: 'Copied.',
  failed: 'The browser did not let it be copied: mark it and copy it by hand.',
};

/** A report of a problem with Yellowline: all of it is seen before it is copied, and sent by nobody but the person. */
export function ProblemReport({ onWrite, onCopy }: ProblemReportProps) {
  const [text, setText] = useState('');
  const [state, setState] = useState<keyof typeof copied>('none');
  const open = async ({ currentTarget }: { currentTarget: HTMLDetailsElement }) => {
    setState('none');
    if (currentTarget.open) setText(await onWrite());
  };
  return (
    <details class="problem-report" onToggle={open}>
      <summary>Report a problem</summary>
      <p class="hint" id="report-hint">
        Write into it what happened, then copy it to where you report. It holds no message, no address and no
        name, and nothing is sent by itself.
      </p>
      <textarea
        rows={10}
        spellcheck={false}
        aria-label="The report"
        aria-describedby="report-hint"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="keep">
        <button
          type="button"
          class="quiet-button"
          onClick={async () => setState((await onCopy(text)) ? 'copied' : 'failed')}
        >
          Copy the report
        </button>
        <span role="status" class="hint">
          {copied[state]}
        </span>
      </p>
    </details>
  );
}
