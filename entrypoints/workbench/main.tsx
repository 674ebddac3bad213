import { render } from 'preact';
import '@/components/yellowline.css';
import '@/components/styles/page.css';
import '@/components/styles/workbench/index.css';
import { App } from './app';

const root = document.querySelector('#app');
if (root) render(<App />, root);
