import { useState } from 'preact/hooks';

export interface SitesProps {
  /** Hosts that Yellowline is made for. */
  builtIn: readonly string[];
  /** Sites that the person has added. */
  sites: readonly { site: string; host: string }[];
  /** Sites that the organisation wants, and that are not allowed yet. */
  wanted: readonly { site: string; host: string }[];
  onRemove(site: string): void;
  /** Asks for the permission for the site of an address; gives what went wrong, or nothing. */
  onAdd(address: string): Promise<string>;
}

/** Where Yellowline works. */
export function Sites({ builtIn, sites, wanted, onRemove, onAdd }: SitesProps) {
  const [problem, setProblem] = useState('');
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
        {wanted.map(({ site, host }) => (
          <li key={site}>
            <bdi>{host}</bdi> <span class="rest">from your organisation</span>
            <button
              type="button"
              class="quiet-button"
              aria-label={`Allow ${host}`}
              onClick={() => void onAdd(site.replace(/\*$/, '')).then(setProblem)}
            >
              Allow
            </button>
          </li>
        ))}
      </ul>
      <p role="alert" class="problem">
        {problem}
      </p>
      <AddSite onAdd={onAdd} />
    </section>
  );
}

/** The browser asks the person; it lets nobody ask but in a click or a key. */
function AddSite({ onAdd }: Pick<SitesProps, 'onAdd'>) {
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
