import { say } from '@/utils/words/say';
/** Says once that there is a new version, and where to read about it. */
export function NewsLine({ version }: { version: string }) {
  return (
    <p class="news-line" role="status">
      {say('Updated to {version}.', { version })}{' '}
      <a href="options.html#new" target="_blank" rel="noopener">
        {say('What’s new')}
      </a>
    </p>
  );
}
