import { say } from '@/utils/words/say';
/** What the history is, for whoever has none yet. */
export function EmptyHistory({ onSample }: { onSample(): void }) {
  return (
    <section class="empty-history" aria-label={say('How the history fills')}>
      <p>
        {say(
          'Messages are kept here when the portal shows why they are stuck, or when you ask for it in the popup or beside a list of logs. Then you find them again by recipient, sender, cause or server, also after the portal has forgotten them.',
        )}
      </p>
      <p>
        {say('To see how such a list looks:')}{' '}
        <button type="button" class="text-button" onClick={onSample}>
          {say('Try with a sample log')}
        </button>
      </p>
    </section>
  );
}
