import { render } from 'preact';
import { ReadingText } from '@/components/parts/reading-text';
import { say } from '@/utils/words/say';
import '@/components/yellowline.css';
import '@/components/styles/page.css';
import '@/components/styles/reading.css';
import english from '@/PRIVACY.md?raw';
import { speakAsChosen } from '@/utils/extension/language';
import { followScheme } from '@/utils/extension/scheme';
import { readDocument } from '@/utils/report/documents/read-document';
import { spoken } from '@/utils/words/language';

const translations = import.meta.glob<string>('../../docs/privacy/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

followScheme(document);
await speakAsChosen(document.documentElement);
document.title = say('Yellowline: privacy');
const { code } = spoken();
const translation = translations[`../../docs/privacy/${code}.md`];
const root = document.querySelector('#app');
if (root)
  render(
    <main class="surface reading-page" lang={translation ? code : 'en'}>
      <ReadingText parts={readDocument(translation ?? english)} />
    </main>,
    root,
  );
