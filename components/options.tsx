import { useState } from 'preact/hooks';

/** The choices, in words. */
const choices = [
  {
    name: 'hoverFetch',
    label: 'Read a message’s log when I point at it',
    hint: 'As a click on its Logs would, one at a time. Off: only logs that are open, or were, are explained.',
  },
  {
    name: 'overview',
    label: 'Show the overview over the list',
    hint: 'How many messages are not delivered, by cause and server.',
  },
  {
    name: 'redact',
    label: 'Replace addresses and names in copied reports',
    hint: 'jane@example.com becomes recipient-1@domain-1, the same throughout one report.',
  },
] as const;

type Choice = (typeof choices)[number]['name'];

export interface OptionsProps {
  settings: Readonly<Record<Choice, boolean>>;
  /** A sentence where a choice could not be kept. */
  problem: string;
  /** Hosts that Yellowline is made for. */
  builtIn: readonly string[];
  /** Sites that the person has added. */
  sites: readonly { site: string; host: string }[];
  onChange(name: Choice, value: boolean): void;
  onRemove(site: string): void;
  /** Asks for the permission for the site of an address; gives what went wrong, or nothing. */
  onAdd(address: string): Promise<string>;
}

/** The settings: what Yellowline does by itself, and where. */
export function Options({ settings, problem, onChange, ...rest }: OptionsProps) {
  return (
    <main class="surface popup options">
      <h1>
        <span class="mark" aria-hidden="true" />
        Yellowline settings
      </h1>
      <fieldset>
        <legend>On the portal’s pages</legend>
        {choices.map(({ name, label, hint }) => (
          <div class="choice" key={name}>
            <input
              type="checkbox"
              id={name}
              checked={settings[name]}
              aria-describedby={`${name}-hint`}
              onChange={(event) => onChange(name, event.currentTarget.checked)}
            />
            <label for={name}>{label}</label>
            <p class="hint" id={`${name}-hint`}>
              {hint}
            </p>
          </div>
        ))}
      </fieldset>
      <p role="alert" class="problem">
        {problem}
      </p>
      <Sites {...rest} />
    </main>
  );
}

function Sites({
  builtIn,
  sites,
  onRemove,
  onAdd,
}: Pick<OptionsProps, 'builtIn' | 'sites' | 'onRemove' | 'onAdd'>) {
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">Sites</h2>
      <ul class="sites">
        {builtIn.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi> <span class="rest">always</span>
          </li>
        ))}
        {sites.map(({ site, host }) => (
          <li key={site}>
            <bdi>{host}</bdi>
            <button
              type="button"
              class="quiet-button"
              aria-label={`Remove ${host}`}
              onClick={() => onRemove(site)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      <AddSite onAdd={onAdd} />
    </section>
  );
}

/** The browser asks the person; it lets nobody ask but in a click or a key. */
function AddSite({ onAdd }: Pick<OptionsProps, 'onAdd'>) {
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState('');
  const add = async (event: Event) => {
    event.preventDefault();
    const said = await onAdd(address);
    setProblem(said);
    if (!said) setAddress('');
  };
  return (
    <form class="add-site" onSubmit={add}>
      <label for="address">Address of another Quarantine+ portal, such as your provider’s</label>
      <div class="add-line">
        <input
          id="address"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://panel.example.com"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="quiet-button">
          Add
        </button>
      </div>
      <p role="alert" class="problem">
        {problem}
      </p>
    </form>
  );
}
