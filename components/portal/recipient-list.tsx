import type { RecipientGroupView, SummaryView } from '@/utils/report/types';
import { inRow, labelled } from '@/utils/words/marks';
import { isEnglish } from '@/utils/words/numbers';
import { plural, say, sayCount } from '@/utils/words/say';

/** Where the recipients stand, the worst first, those that stand alike together. Nothing for one alone: the headline says it. */
export function RecipientList({ groups, more }: Pick<SummaryView, 'groups' | 'more'>) {
  if (groups.length === 0) return null;
  return (
    <ul class="recipients" aria-label={say('Recipients')}>
      {groups.map((group, index) => (
        <li key={index}>
          <span class={`dot is-${group.status}`} aria-hidden="true" />
          <span class="state">{stateOf(group)}</span>{' '}
          <bdi dir="ltr" class="names">
            {namesOf(group)}
          </bdi>
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

/** `2 × failed: The mailbox is full`: a number before a word of ours would have to be in its form. */
function stateOf({ count, statusWord, title }: RecipientGroupView): string {
  const status = `${count} × ${isEnglish() ? statusWord.toLowerCase() : statusWord}`;
  return title ? labelled(status, title) : status;
}

function namesOf({ recipients, more }: RecipientGroupView): string {
  const names = inRow(recipients);
  return more > 0 ? sayCount(more, plural('{names} and {n} more'), { names }) : names;
}
