import type { MentionView } from '@/utils/report/types';
import { StepText } from './step-text';

export interface StepListProps {
  steps: readonly string[];
  /** A list can go on elsewhere. */
  start?: number;
  mentions?: readonly MentionView[];
}

/** Steps, counted from `start`. */
export function StepList({ steps, start = 1, mentions }: StepListProps) {
  if (steps.length === 0) return null;
  return (
    <ol class="steps" start={start}>
      {steps.map((step, index) => (
        <li key={index}>
          <StepText text={step} mentions={mentions} />
        </li>
      ))}
    </ol>
  );
}
