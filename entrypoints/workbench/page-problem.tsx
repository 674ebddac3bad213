import { say } from '@/utils/words/say';
/** What stands in the place of a page that cannot be shown: why, and the way back. */
export function PageProblem({ problem, backHref }: { problem: string; backHref: string }) {
  return (
    <div class="message-page">
      <p class="back">
        <a href={backHref}>{say('Back to the list')}</a>
      </p>
      <p role="alert">{problem}</p>
    </div>
  );
}
