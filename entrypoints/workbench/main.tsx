import { render } from 'preact';
import { say } from '@/utils/words/say';
import '@/components/yellowline.css';
import '@/components/styles/page.css';
import '@/components/styles/workbench/index.css';
import { speakAsChosen } from '@/utils/extension/language';
import { followScheme } from '@/utils/extension/scheme';
import { App } from './app';

followScheme(document);
await speakAsChosen(document.documentElement);
document.title = say('Yellowline workbench');
const root = document.querySelector('#app');
if (root) render(<App />, root);
