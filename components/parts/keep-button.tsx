import { useState } from 'preact/hooks';
import { say } from '@/utils/words/say';

export interface KeepButtonProps {
  /** Keeps what is shown in the history; gives what came of it. */
  onKeep(): Promise<string>;
}

/** Keeps messages when the person asks for it, and says what came of it. */
export function KeepButton({ onKeep }: KeepButtonProps) {
  const [said, setSaid] = useState('');
  return (
    <>
      <button type="button" class="quiet-button" onClick={async () => setSaid(await onKeep())}>
        {say('Keep in history')}
      </button>
      <span role="status" class="hint">
        {said}
      </span>
    </>
  );
}
