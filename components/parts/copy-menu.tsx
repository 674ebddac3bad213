import { Component } from 'preact';
import { say, text } from '@/utils/words/say';
import { Redact } from './redact';

/** Copies of what is known of a message. Each gives whether the browser let it be copied. */
export interface Copies {
  /** In few lines, for a ticket. */
  ticket(): Promise<boolean>;
  /** A text that stands there, such as a command. */
  text(text: string): Promise<boolean>;
  report(format: 'text' | 'markdown', redact: boolean): Promise<boolean>;
  /** Null where the message was not accepted by any server. */
  readonly tracking: (() => Promise<boolean>) | null;
  /** Whether addresses are replaced unless the person says otherwise. */
  readonly redact: boolean;
}

const outcomes = {
  none: '',
  copied: text('Copied.'),
  failed: text('The browser did not let it be copied.'),
} as const;

/**
 * A report for whoever must act, and the tracking information of what was delivered. A class, since this is the one part of what stands in a
 * page that has a state: hooks would make every page carry a kilobyte more.
 */
export class CopyMenu extends Component<{ copies: Copies }> {
  override state = { redact: this.props.copies.redact, outcome: 'none' as keyof typeof outcomes };

  override render({ copies }: { copies: Copies }) {
    const { redact, outcome } = this.state;
    return (
      <details class="copy">
        <summary>{say('Copy report')}</summary>
        <div class="copy-choices">
          <Choice label={say('As text')} onClick={() => this.run(copies.report('text', redact))} />
          <Choice label={say('As Markdown')} onClick={() => this.run(copies.report('markdown', redact))} />
          {copies.tracking && (
            <Choice
              label={say('Tracking information')}
              onClick={() => copies.tracking && this.run(copies.tracking())}
            />
          )}
          <Redact redact={redact} onRedact={(wanted) => this.setState({ redact: wanted })} />
          <span role="status">{say(outcomes[outcome])}</span>
        </div>
      </details>
    );
  }

  private async run(copy: Promise<boolean>): Promise<void> {
    this.setState({ outcome: 'none' });
    this.setState({ outcome: (await copy) ? 'copied' : 'failed' });
  }
}

function Choice({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <button type="button" class="quiet-button" onClick={onClick}>
      {label}
    </button>
  );
}
