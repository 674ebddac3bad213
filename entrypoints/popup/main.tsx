import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup';
import '@/components/yellowline.css';
import '@/components/styles/popup.css';
import { createReader } from './reader';

const root = document.querySelector('#app');

// The same page also opens as a tab, where it is as wide as the tab.
const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
document.documentElement.classList.toggle('is-popup', isPopup);

if (root) render(<Popup read={createReader()} />, root);
