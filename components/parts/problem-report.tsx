import { useState } from 'preact/hooks';
import { isEnglish } from '@/utils/words/numbers';
import { say, text } from '@/utils/words/say';

export interface ProblemReportProps {
  /** Writes the report. */
  onWrite(): Promise<string>;
  /** Gives whether the browser let it be copied. */
  onCopy(text: string): Promise<boolean>;
}

const copied = {
  none: '',
  copied: text('Copied.'),
  failed: text('The browser did not let it be copied: mark it and copy it by hand.'),
} as const;

/** A report of a problem with Yellowline: all of it is seen before it is copied, and sent by nobody but the person. */
export function ProblemReport({ onWrite, onCopy }: ProblemReportProps) {
  const [report, setReport] = useState('');
  const [state, setState] = useState<keyof typeof copied>('none');
  const open = async ({ currentTarget }: { currentTarget: HTMLDetailsElement }) => {
    setState('none');
    if (currentTarget.open) setReport(await onWrite());
  };
  return (
    <details class="problem-report" onToggle={open}>
      <summary>{say('Report a problem')}</summary>
      <p class="hint" id="report-hint">
        {say(
          'Write into it what happened, then copy it to where you report. It holds no message, no address and no name, and nothing is sent by itself.',
        )}
        {!isEnglish() && ` ${say('It is in English, for those who mend it; write in your own language.')}`}
      </p>
      <textarea
        rows={10}
        spellcheck={false}
        lang="en"
        aria-label={say('The report')}
        aria-describedby="report-hint"
        value={report}
        onInput={(event) => setReport(event.currentTarget.value)}
      />
      <p class="keep">
        <button
          type="button"
          class="quiet-button"
          onClick={async () => setState((await onCopy(report)) ? 'copied' : 'failed')}
        >
          {say('Copy the report')}
        </button>
        <span role="status" class="hint">
          {say(copied[state])}
        </span>
      </p>
    </details>
  );
}
