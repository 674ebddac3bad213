import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup';
import '@/components/yellowline.css';
import '@/components/styles/popup.css';
import { createEngine } from '@/utils/engine/engine';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import { readPasted } from '@/utils/report/pasted';
import { createReport } from '@/utils/report/report';

const engine = createEngine(knowledge);
const report = createReport(words);
const root = document.querySelector('#app');

// The same page also opens as a tab, where it is as wide as the tab.
const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('is-popup', isPopup);

if (root) {
  render(<Popup read={(text) => readPasted(text, engine, report, { now: Date.now() })} />, root);
}
