import type { RecipientGroupView, SummaryView } from '@/utils/report/types';
import { say, sayCount } from '@/utils/words/say';

/** Where the recipients stand, the worst first, those that stand alike together. Nothing for one alone: the headline says it. */
export function RecipientList({ groups, more }: Pick<SummaryView, 'groups' | 'more'>) {
  if (groups.length === 0) return null;
  return (
    <ul class="recipients" aria-label={say('Recipients')}>
      {groups.map((group, index) => (
        <li key={index}>
          <span class={`dot is-${group.status}`} aria-hidden="true" />
          <span class="state">{stateOf(group)}</span>
          <bdi class="names">{namesOf(group)}</bdi>
        </li>
      ))}
      {more > 0 && (
        <li class="rest">
          {sayCount(more, { one: 'and {n} other reason', other: 'and {n} other reasons' })}
        </li>
      )}
    </ul>
  );
}

function stateOf({ count, statusWord, title }: RecipientGroupView): string {
  const status = statusWord.toLowerCase();
  return title
    ? say('{count} {status}: {title}', { count, status, title })
    : say('{count} {status}', { count, status });
}

function namesOf({ recipients, more }: RecipientGroupView): string {
  const names = recipients.join(', ');
  return more > 0
    ? sayCount(more, { one: '{names} and {n} more', other: '{names} and {n} more' }, { names })
    : names;
}
