import { useState } from 'preact/hooks';
import { say } from '@/utils/words/say';
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
      <h2 id="sites">{say('Sites')}</h2>
      <ul class="sites">
        {builtIn.map((host) => (
          <Site host={host} rest={say('always')} key={host} />
        ))}
        {sites.map((one) => (
          <AddedSite {...one} onRemove={(andErase) => onRemove(one.site, andErase)} key={one.site} />
        ))}
        {wanted.map(({ site, host }) => (
          <Site
            host={host}
            rest={say('from your organisation')}
            verb={say('Allow')}
            label={say('Allow {host}', { host })}
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
    return (
      <Site
        host={host}
        verb={say('Remove')}
        label={say('Remove {host}', { host })}
        onPress={() => (kept ? setAsked(true) : onRemove(false))}
      />
    );
  return (
    <li>
      <fieldset class="backup">
        <legend class="for-ears">{say('Remove {host}', { host })}</legend>
        <p>
          <bdi dir="ltr">{host}</bdi>: {kept} {say('What becomes of them?')}
        </p>
        <QuietButton word={say('Remove, and keep them')} onClick={() => onRemove(false)} />
        <QuietButton word={say('Remove, and erase them')} onClick={() => onRemove(true)} />
        <QuietButton word={say('Cancel')} onClick={() => setAsked(false)} />
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
  /** The same with the name of the site. */
  label?: string;
  onPress?(): void;
}

function Site({ host, rest, verb, label, onPress }: SiteProps) {
  return (
    <li>
      <bdi dir="ltr">{host}</bdi>
      {rest && (
        <>
          {' '}
          <span class="rest">{rest}</span>
        </>
      )}
      {verb && <QuietButton word={verb} {...(label && { label })} onClick={() => onPress?.()} />}
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
      <label for="address">{say('Address of another Quarantine+ portal, such as your provider’s')}</label>
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
          {say('Add')}
        </button>
      </div>
      <p role="alert" class="problem">
        {problem}
      </p>
    </form>
  );
}
