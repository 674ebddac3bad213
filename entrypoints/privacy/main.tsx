import { render } from 'preact';
import { ReadingText } from '@/components/parts/reading-text';
import { say } from '@/utils/words/say';
import '@/components/yellowline.css';
import '@/components/styles/page.css';
import '@/components/styles/reading.css';
import privacy from '@/PRIVACY.md?raw';
import { speakAsChosen } from '@/utils/extension/language';
import { followScheme } from '@/utils/extension/scheme';
import { readDocument } from '@/utils/report/documents/read-document';

followScheme(document);
await speakAsChosen(document.documentElement);
document.title = say('Yellowline: privacy');
const root = document.querySelector('#app');
if (root)
  render(
    <main class="surface reading-page" lang="en">
      <ReadingText parts={readDocument(privacy)} />
    </main>,
    root,
  );
