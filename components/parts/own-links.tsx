import { say, text } from '@/utils/words/say';

const pages = {
  workbench: ['workbench.html', text('Workbench')],
  history: ['workbench.html#view=history', text('History')],
  settings: ['options.html', text('Settings')],
  help: ['welcome.html', text('Help')],
  privacy: ['privacy.html', text('Privacy')],
} as const;

/** Leads to other pages of the extension, each in a tab of its own: what is open here may not be kept. */
export function OwnLinks({ pages: shown }: { pages: readonly (keyof typeof pages)[] }) {
  return (
    <nav class="own-links" aria-label="Yellowline">
      {shown.map((name) => (
        <a href={pages[name][0]} target="_blank" rel="noopener" key={name}>
          {say(pages[name][1])}
        </a>
      ))}
    </nav>
  );
}
