const pages = {
  workbench: ['workbench.html', 'Workbench'],
  history: ['workbench.html#view=history', 'History'],
  settings: ['options.html', 'Settings'],
  help: ['welcome.html', 'Help'],
  privacy: ['privacy.html', 'Privacy'],
} as const;

/** Leads to other pages of the extension, each in a tab of its own: what is open here may not be kept. */
export function OwnLinks({ pages: shown }: { pages: readonly (keyof typeof pages)[] }) {
  return (
    <nav class="own-links" aria-label="Yellowline">
      {shown.map((name) => (
        <a href={pages[name][0]} target="_blank" rel="noopener" key={name}>
          {pages[name][1]}
        </a>
      ))}
    </nav>
  );
}
