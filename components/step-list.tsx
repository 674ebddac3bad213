/** Steps, counted from `start`, so that a list can go on elsewhere. */
export function StepList({ steps, start = 1 }: { steps: readonly string[]; start?: number }) {
  if (steps.length === 0) return null;
  return (
    <ol class="steps" start={start}>
      {steps.map((step, index) => (
        <li key={index}>{step}</li>
      ))}
    </ol>
  );
}
