import type { NoteView } from '@/utils/report/types';
import { LinkList } from './link-list';
import { StepList } from './step-list';

/** What not everybody needs at once: the other steps, other possible reasons, articles. Closed at first. */
export function MoreHelp({ view, shownSteps }: { view: NoteView; shownSteps: number }) {
  const steps = view.steps.slice(shownSteps);
  if (steps.length + view.links.length + view.alternatives.length === 0) return null;
  return (
    <details class="more">
      <summary>{steps.length > 0 ? 'More steps and help' : 'More help'}</summary>
      <StepList steps={steps} start={shownSteps + 1} />
      {view.alternatives.length > 0 && (
        <p>Could also be: {view.alternatives.map(({ title }) => title).join('; ')}.</p>
      )}
      <LinkList links={view.links} />
    </details>
  );
}
