import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Welcome } from '@/components/welcome/welcome';
import { say } from '@/utils/words/say';
import '@/components/yellowline.css';
import '@/components/styles/page.css';
import '@/components/styles/reading.css';
import '@/components/styles/welcome.css';
import { speakAsChosen } from '@/utils/extension/language';
import { followScheme } from '@/utils/extension/scheme';
import { builtInSites, hostOf } from '@/utils/extension/sites';

followScheme(document);
await speakAsChosen(document.documentElement);
document.title = say('Welcome to Yellowline');
const root = document.querySelector('#app');
if (root) render(<WelcomePage />, root);

function WelcomePage() {
  const sites = builtInSites();
  const [isAllowed, allow] = useAllowed(sites);
  const hosts = sites.map(hostOf);
  const portal = hosts.find((host) => host.startsWith('www.')) ?? hosts[0];
  return <Welcome portalHref={`https://${portal}/`} hosts={hosts} isAllowed={isAllowed} onAllow={allow} />;
}

/** Until the browser has answered, all is well. */
function useAllowed(origins: string[]): readonly [boolean, () => void] {
  const [isAllowed, setAllowed] = useState(true);
  useEffect(() => void browser.permissions.contains({ origins }).then(setAllowed), []);
  return [isAllowed, () => void browser.permissions.request({ origins }).then(setAllowed)];
}
