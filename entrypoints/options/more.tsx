import { useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import changelog from '@/CHANGELOG.md?raw';
import { About } from '@/components/options/about';
import { SettingsAlone } from '@/components/options/settings-alone';
import { Shortcuts } from '@/components/options/shortcuts';
import { copyText } from '@/utils/extension/copy-text';
import { saveBlob } from '@/utils/extension/save-blob';
import { type Settings, writeSettings } from '@/utils/extension/settings';
import { problemReport } from '@/utils/report/documents/problem-report';
import { newestVersion } from '@/utils/report/documents/read-document';
import { say } from '@/utils/words/say';
import { makeSettingsFile } from './backup';
import { resetSettings } from './reset';
import { useShortcuts } from './shortcuts';

const { version } = browser.runtime.getManifest();
const news = newestVersion(changelog).parts;
const couldNot = () => say('That did not work: load this page again and try once more.');

/** What stands below the choices: the settings as a file, the keys, the version. */
export function More({ settings }: { settings: Settings }) {
  const shortcuts = useShortcuts();
  const before = useRef<Partial<Settings>>({});
  const reset = async () => {
    before.current = await resetSettings();
    return say('All choices are as they were at the start.');
  };
  const undo = async () => {
    await writeSettings(before.current);
    return say('Your choices are back.');
  };
  const write = async () =>
    problemReport({ version, browser: navigator.userAgent, settings: { ...settings }, page: null });
  return (
    <>
      <SettingsAlone
        onSave={() => save().catch(couldNot)}
        onReset={() => reset().catch(couldNot)}
        onUndo={() => undo().catch(couldNot)}
      />
      <Shortcuts {...shortcuts} />
      <About
        version={version}
        news={news}
        isNewsOpen={location.hash === '#new'}
        onWrite={write}
        onCopy={copyText}
      />
    </>
  );
}

async function save(): Promise<string> {
  saveBlob(await makeSettingsFile(), 'yellowline-settings.json');
  return say('Saved.');
}
