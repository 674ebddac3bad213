import { useEffect, useRef, useState } from 'preact/hooks';
import type { Status } from '@/utils/engine/types';
import type { Filter, LedgerView } from '@/utils/report/workbench/types';

export interface FilterBarProps {
  filter: Filter;
  ledger: LedgerView;
  onChange(filter: Filter): void;
}

/** Narrows the list. Words wait until the typing pauses; everything else holds at once. */
export function FilterBar({ filter, ledger, onChange }: FilterBarProps) {
  const set = (change: Partial<Filter>) => onChange(cleaned({ ...filter, ...change }));
  const isSet = Object.keys(filter).length > 0;
  return (
    <search class="filters" aria-label="Messages to list">
      <div class="filter-line">
        <WordField
          label="Search"
          value={filter.text ?? ''}
          placeholder="Address, queue id, server, cause"
          onWords={(text) => set({ text })}
        />
        <Statuses filter={filter} ledger={ledger} onChange={(statuses) => set({ statuses })} />
      </div>
      <details class="more-filters" open={hasMore(filter)}>
        <summary>More filters</summary>
        <div class="filter-grid">
          <Choice
            label="Cause"
            value={filter.cause ?? ''}
            options={ledger.causes.map(({ cause, title }) => [cause, title])}
            onChoose={(cause) => set({ cause })}
          />
          <Choice
            label="Who acts"
            value={filter.actor ?? ''}
            options={ledger.actors.map(({ actor, words }) => [actor, words])}
            onChoose={(actor) => set({ actor: actor as Filter['actor'] & string })}
          />
          <WordField label="Next hop" value={filter.nextHop ?? ''} onWords={(nextHop) => set({ nextHop })} />
          <WordField
            label="Recipient"
            value={filter.recipient ?? ''}
            onWords={(recipient) => set({ recipient })}
          />
          <WordField label="Sender" value={filter.sender ?? ''} onWords={(sender) => set({ sender })} />
          <WordField
            label="Sender’s domain"
            value={filter.senderDomain ?? ''}
            onWords={(senderDomain) => set({ senderDomain })}
          />
          <TimeField label="From" value={filter.from} onTime={(from) => set({ from })} />
          <TimeField label="Until" value={filter.to} onTime={(to) => set({ to })} />
        </div>
      </details>
      {isSet && (
        <button type="button" class="text-button" onClick={() => onChange({})}>
          Clear filters
        </button>
      )}
    </search>
  );
}

function hasMore({ text: _, statuses: __, ...more }: Filter): boolean {
  return Object.keys(more).length > 0;
}

/** What is empty filters nothing, and stands in no address. */
function cleaned(filter: Filter): Filter {
  const set = Object.entries(filter).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(set);
}

function Statuses({
  filter,
  ledger,
  onChange,
}: {
  filter: Filter;
  ledger: LedgerView;
  onChange(statuses: readonly Status[]): void;
}) {
  const chosen = filter.statuses ?? [];
  const toggle = (status: Status) =>
    onChange(chosen.includes(status) ? chosen.filter((one) => one !== status) : [...chosen, status]);
  return (
    <fieldset class="statuses">
      <legend class="for-ears">Status</legend>
      {ledger.statuses.map(({ status, word, messagesWord }) => (
        <button
          type="button"
          class={`status-chip is-${status}`}
          aria-pressed={chosen.includes(status)}
          onClick={() => toggle(status)}
          key={status}
        >
          <span class={`dot is-${status}`} aria-hidden="true" />
          {word} <span class="chip-count">{messagesWord}</span>
        </button>
      ))}
    </fieldset>
  );
}

const PAUSE = 150;

interface WordFieldProps {
  label: string;
  value: string;
  placeholder?: string;
  onWords(words: string): void;
}

function WordField({ label, value, placeholder = '', onWords }: WordFieldProps) {
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

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChoose(value: string): void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const isKnown = value === '' || options.some(([one]) => one === value);
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">All</option>
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

interface TimeFieldProps {
  label: string;
  value: number | undefined;
  onTime(time: number | undefined): void;
}

/** On the clock of this computer. */
function TimeField({ label, value, onTime }: TimeFieldProps) {
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
