import type { NoteView, PortalAction } from '@/utils/report/types';
import { ActionList } from './action-list';
import { type Copies, CopyMenu } from './copy-menu';
import { Evidence } from './evidence';
import { MoreHelp } from './more-help';
import { NoteBrief } from './note-brief';
import { PlatformSteps } from './platform-steps';
import { StatusPill } from './status-pill';
import { StepList } from './step-list';

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
  if (props.brief) return <NoteBrief view={props.view} />;
  return (
    <div class="note" role="note" aria-label={`Yellowline: ${props.view.statusWord}. ${props.view.title}`}>
      <NoteBody {...props} />
    </div>
  );
}

/** Two steps are what people do at once; the rest is a click away. Steps for the very system count before general ones. */
const shownStepsOf = (view: NoteView) => (view.platform ? 1 : 2);

type NoteBodyProps = Omit<NoteProps, 'brief'> & {
  /** How many steps are shown at once. */
  shownSteps?: number;
};

/** The inside of a note, also shown in the card and the popup. */
export function NoteBody({
  view,
  available,
  onAction,
  copies,
  shownSteps = shownStepsOf(view),
}: NoteBodyProps) {
  return (
    <>
      <NoteHead view={view} />
      <p class="meaning">{view.meaning}</p>
      {view.caveats.map((caveat) => (
        <p class="caveat" key={caveat}>
          {caveat}
        </p>
      ))}
      <p class="actor">
        <strong>{view.actorLine}</strong>
        {view.outlook && <> {view.outlook}</>}
      </p>
      <StepList steps={view.steps.slice(0, shownSteps)} />
      <PlatformSteps platform={view.platform} />
      <Evidence evidence={view.evidence} source={view.source} />
      <ActionList actions={view.actions} available={available} onAction={onAction} />
      {copies && <CopyMenu copies={copies} />}
      <MoreHelp view={view} shownSteps={shownSteps} />
    </>
  );
}

function NoteHead({ view }: { view: NoteView }) {
  return (
    <div class="head">
      <StatusPill status={view.status} word={view.statusWord} />
      <p class="title">{view.title}</p>
      <p class="meta">
        {view.recipient && <bdi class="recipient">{view.recipient}</bdi>}
        {view.time && <span class="time">{view.time}</span>}
      </p>
    </div>
  );
}
