import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup';
import '@/components/yellowline.css';
import '@/components/styles/page.css';
import '@/components/styles/popup.css';
import { PageBar } from './page-bar';
import { createReader } from './reader';

const root = document.querySelector('#app');

// The same page also opens as a tab, where it is as wide as the tab and over no other page.
const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('is-popup', isPopup);

const openSettings = () => void browser.runtime.openOptionsPage();
if (root)
  render(
    <Popup read={createReader()} onSettings={openSettings}>
      {isPopup && <PageBar />}
    </Popup>,
    root,
  );
