import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/popup';
import '@/components/yellowline.css';
import '@/components/styles/page.css';
import '@/components/styles/popup.css';
import { copyText } from '@/utils/extension/copy-text';
import { handOver } from '@/utils/extension/handed-over';
import { keepTexts } from '@/utils/extension/keep-texts';
import { speakAsChosen } from '@/utils/extension/language';
import { followScheme } from '@/utils/extension/scheme';
import { readSettings } from '@/utils/extension/settings';
import { keep, readKept } from '../popup/kept-text';
import { createReader } from '../popup/reader';
import { Following } from './following';

followScheme(document);
await speakAsChosen(document.documentElement);
const root = document.querySelector('#app');
const mayRedact = async () => (await readSettings()).redact;
const reader = createReader(mayRedact);
const kept = await readKept();

if (root)
  render(
    <Popup
      initialText={kept}
      read={reader.read}
      onText={(text) => void keep(text)}
      onSettings={() => void browser.runtime.openOptionsPage()}
      onWorkbench={(text) => void openWorkbench(text)}
      onKeep={() => keepTexts(reader.texts())}
      onCopy={copyText}
    >
      <Following mayRedact={mayRedact} onWorkbench={(text) => void openWorkbench(text)} />
    </Popup>,
    root,
  );

async function openWorkbench(text: string): Promise<void> {
  if (text.trim()) await handOver(text);
  await browser.tabs.create({ url: browser.runtime.getURL('/workbench.html') });
}
