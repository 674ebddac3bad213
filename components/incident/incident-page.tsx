import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { IncidentPageView, RecoveryView } from '@/utils/report/workbench/types';
import { say, sayCount } from '@/utils/words/say';
import { CopyButton, type CopyText } from '../parts/copying';
import { StepList } from '../parts/step-list';
import { lookOf } from './incident-look';
import { IncidentMemory, type IncidentMemoryProps } from './incident-memory';

export interface IncidentPageProps {
  view: IncidentPageView;
  /** The address of the whole list, and of the incident's messages in it. */
  backHref: string;
  listHref: string;
  /** The address of a message by its key. */
  messageHref(key: string): string;
  onCopy: CopyText;
  onMark: IncidentMemoryProps['onMark'];
  /** What to write to whom; null where there is nothing to write any more. */
  nextMail: ComponentChildren;
}

/** All that is known of one incident: whether it is over, what to do, and what to write. */
export function IncidentPage(props: IncidentPageProps) {
  const { view, backHref, nextMail } = props;
  const { incident, recovery } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [incident.key]);
  return (
    <article class="message-page incident-page">
      <p class="back">
        <a href={backHref}>{say('Back to the list')}</a>
      </p>
      <h2 class="page-heading" tabIndex={-1} ref={heading}>
        {incident.title}
      </h2>
      <Extent {...props} />
      {recovery && <Recovered {...props} recovery={recovery} />}
      {incident.state !== 'mended' && recovery && <ToDo incident={incident} />}
      <IncidentMemory view={view} onMark={props.onMark} />
      {nextMail}
    </article>
  );
}

function Extent({ view: { incident }, listHref }: Pick<IncidentPageProps, 'view' | 'listHref'>) {
  const { stateWord, nextHop, recipient, extent, when, again, firstMessage } = incident;
  return (
    <>
      <p class={`incident-stand incident-line ${lookOf(incident)}`}>
        <span class="incident-state">{stateWord}</span>
        {recipient && <bdi dir="ltr">{recipient}</bdi>}
        {nextHop && (
          <bdi dir="ltr" class="incident-where">
            {nextHop}
          </bdi>
        )}
      </p>
      {again && <p class="incident-again">{again}</p>}
      <p>
        {firstMessage >= 0 ? <a href={listHref}>{extent}</a> : extent} {when}
      </p>
    </>
  );
}

function ToDo({ incident: { outlook, actorLine, steps } }: Pick<IncidentPageView, 'incident'>) {
  return (
    <>
      <p>
        {outlook} {actorLine && <strong>{actorLine}</strong>}
      </p>
      <StepList steps={steps} />
    </>
  );
}

type RecoveredProps = Pick<IncidentPageProps, 'messageHref' | 'onCopy'> & { recovery: RecoveryView };

function Recovered({ recovery, ...does }: RecoveredProps) {
  const name = `recovery ${recovery.isMended ? 'is-mended' : 'is-open'}`;
  return (
    <section class={name} aria-label={say('Whether it is mended')}>
      <p role="status">
        <strong>{recovery.headline}</strong>
      </p>
      {recovery.requeue.length > 0 && <Requeue recovery={recovery} {...does} />}
    </section>
  );
}

/** What somebody has to send again, to be gone through one by one. */
function Requeue({ recovery: { requeue, more, text }, messageHref, onCopy }: RecoveredProps) {
  return (
    <>
      <ul class="requeue">
        {requeue.map(({ key, queueId, sender, recipient, time }) => (
          <li key={key}>
            <a href={messageHref(key)}>{queueId || say('Message')}</a>{' '}
            <bdi dir="ltr">{[sender, recipient].filter(Boolean).join(' → ')}</bdi>{' '}
            <span class="step-gap">{time}</span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p class="hint">
          {sayCount(more, { one: '{n} more is not shown.', other: '{n} more are not shown.' })}
        </p>
      )}
      <CopyButton label={say('Copy the list')} copy={() => onCopy(text)} />
    </>
  );
}
