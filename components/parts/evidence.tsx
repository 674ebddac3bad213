import type { NoteView } from '@/utils/report/types';
import { say } from '@/utils/words/say';
import { Quote } from './quote';

type EvidenceProps = Pick<NoteView, 'evidence' | 'wholeAnswer' | 'source'>;

/** The words of the log that prove the cause, and who said them. */
export function Evidence({ evidence, wholeAnswer, source }: EvidenceProps) {
  if (evidence.length === 0) return null;
  return (
    <>
      <p class="evidence">
        {evidence.map((words, index) => (
          <span key={words}>
            {index > 0 && <span class="ellipsis"> … </span>}
            <Quote words={words} />
          </span>
        ))}
        {source && (
          <span class="source">
            {' '}
            – <bdi dir="ltr">{source}</bdi>
          </span>
        )}
      </p>
      {wholeAnswer && <WholeAnswer words={wholeAnswer} />}
    </>
  );
}

function WholeAnswer({ words }: { words: string }) {
  return (
    <details class="whole">
      <summary>{say('Whole answer')}</summary>
      <p>
        <Quote words={words} />
      </p>
    </details>
  );
}
