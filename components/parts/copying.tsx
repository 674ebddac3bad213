import { Component, createContext } from 'preact';
import { say, text } from '@/utils/words/say';

/** Copies a text; gives whether the browser let it be copied. */
export type CopyText = (text: string) => Promise<boolean>;

/** How what stands inside can be copied; null where nothing can. */
export const Copying = createContext<CopyText | null>(null);

interface CopyButtonProps {
  label: string;
  /** Whether it looks like the other words of a line. */
  isSmall?: boolean;
  copy(): Promise<boolean>;
}

const outcomes = {
  none: '',
  copied: text('Copied'),
  failed: text('The browser did not let it be copied'),
} as const;

/**
 * Copies in one click, and says so. A class, since it stands in pages: hooks would make every page carry a kilobyte more.
 */
export class CopyButton extends Component<CopyButtonProps> {
  override state = { outcome: 'none' as keyof typeof outcomes };

  override render({ label, isSmall }: CopyButtonProps) {
    const { outcome } = this.state;
    return (
      <span class="copying">
        <button
          type="button"
          class={isSmall ? 'text-button' : 'quiet-button'}
          onClick={() => void this.run()}
        >
          {label}
        </button>
        <span role="status" class="copied">
          {say(outcomes[outcome])}
        </span>
      </span>
    );
  }

  private async run(): Promise<void> {
    this.setState({ outcome: 'none' });
    this.setState({ outcome: (await this.props.copy()) ? 'copied' : 'failed' });
  }
}
