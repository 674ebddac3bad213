import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '@/utils/words/say';

const PAUSE = 150;

export interface WordFieldProps {
  label: string;
  value: string;
  placeholder?: string;
  onWords(words: string): void;
}

/** Words wait until the typing pauses. */
export function WordField({ label, value, placeholder = '', onWords }: WordFieldProps) {
  const [words, setWords] = useState(value);
  // Another filter may have changed when the typing pauses.
  const tell = useRef(onWords);
  tell.current = onWords;
  useEffect(() => setWords(value), [value]);
  useEffect(() => {
    if (words === value) return;
    const timer = setTimeout(() => tell.current(words), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
    </label>
  );
}

export interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChoose(value: string): void;
}

/** One of those that there are, or all. What is chosen and not there stays, and shows. */
export function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const isKnown = value === '' || options.some(([one]) => one === value);
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{say('All{#choices}')}</option>
        {!isKnown && <option value={value}>{value}</option>}
        {options.map(([one, words]) => (
          <option value={one} key={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

export interface TimeFieldProps {
  label: string;
  value: number | undefined;
  onTime(time: number | undefined): void;
}

/** On the clock of this computer. */
export function TimeField({ label, value, onTime }: TimeFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="datetime-local"
        value={value === undefined ? '' : inputTime(value)}
        onChange={(event) => {
          const time = Date.parse(event.currentTarget.value);
          onTime(Number.isNaN(time) ? undefined : time);
        }}
      />
    </label>
  );
}

function inputTime(time: number): string {
  const date = new Date(time);
  return new Date(time - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
