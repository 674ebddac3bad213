import type { SummaryView } from '@/utils/report/types';

/** Where each recipient stands, the worst first. Nothing for one alone: the headline says it. */
export function RecipientList({ recipients, more }: Pick<SummaryView, 'recipients' | 'more'>) {
  if (recipients.length < 2) return null;
  return (
    <ul class="recipients" aria-label="Recipients">
      {recipients.map(({ recipient, status, statusWord, title }, index) => (
        <li key={index}>
          <span class={`dot is-${status}`} aria-hidden="true" />
          <bdi class="recipient">{recipient ?? 'Recipient not named'}</bdi>
          <span class="state">
            {statusWord}
            {status !== 'sent' && `: ${title}`}
          </span>
        </li>
      ))}
      {more > 0 && <li class="rest">and {more} more</li>}
    </ul>
  );
}
