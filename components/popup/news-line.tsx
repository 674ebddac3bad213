/** Says once that there is a new version, and where to read about it. */
export function NewsLine({ version }: { version: string }) {
  return (
    <p class="news-line" role="status">
      Updated to {version}.{' '}
      <a href="options.html#new" target="_blank" rel="noopener">
        What’s new
      </a>
    </p>
  );
}
