import type { TraceStepView, TraceView } from '@/utils/report/types';
import { beside } from '@/utils/words/marks';
import { say, text } from '@/utils/words/say';

/** The way of a delivered mail: what filters wrote into it, then each server that had it. */
export function Trace({ trace: { notes, steps, caveat } }: { trace: TraceView }) {
  return (
    <section class="trace" aria-label={say('The way of the mail')}>
      {notes.map((note) => (
        <p key={note}>
          <bdi dir="ltr">{note}</bdi>
        </p>
      ))}
      {steps.length > 0 && (
        <ol>
          {steps.map((step, index) => (
            <Step step={step} key={index} />
          ))}
        </ol>
      )}
      {caveat && (
        <p class="hint">
          <bdi dir="ltr">{caveat}</bdi>
        </p>
      )}
    </section>
  );
}

const PROOFS = {
  proven: text('proven'),
  'not proven': '',
  log: text('from the log'),
} as const satisfies Record<TraceStepView['proof'], string>;

function Step({ step: { what, when, delay, proof } }: { step: TraceStepView }) {
  return (
    <li class={proof === 'not proven' ? 'is-unproven' : ''}>
      <bdi dir="ltr">{what}</bdi>
      <span class="trace-when">{beside([when, delay, say(PROOFS[proof])])}</span>
    </li>
  );
}
