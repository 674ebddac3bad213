import { useState } from 'preact/hooks';
import { QuietButton } from './sure';

export interface SitesProps {
  /** Hosts that Yellowline is made for. */
  builtIn: readonly string[];
  /** Sites that the person has added, each with what is kept of it, in words; empty where nothing is. */
  sites: readonly { site: string; host: string; kept: string }[];
  /** Sites that the organisation wants, and that are not allowed yet. */
  wanted: readonly { site: string; host: string }[];
  /** Takes a site back, and erases what is kept of it where that is asked for. */
  onRemove(site: string, andErase: boolean): void;
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
        {sites.map((one) => (
          <AddedSite {...one} onRemove={(andErase) => onRemove(one.site, andErase)} key={one.site} />
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

interface AddedSiteProps {
  host: string;
  kept: string;
  onRemove(andErase: boolean): void;
}

/** To take a site back says nothing of the messages that it has shown: that is asked. */
function AddedSite({ host, kept, onRemove }: AddedSiteProps) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return <Site host={host} verb="Remove" onPress={() => (kept ? setAsked(true) : onRemove(false))} />;
  return (
    <li>
      <fieldset class="backup">
        <legend class="for-ears">Remove {host}</legend>
        <p>
          <bdi>{host}</bdi>: {kept} What becomes of them?
        </p>
        <QuietButton word="Remove, and keep them" onClick={() => onRemove(false)} />
        <QuietButton word="Remove, and erase them" onClick={() => onRemove(true)} />
        <QuietButton word="Cancel" onClick={() => setAsked(false)} />
      </fieldset>
    </li>
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
      {verb && <QuietButton word={verb} label={`${verb} ${host}`} onClick={() => onPress?.()} />}
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
