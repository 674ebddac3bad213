import type { RecipientGroupView, SummaryView } from '@/utils/report/types';

/** Where the recipients stand, the worst first, those that stand alike together. Nothing for one alone: the headline says it. */
export function RecipientList({ groups, more }: Pick<SummaryView, 'groups' | 'more'>) {
  if (groups.length === 0) return null;
  return (
    <ul class="recipients" aria-label="Recipients">
      {groups.map((group, index) => (
        <li key={index}>
          <span class={`dot is-${group.status}`} aria-hidden="true" />
          <span class="state">
            {group.count} {group.statusWord.toLowerCase()}
            {group.title && `: ${group.title}`}
          </span>
          <bdi class="names">{namesOf(group)}</bdi>
        </li>
      ))}
      {more > 0 && <li class="rest">and {more} other reasons</li>}
    </ul>
  );
}

function namesOf({ recipients, more }: RecipientGroupView): string {
  return `${recipients.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
