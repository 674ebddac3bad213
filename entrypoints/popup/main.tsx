import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/popup';
import { say } from '@/utils/words/say';
import '@/components/yellowline.css';
import '@/components/styles/page.css';
import '@/components/styles/popup.css';
import { copyText } from '@/utils/extension/copy-text';
import { handOver } from '@/utils/extension/handed-over';
import { keepTexts } from '@/utils/extension/keep-texts';
import { speakAsChosen } from '@/utils/extension/language';
import { followScheme } from '@/utils/extension/scheme';
import { readSettings } from '@/utils/extension/settings';
import { keep, readKept } from './kept-text';
import { News } from './news';
import { PageBar } from './page-bar';
import { PageReport } from './page-report';
import { openPanel } from './panel';
import { createReader } from './reader';

followScheme(document);
await speakAsChosen(document.documentElement);
document.title = say('Yellowline: why mail is stuck');
const root = document.querySelector('#app');

// The same page also opens as a tab, where it is as wide as the tab and over no other page.
const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('is-popup', isPopup);

const reader = createReader(async () => (await readSettings()).redact);
const openSettings = () => void browser.runtime.openOptionsPage();
// A popup closes when one looks for more to paste; a tab stays.
const kept = isPopup ? await readKept() : '';
if (root)
  render(
    <Popup
      initialText={kept}
      read={reader.read}
      onText={(text) => isPopup && void keep(text)}
      onSettings={openSettings}
      {...(isPopup && { onPanel: () => void openPanel().then(() => window.close()) })}
      onWorkbench={(text) => void openWorkbench(text)}
      onKeep={() => keepTexts(reader.texts())}
      onCopy={copyText}
      end={isPopup && <PageReport />}
    >
      {isPopup && <News />}
      {isPopup && <PageBar />}
    </Popup>,
    root,
  );

async function openWorkbench(text: string): Promise<void> {
  if (text.trim()) await handOver(text);
  await browser.tabs.create({ url: browser.runtime.getURL('/workbench.html') });
  if (isPopup) window.close();
}
