import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DelayView, LineView, MessageView, StepView } from '@/utils/report/workbench/types';
import { say, sayCount } from '@/utils/words/say';
import { sayParts } from '@/utils/words/say-parts';
import { type Copies, CopyMenu } from '../parts/copy-menu';
import { CopyButton } from '../parts/copying';
import { StatusPill } from '../parts/status-pill';
import { Note } from '../portal/note';
import { Scroller } from './scroller';

export interface MessagePageProps {
  view: MessageView;
  /** The address of the list. */
  backHref: string;
  copies: Copies;
  /** Copies the lines of the log; gives whether the browser let it be copied. */
  copyLines(): Promise<boolean>;
  /** What to write to whom. */
  nextMail: ComponentChildren;
}

/** All that is known of one message. */
export function MessagePage({ view, backHref, copies, copyLines, nextMail }: MessagePageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article class="message-page">
      <p class="back">
        <a href={backHref}>{say('Back to the list')}</a>
      </p>
      <h2 class="page-heading" tabIndex={-1} ref={heading}>
        <bdi>{view.heading}</bdi>
      </h2>
      {view.subheading && <p class="page-subheading">{view.subheading}</p>}
      <Fields view={view} />
      <div class="message-columns">
        <Story {...{ view, copies, nextMail }} />
        <Lines view={view} copy={copyLines} />
      </div>
    </article>
  );
}

function Story({ view, copies, nextMail }: Pick<MessagePageProps, 'view' | 'copies' | 'nextMail'>) {
  return (
    <div>
      {view.over && (
        <p class="recovery is-mended">
          <strong>{view.over}</strong>
        </p>
      )}
      <Why view={view} />
      <CopyButton label={say('Copy for ticket')} copy={copies.ticket} />
      <CopyMenu copies={copies} />
      {nextMail}
      <Timeline view={view} />
    </div>
  );
}

function Fields({ view }: { view: MessageView }) {
  return (
    <dl class="message-fields">
      {view.fields.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi dir="ltr">{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Why({ view: { notes, moreNotes } }: { view: MessageView }) {
  return (
    <section aria-label={say('Why')}>
      {notes.map((note, index) => (
        <Note view={note} brief={false} available={[]} onAction={() => {}} key={index} />
      ))}
      {moreNotes > 0 && (
        <p class="hint">
          {sayCount(moreNotes, {
            one: '{n} more recipient, not shown here.',
            other: '{n} more recipients, not shown here.',
          })}
        </p>
      )}
    </section>
  );
}

function Timeline({ view: { steps, moreSteps, next } }: { view: MessageView }) {
  return (
    <section aria-labelledby="attempts">
      <h3 id="attempts">{say('Attempts')}</h3>
      {moreSteps > 0 && (
        <p class="hint">
          {sayCount(moreSteps, {
            one: '{n} earlier attempt is not shown.',
            other: '{n} earlier attempts are not shown.',
          })}
        </p>
      )}
      <ol class="timeline">
        {steps.map((step) => (
          <Step step={step} key={step.key} />
        ))}
        {next && (
          <li class="step is-next">
            <span class="step-sign" aria-hidden="true" />
            <p>{next}</p>
          </li>
        )}
      </ol>
    </section>
  );
}

function Step({ step }: { step: StepView }) {
  return (
    <li class={`step is-${step.status}`}>
      <span class="step-sign" aria-hidden="true" />
      <p class="step-head">
        <span class="step-time">{step.time}</span>
        {step.gap && <span class="step-gap">{step.gap}</span>}
        <StatusPill status={step.status} word={step.statusWord} />
      </p>
      <p>
        <strong>{step.title}</strong>
      </p>
      <p class="step-where">
        <Where step={step} />
      </p>
      {step.earlier && <p class="step-where">{step.earlier}</p>}
      {step.remark && <p class="hint">{step.remark}</p>}
      {step.delay && <Delay delay={step.delay} />}
    </li>
  );
}

/** For whom, and at which server. */
function Where({ step }: { step: StepView }) {
  const recipient = (
    <bdi dir="ltr" key="recipient">
      {step.recipient}
    </bdi>
  );
  const server = (
    <bdi dir="ltr" key="server">
      {step.nextHop}
    </bdi>
  );
  if (!step.nextHop) return step.recipient && recipient;
  return step.recipient
    ? sayParts('{recipient} at {server}', { recipient, server })
    : sayParts('at {server}', { server });
}

/** Where the time went: a bar for eyes, words for everybody. */
function Delay({ delay: { words, parts } }: { delay: DelayView }) {
  return (
    <details class="delay">
      <summary>
        {words}
        {parts.some(({ share }) => share > 0) && (
          <span class="delay-bar" aria-hidden="true">
            {parts.map(({ name, share }, i) => (
              <span class={`delay-part is-part-${i}`} style={{ width: `${share * 100}%` }} key={name} />
            ))}
          </span>
        )}
      </summary>
      <ul>
        {parts.map(({ name, words: span }, i) => (
          <li key={name}>
            <span class={`swatch is-part-${i}`} aria-hidden="true" />
            <span class="delay-span">{span}</span> {name}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Lines({ view: { lines, linesHeading }, copy }: { view: MessageView; copy(): Promise<boolean> }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 class="lines-heading">
        {linesHeading} <CopyButton label={say('Copy')} isSmall copy={copy} />
      </h3>
      <Scroller class="raw" label={linesHeading}>
        {lines.map((line) => (
          <Line line={line} key={line.key} />
        ))}
      </Scroller>
    </div>
  );
}

function Line({ line: { pieces } }: { line: LineView }) {
  return <p>{pieces.map(({ text, isProof }, i) => (isProof ? <mark key={i}>{text}</mark> : text))}</p>;
}
