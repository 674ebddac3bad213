import { render } from 'preact';
import { Options } from '@/components/options/options';
import { say } from '@/utils/words/say';
import '@/components/yellowline.css';
import '@/components/styles/page.css';
import '@/components/styles/popup.css';
import '@/components/styles/options.css';
import { speakAsChosen } from '@/utils/extension/language';
import { saveBlob } from '@/utils/extension/save-blob';
import { followScheme } from '@/utils/extension/scheme';
import type { Settings } from '@/utils/extension/settings';
import { builtInSites, hostOf } from '@/utils/extension/sites';
import { makeBackup, NotSaved, readBackup } from './backup';
import { eraseAll, erasePortal } from './erase';
import { keptOfSite, portalsOfSite, useKept } from './kept';
import { More } from './more';
import { useSettings } from './settings';
import { addSite, missingSites, useSites, withHosts } from './sites';

followScheme(document);
await speakAsChosen(document.documentElement);
document.title = say('Yellowline settings');
const root = document.querySelector('#app');
if (root) render(<OptionsPage />, root);

/** Everything is kept as soon as it is chosen. */
function OptionsPage() {
  const { settings, managed, problem, change } = useSettings();
  const [kept, countKept] = useKept();
  const [sites, removeSite] = useSites();
  const remove = async (site: string, andErase: boolean) => {
    // First: what is open there would be kept anew.
    await removeSite(site);
    if (andErase) for (const portal of portalsOfSite(site, kept)) await erasePortal(portal);
    countKept();
  };
  if (!settings) return null;
  return (
    <Options
      settings={settings}
      managed={[...Object.keys(managed.settings), ...managed.portals.map(() => 'portals')]}
      problem={problem}
      builtIn={builtInSites().map(hostOf)}
      sites={withHosts(sites).map((one) => ({ ...one, kept: keptOfSite(one.site, kept) }))}
      wanted={withHosts(missingSites(managed.portals, sites))}
      kept={kept.words}
      portals={kept.portals}
      onChange={(wanted) => change(wanted as Partial<Settings>)}
      onRemove={(site, andErase) => void remove(site, andErase)}
      onAdd={addSite}
      onExport={() => saveAll().catch(couldNotSave)}
      onImport={(file) => readBackup(file).catch(couldNot).finally(countKept)}
      onErase={() => eraseAll().catch(couldNot).finally(countKept)}
      onErasePortal={(portal) => erasePortal(portal).catch(couldNot).finally(countKept)}
    >
      <More settings={settings} />
    </Options>
  );
}

async function saveAll(): Promise<string> {
  const blob = await makeBackup();
  saveBlob(blob, `yellowline-${new Date().toISOString().slice(0, 10)}.json`);
  return say('Saved.');
}

function couldNotSave(error: unknown): string {
  return error instanceof NotSaved ? error.message : couldNot();
}

function couldNot(): string {
  return say('That did not work: load this page again and try once more.');
}
