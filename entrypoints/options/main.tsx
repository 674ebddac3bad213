import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Options } from '@/components/options';
import '@/components/yellowline.css';
import '@/components/styles/page.css';
import '@/components/styles/popup.css';
import '@/components/styles/options.css';
import { readSettings, type Settings, watchSettings, writeSettings } from '@/utils/settings';
import { addedSites, builtInSites, hostOf, patternOf } from '@/utils/sites';

const root = document.querySelector('#app');
if (root) render(<OptionsPage />, root);

/** Everything is kept as soon as it is chosen. */
function OptionsPage() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const end = new AbortController();
    watchSettings(setSettings, end.signal);
    void readSettings().then(setSettings);
    return () => end.abort();
  }, []);
  const [sites, removeSite] = useSites();
  if (!settings) return null;
  const change = (name: keyof Settings, value: boolean) => {
    setProblem('');
    setSettings({ ...settings, [name]: value });
    writeSettings({ [name]: value }).catch(async () => {
      setSettings(await readSettings());
      setProblem('The browser did not keep this choice: its storage is full or switched off.');
    });
  };
  return (
    <Options
      settings={settings}
      problem={problem}
      builtIn={builtInSites().map(hostOf)}
      sites={sites.map((site) => ({ site, host: hostOf(site) }))}
      onChange={change}
      onRemove={removeSite}
      onAdd={addSite}
    />
  );
}

/** The permission is asked for before anything else is waited for: the click counts only that long. */
async function addSite(address: string): Promise<string> {
  const written = address.trim();
  const site = patternOf(/^https?:\/\//.test(written) ? written : `https://${written}`);
  if (!site || !written) return 'Write the address of a page, such as https://panel.example.com.';
  try {
    const isGranted = await browser.permissions.request({ origins: [site] });
    return isGranted ? '' : 'The browser was not allowed to let Yellowline run there.';
  } catch {
    return 'The browser does not let extensions run there.';
  }
}

function useSites(): readonly [readonly string[], (site: string) => void] {
  const [sites, setSites] = useState<readonly string[]>([]);
  const look = () => void addedSites().then(setSites);
  useEffect(() => {
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
  }, []);
  return [sites, (site) => void browser.permissions.remove({ origins: [site] }).then(look)];
}
