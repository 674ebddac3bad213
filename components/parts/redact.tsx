import { say } from '@/utils/words/say';
export interface RedactProps {
  redact: boolean;
  onRedact(redact: boolean): void;
}

/** Whether what is copied, mailed or saved names nobody. */
export function Redact({ redact, onRedact }: RedactProps) {
  return (
    <label class="redact">
      <input type="checkbox" checked={redact} onChange={(event) => onRedact(event.currentTarget.checked)} />
      {say('Replace addresses and names')}
    </label>
  );
}
