import { say } from '@/utils/words/say';
export interface PeriodBarProps {
  periods: readonly { readonly words: string; readonly isChosen: boolean; choose(): void }[];
  /** The stretch that was chosen otherwise, in words; empty where none was. */
  other: string;
  /** All of the time there is. */
  isAll: boolean;
  onAll(): void;
}

/** How far back the list and the table of customers go. */
export function PeriodBar({ periods, other, isAll, onAll }: PeriodBarProps) {
  return (
    <fieldset class="periods">
      <legend>{say('Period')}</legend>
      <Choice words={say('All{#time}')} isChosen={isAll} choose={onAll} />
      {periods.map((one) => (
        <Choice {...one} key={one.words} />
      ))}
      {other && <span class="period-other">{other}</span>}
    </fieldset>
  );
}

function Choice({ words, isChosen, choose }: PeriodBarProps['periods'][number]) {
  return (
    <button type="button" class="status-chip" aria-pressed={isChosen} onClick={choose}>
      {words}
    </button>
  );
}
