import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Options } from '@/components/options/options';
import '@/components/yellowline.css';
import '@/components/styles/page.css';
import '@/components/styles/popup.css';
import '@/components/styles/options.css';
import { saveBlob } from '@/utils/extension/save-blob';
import { followScheme } from '@/utils/extension/scheme';
import {
  type Managed,
  readManaged,
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '@/utils/extension/settings';
import { addedSites, builtInSites, hostOf, patternOf } from '@/utils/extension/sites';
import { eraseAll, makeBackup, readBackup } from './backup';
import { useKept } from './kept';

followScheme(document);
const root = document.querySelector('#app');
if (root) render(<OptionsPage />, root);

/** Everything is kept as soon as it is chosen. */
function OptionsPage() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [managed, setManaged] = useState<Managed>({ settings: {}, portals: [] });
  const [problem, setProblem] = useState('');
  const [kept, countKept] = useKept();
  useEffect(() => {
    const end = new AbortController();
    watchSettings(setSettings, end.signal);
    void readSettings().then(setSettings);
    void readManaged().then(setManaged);
    return () => end.abort();
  }, []);
  const [sites, removeSite] = useSites();
  if (!settings) return null;
  const change = (wanted: Partial<Settings>) => {
    setProblem('');
    setSettings({ ...settings, ...wanted });
    writeSettings(wanted).catch(async () => {
      setSettings(await readSettings());
      setProblem('The browser did not keep this choice: its storage is full or switched off.');
    });
  };
  const isThere = new Set([...builtInSites(), ...sites]);
  return (
    <Options
      settings={settings}
      managed={[...Object.keys(managed.settings), ...managed.portals.map(() => 'portals')]}
      problem={problem}
      builtIn={builtInSites().map(hostOf)}
      sites={sites.map((site) => ({ site, host: hostOf(site) }))}
      wanted={managed.portals
        .filter((site) => patternOf(site.replace(/\*$/, '')) === site && !isThere.has(site))
        .map((site) => ({ site, host: hostOf(site) }))}
      kept={kept}
      onChange={(wanted) => change(wanted as Partial<Settings>)}
      onRemove={removeSite}
      onAdd={addSite}
      onExport={() =>
        makeBackup().then(
          (blob) => {
            saveBlob(blob, `yellowline-${new Date().toISOString().slice(0, 10)}.json`);
            return 'Saved.';
          },
          (error: Error) => error.message,
        )
      }
      onImport={(file) => readBackup(file).catch(couldNot).finally(countKept)}
      onErase={() => eraseAll().catch(couldNot).finally(countKept)}
    />
  );
}

function couldNot(): string {
  return 'That did not work: load this page again and try once more.';
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
