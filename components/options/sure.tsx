import { say } from '@/utils/words/say';
export interface SureProps {
  /** What is asked about, for those who hear it. */
  title: string;
  text: string;
  verb: string;
  onYes(): void;
  onNo(): void;
}

/** Asks once more before something goes that does not come back. */
export function Sure({ title, text, verb, onYes, onNo }: SureProps) {
  return (
    <fieldset class="backup">
      <legend class="for-ears">{title}</legend>
      <p>{text}</p>
      <button type="button" class="quiet-button is-grave" onClick={onYes}>
        {verb}
      </button>
      <QuietButton word={say('Keep{#not_erase}')} onClick={onNo} />
    </fieldset>
  );
}

export interface QuietButtonProps {
  word: string;
  /** For those who hear it, where the word alone does not say what it is about. */
  label?: string;
  onClick(): void;
}

export function QuietButton({ word, label, onClick }: QuietButtonProps) {
  return (
    <button type="button" class="quiet-button" aria-label={label} onClick={onClick}>
      {word}
    </button>
  );
}
