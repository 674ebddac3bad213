import { useState } from 'preact/hooks';
import type { Status } from '@/utils/engine/types';
import type { Filter, LedgerView } from '@/utils/report/workbench/types';
import { say, text } from '@/utils/words/say';
import { Choice, TimeField, WordField } from './filter-fields';

export interface FilterBarProps {
  filter: Filter;
  ledger: LedgerView;
  onChange(filter: Filter): void;
}

/** Narrows the list. Words wait until the typing pauses; everything else holds at once. New fields after all is cleared: words that wait in an old one would come back. */
export function FilterBar(props: FilterBarProps) {
  const [clears, setClears] = useState(0);
  const clear = () => {
    setClears(clears + 1);
    props.onChange({});
  };
  return (
    <search class="filters" aria-label={say('Messages to list')}>
      <Fields {...props} key={clears} />
      {Object.keys(props.filter).length > 0 && (
        <button type="button" class="text-button" onClick={clear}>
          {say('Clear filters')}
        </button>
      )}
    </search>
  );
}

function Fields({ filter, ledger, onChange }: FilterBarProps) {
  const set = (change: Partial<Filter>) => onChange(cleaned({ ...filter, ...change }));
  return (
    <>
      <div class="filter-line">
        <WordField
          label={say('Search')}
          value={filter.text ?? ''}
          placeholder={say('Address, queue id, server, cause')}
          onWords={(text) => set({ text })}
        />
        <Statuses filter={filter} ledger={ledger} onChange={(statuses) => set({ statuses })} />
      </div>
      <MoreFilters filter={filter} ledger={ledger} onSet={set} />
    </>
  );
}

const wordFields = [
  { name: 'nextHop', label: text('Next hop') },
  { name: 'recipient', label: text('Recipient') },
  { name: 'recipientDomain', label: text('Recipient’s domain') },
  { name: 'sender', label: text('Sender') },
  { name: 'senderDomain', label: text('Sender’s domain') },
] as const;

type MoreFiltersProps = Omit<FilterBarProps, 'onChange'> & { onSet(change: Partial<Filter>): void };

function MoreFilters({ filter, ledger, onSet }: MoreFiltersProps) {
  return (
    <details class="more-filters" open={hasMore(filter)}>
      <summary>{say('More filters')}</summary>
      <div class="filter-grid">
        <CauseChoices filter={filter} ledger={ledger} onSet={onSet} />
        {wordFields.map(({ name, label }) => (
          <WordField
            label={say(label)}
            value={filter[name] ?? ''}
            onWords={(words) => onSet({ [name]: words })}
            key={name}
          />
        ))}
        <TimeField label={say('From{#time}')} value={filter.from} onTime={(from) => onSet({ from })} />
        <TimeField label={say('Until')} value={filter.to} onTime={(to) => onSet({ to })} />
      </div>
    </details>
  );
}

function CauseChoices({ filter, ledger, onSet }: MoreFiltersProps) {
  return (
    <>
      <Choice
        label={say('Cause')}
        value={filter.cause ?? ''}
        options={ledger.causes.map(({ cause, title }) => [cause, title])}
        onChoose={(cause) => onSet({ cause })}
      />
      <Choice
        label={say('Who acts')}
        value={filter.actor ?? ''}
        options={ledger.actors.map(({ actor, words }) => [actor, words])}
        onChoose={(actor) => onSet({ actor: actor as Filter['actor'] & string })}
      />
    </>
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

type StatusesProps = Omit<FilterBarProps, 'onChange'> & { onChange(statuses: readonly Status[]): void };

function Statuses({ filter, ledger, onChange }: StatusesProps) {
  const chosen = filter.statuses ?? [];
  const toggle = (status: Status) =>
    onChange(chosen.includes(status) ? chosen.filter((one) => one !== status) : [...chosen, status]);
  return (
    <fieldset class="statuses">
      <legend class="for-ears">{say('Status')}</legend>
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
