import type { ComponentChildren } from 'preact';
import type { NoteView, PortalAction } from '@/utils/report/types';
import { say } from '@/utils/words/say';
import { ActionList } from '../parts/action-list';
import { type Copies, CopyMenu } from '../parts/copy-menu';
import { CopyButton, Copying } from '../parts/copying';
import { Evidence } from '../parts/evidence';
import { MoreHelp } from '../parts/more-help';
import { PlatformSteps } from '../parts/platform-steps';
import { StatusPill } from '../parts/status-pill';
import { StepList } from '../parts/step-list';
import { NoteBrief } from './note-brief';

export interface NoteProps {
  view: NoteView;
  /** One short line instead of the whole. */
  brief: boolean;
  available: readonly PortalAction[];
  onAction(action: PortalAction): void;
  /** What can be copied; null where there is no log around it. */
  copies?: Copies | null;
}

/** One attempt, explained beside the log line that says it. */
export function Note(props: NoteProps) {
  const { view, brief, copies } = props;
  if (brief) return <NoteBrief view={view} />;
  const label = say('Yellowline: {status}. {title}', { status: view.statusWord, title: view.title });
  return (
    <NoteCopying copies={copies}>
      {view.line ? (
        <NoteLine {...props} label={label} />
      ) : (
        <div class="note" role="note" aria-label={label} tabIndex={-1}>
          <NoteBody {...props} />
        </div>
      )}
    </NoteCopying>
  );
}

/** Where the note cannot copy by itself, what is around it may. */
function NoteCopying({ copies, children }: Pick<NoteProps, 'copies'> & { children: ComponentChildren }) {
  if (!copies) return children;
  return <Copying.Provider value={copies.text}>{children}</Copying.Provider>;
}

type NoteBodyProps = Omit<NoteProps, 'brief'>;

/** What was delivered, or is told above: one line that opens. */
function NoteLine({ label, ...props }: NoteBodyProps & { label: string }) {
  const { view } = props;
  return (
    <div class="note note-line" role="note" aria-label={label}>
      <details>
        <summary data-more={say('More')} data-less={say('Less')}>
          <span class={`dot is-${view.status}`} aria-hidden="true" />
          <bdi dir="ltr">{view.line}</bdi>
        </summary>
        <NoteBody {...props} />
      </details>
    </div>
  );
}

/** Two steps are what people do at once; the rest is a click away. Steps for the very system count before general ones. */
const shownStepsOf = (view: NoteView) => (view.platform || view.stepsHeading ? 1 : 2);

/** The inside of a note, also shown in the popup. */
function NoteBody({ view, available, onAction, copies }: NoteBodyProps) {
  const shownSteps = shownStepsOf(view);
  return (
    <>
      <NoteHead view={view} />
      <p class="meaning">{view.meaning}</p>
      <Caveats view={view} />
      <p class="actor">
        <strong>{view.actorLine}</strong>
        {view.outlook && <> {view.outlook}</>}
      </p>
      {view.stepsHeading && view.steps.length > 0 && <p class="steps-heading">{view.stepsHeading}</p>}
      <StepList steps={view.steps.slice(0, shownSteps)} mentions={view.mentions} />
      <PlatformSteps platform={view.platform} mentions={view.mentions} />
      <Evidence {...view} />
      <ActionList actions={view.actions} available={available} onAction={onAction} />
      <div class="note-foot">
        {copies && <CopyButton label={say('Copy for ticket')} copy={copies.ticket} />}
        {copies && <CopyMenu copies={copies} />}
        <MoreHelp view={view} shownSteps={shownSteps} />
      </div>
    </>
  );
}

export function Caveats({ view }: { view: NoteView }) {
  return (
    <>
      {view.caveats.map((caveat) => (
        <p class="caveat" key={caveat}>
          {caveat}
        </p>
      ))}
    </>
  );
}

function NoteHead({ view }: { view: NoteView }) {
  return (
    <div class="head">
      <StatusPill status={view.status} word={view.statusWord} />
      <p class="title">{view.title}</p>
      <p class="meta">
        {view.recipient && (
          <bdi dir="ltr" class="recipient">
            {view.recipient}
          </bdi>
        )}
        {view.time && (
          <span class="time" title={view.ago ? view.time : undefined}>
            {view.ago ?? view.time}
          </span>
        )}
      </p>
    </div>
  );
}
