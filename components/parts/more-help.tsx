import type { NoteView } from '@/utils/report/types';
import { apart } from '@/utils/words/marks';
import { say } from '@/utils/words/say';
import { LinkList } from './link-list';
import { StepList } from './step-list';

/** What not everybody needs at once: the other steps, other possible reasons, articles. Closed at first. */
export function MoreHelp({ view, shownSteps }: { view: NoteView; shownSteps: number }) {
  const steps = view.steps.length - shownSteps;
  if (steps <= 0 && view.links.length + view.alternatives.length === 0) return null;
  return (
    <details class="more">
      <summary>{say(steps > 0 ? 'More steps and help' : 'More help')}</summary>
      <StepList steps={view.steps.slice(shownSteps)} start={shownSteps + 1} mentions={view.mentions} />
      <OtherHelp view={view} />
    </details>
  );
}

/** Other possible reasons, and articles. */
export function OtherHelp({ view }: { view: NoteView }) {
  return (
    <>
      {view.alternatives.length > 0 && (
        <p>
          {say('Could also be: {causes}.', {
            causes: apart(view.alternatives.map(({ title }) => title)),
          })}
        </p>
      )}
      <LinkList links={view.links} />
    </>
  );
}
