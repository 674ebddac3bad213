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
  const allow = (site: string) => void onAdd(site.replace(/\*$/, '')).then(setProblem);
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">Sites</h2>
      <ul class="sites">
        {builtIn.map((host) => (
          <Site host={host} rest="always" key={host} />
        ))}
        {sites.map(({ site, host }) => (
          <Site host={host} verb="Remove" onPress={() => onRemove(site)} key={site} />
        ))}
        {wanted.map(({ site, host }) => (
          <Site
            host={host}
            rest="from your organisation"
            verb="Allow"
            onPress={() => allow(site)}
            key={site}
          />
        ))}
      </ul>
      <p role="alert" class="problem">
        {problem}
      </p>
      <AddSite onAdd={onAdd} />
    </section>
  );
}

interface SiteProps {
  host: string;
  /** Why it is there. */
  rest?: string;
  /** What can be done about it. */
  verb?: string;
  onPress?(): void;
}

function Site({ host, rest, verb, onPress }: SiteProps) {
  return (
    <li>
      <bdi>{host}</bdi>
      {rest && (
        <>
          {' '}
          <span class="rest">{rest}</span>
        </>
      )}
      {verb && (
        <button type="button" class="quiet-button" aria-label={`${verb} ${host}`} onClick={onPress}>
          {verb}
        </button>
      )}
    </li>
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
