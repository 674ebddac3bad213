import type { ComponentChildren } from 'preact';
import { listed } from '@/utils/words/marks';
import { say } from '@/utils/words/say';
import { OwnLinks } from '../parts/own-links';
import { CopyPicture, OpenPicture, PointPicture } from './pictures';

export interface WelcomeProps extends WhereProps {
  /** The portal's first page. */
  portalHref: string;
}

interface WhereProps {
  /** Hosts that Yellowline is made for. */
  hosts: readonly string[];
  /** Whether the browser lets it run there: Firefox asks the person, and every browser lets them take it back. */
  isAllowed: boolean;
  onAllow(): void;
}

/** What somebody sees who has just installed this, or asks how it works. */
export function Welcome({ portalHref, ...where }: WelcomeProps) {
  return (
    <main class="surface reading-page welcome">
      <h1>
        <span class="mark" aria-hidden="true" />
        {say('Yellowline tells why mail is stuck, beside the line that says so')}
      </h1>
      <p>
        {say(
          'It works in SpamHero’s Quarantine+ page by itself. Nothing has to be set up, and nothing is sent anywhere.',
        )}
      </p>
      <Pictures />
      <p class="ways">
        <a class="go-to" href="workbench.html?sample">
          {say('Try with a sample log')}
        </a>
        <a class="quiet-button" href={portalHref}>
          {say('Open SpamHero')}
        </a>
      </p>
      <Where {...where} />
      <Kept />
      <Elsewhere />
      <OwnLinks pages={['workbench', 'history', 'settings', 'privacy']} />
    </main>
  );
}

function Pictures() {
  return (
    <ol class="pictures">
      <Step picture={<PointPicture />} title={say('Point at a yellow row')}>
        {say(
          'A card says why its message is stuck, who can end that, and the first step. Open the Logs of one message first: from then on pointing is enough.',
        )}
      </Step>
      <Step picture={<OpenPicture />} title={say('Open its Logs')}>
        {say(
          'Beside each highlighted line stands what happened, who has to act and the words that prove it. The log itself stays as it was.',
        )}
      </Step>
      <Step picture={<CopyPicture />} title={say('Copy it for whoever must act')}>
        {say(
          'Every explanation can be copied into a ticket or a mail, with addresses and names replaced if you like.',
        )}
      </Step>
    </ol>
  );
}

interface StepProps {
  picture: ComponentChildren;
  title: string;
  children: ComponentChildren;
}

function Step({ picture, title, children }: StepProps) {
  return (
    <li>
      {picture}
      <h2>{title}</h2>
      <p>{children}</p>
    </li>
  );
}

function Where({ hosts, isAllowed, onAllow }: WhereProps) {
  return (
    <section>
      <h2>{say('Where it runs')}</h2>
      {!isAllowed && (
        <p class="managed">
          {say('The browser does not let Yellowline run on SpamHero’s pages yet.')}{' '}
          <button type="button" class="go-to" onClick={onAllow}>
            {say('Let it run there')}
          </button>
        </p>
      )}
      <p>
        {say(
          'On {hosts}, and on no other page by itself. Your portal has another address? Open it, press Yellowline’s button in the toolbar, and let it run on that one site.',
          { hosts: listed(hosts) },
        )}
      </p>
    </section>
  );
}

function Kept() {
  return (
    <section>
      <h2>{say('What it keeps, and what leaves the browser')}</h2>
      <p>
        {say(
          'Messages that the portal has shown are kept for 30 days in this browser alone, so that you find them again; nothing of private windows. The settings change that, and erase it.',
        )}
      </p>
      <p>
        {say(
          'Nothing leaves the browser: no server, no account, no statistics. Only what you copy or save goes anywhere.',
        )}
      </p>
    </section>
  );
}

function Elsewhere() {
  return (
    <section>
      <h2>{say('Without the portal')}</h2>
      <p>
        {say(
          'Paste a log, a bounce or a single reply into the popup behind the button in the toolbar. Drop whole logs, of any size, into the workbench. Or select text on any page and choose {entry} from its menu. The settings show the keys for all of it.',
          { entry: say('Diagnose selection') },
        )}
      </p>
    </section>
  );
}
