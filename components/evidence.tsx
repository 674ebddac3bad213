import type { NoteView } from '@/utils/report/types';

/** The words of the log that prove the cause, and who said them. Isolated, so that they cannot turn the text around them. */
export function Evidence({ evidence, source }: Pick<NoteView, 'evidence' | 'source'>) {
  if (evidence.length === 0) return null;
  return (
    <p class="evidence">
      {evidence.map((words, index) => (
        <span key={words}>
          {index > 0 && <span class="ellipsis"> … </span>}
          <bdi class="quote">{words}</bdi>
        </span>
      ))}
      {source && (
        <span class="source">
          {' '}
          – <bdi>{source}</bdi>
        </span>
      )}
    </p>
  );
}
