import { Component } from 'preact';
import type { CardView, NoteView, PortalAction } from '@/utils/report/types';
import { say } from '@/utils/words/say';
import { ActionList, GoTo } from '../parts/action-list';
import { CopyButton, Copying, type CopyText } from '../parts/copying';
import { Evidence } from '../parts/evidence';
import { CloseIcon, FoldIcon } from '../parts/icons';
import { OtherHelp } from '../parts/more-help';
import { PlatformSteps } from '../parts/platform-steps';
import { Quote } from '../parts/quote';
import { StatusPill } from '../parts/status-pill';
import { StepList } from '../parts/step-list';
import { StepText } from '../parts/step-text';
import { Announcement } from './announcement';
import { Caveats } from './note';

export interface CardProps {
  view: CardView;
  available: readonly PortalAction[];
  /** Copies what goes into a ticket; null for as long as nothing is known. */
  copyTicket: (() => Promise<boolean>) | null;
  copyText: CopyText;
  onAction(action: PortalAction): void;
  onClose(): void;
  /** Called once it has become higher or lower. */
  onResize(): void;
}

/** The hover card of a row: why this message is stuck. The answer is seen at once; the rest is there on “More”. */
export class Card extends Component<CardProps, { isOpen: boolean }> {
  override state = { isOpen: false };

  override render(props: CardProps, { isOpen }: { isOpen: boolean }) {
    const { view, onClose } = props;
    return (
      // Not modal, so no <dialog>: that would have to be opened by script, and axe wants content outside landmarks to be a dialog.
      <div
        class={isOpen ? 'card is-open' : 'card'}
        role="dialog"
        aria-label={say('Yellowline: why this message is stuck')}
      >
        <Announcement words={view.spoken} />
        <button type="button" class="close" aria-label={say('Close')} onClick={onClose}>
          <CloseIcon />
        </button>
        <Copying.Provider value={isOpen ? props.copyText : null}>
          <div class="card-body">
            {view.note ? <Answer view={view} note={view.note} /> : <StateWords view={view} />}
            {isOpen && view.note && <More {...props} note={view.note} />}
          </div>
        </Copying.Provider>
        <Foot {...props} isOpen={isOpen} onMore={() => this.toggle()} />
      </div>
    );
  }

  private toggle(): void {
    this.setState({ isOpen: !this.state.isOpen }, this.props.onResize);
  }
}

/** What one has to know first: what, for whom, who, the first step, and the server's own words. */
function Answer({ view, note }: { view: CardView; note: NoteView }) {
  const portalWord = note.statusWord === view.stateTitle ? '' : view.stateTitle;
  return (
    <>
      <div class="card-head">
        <StatusPill status={note.status} word={note.statusWord} />
        <p class="title">{note.title}</p>
      </div>
      <p class="extent">
        <bdi dir="ltr">{view.extent ?? note.recipient}</bdi>
        {view.since && <span title={view.sinceTime ?? undefined}>{view.since}</span>}
        {portalWord && <span>{portalWord}</span>}
        {view.knownFrom && <span>{view.knownFrom}</span>}
      </p>
      <p class="actor">
        <strong>{view.actorLine}</strong>
      </p>
      {view.firstStep && (
        <p class="first-step">
          <StepText text={view.firstStep} mentions={note.mentions} />
        </p>
      )}
      <p class="answer">
        <Quote words={note.evidence.join(' … ')} />
      </p>
    </>
  );
}

/** What the row's icon means, and how to know more. */
function StateWords({ view }: { view: CardView }) {
  const { hint, progress } = view;
  return (
    <div class="row-state">
      {view.stateTitle && <p class="title">{view.stateTitle}</p>}
      {hint && <p class={progress === 'loading' ? 'progress is-loading' : 'progress'}>{hint}</p>}
      {view.stateMeaning && <p>{view.stateMeaning}</p>}
    </div>
  );
}

function More({ view, note, available, onAction }: CardProps & { note: NoteView }) {
  // The first step stands above, but where it is to wait.
  const shown = note.stepsHeading || note.steps[0] !== note.next ? 0 : 1;
  return (
    <div class="card-more">
      <p class="meaning">{note.meaning}</p>
      <Caveats view={note} />
      {note.outlook && <p class="outlook">{note.outlook}</p>}
      {note.stepsHeading && note.steps.length > 0 && <p class="steps-heading">{note.stepsHeading}</p>}
      <StepList steps={note.steps.slice(shown)} start={shown + 1} mentions={note.mentions} />
      <PlatformSteps platform={note.platform} mentions={note.mentions} />
      <Evidence {...note} />
      <Others lines={view.others} />
      <ActionList actions={note.actions} available={available} onAction={onAction} />
      <OtherHelp view={note} />
    </div>
  );
}

function Others({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="others" aria-label={say('All recipients')}>
      {lines.map((line, index) => (
        <li key={index}>
          <bdi dir="ltr">{line}</bdi>
        </li>
      ))}
    </ul>
  );
}

type FootProps = CardProps & { isOpen: boolean; onMore(): void };

/** Always in sight: one action that helps at once, the ticket, and the rest. */
function Foot({ view, available, copyTicket, onAction, isOpen, onMore }: FootProps) {
  const actions = view.note?.actions ?? view.actions;
  const atOnce = actions.find(({ action, when }) => when === null && action && available.includes(action));
  if (!view.note && !atOnce) return null;
  return (
    <div class="card-foot">
      {atOnce && <GoTo link={atOnce} onAction={onAction} isShort={true} />}
      {copyTicket && <CopyButton label={say('Copy for ticket')} copy={copyTicket} />}
      {view.note && (
        <button type="button" class="text-button fold" aria-expanded={isOpen} onClick={onMore}>
          <FoldIcon />
          {say(isOpen ? 'Less' : 'More')}
        </button>
      )}
    </div>
  );
}
