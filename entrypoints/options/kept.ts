import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '@/utils/extension/messages';
import { count } from '@/utils/report/words/numbers';
import { sizeWords } from '@/utils/report/workbench/size-words';

/** How much is kept, in words, and how to count again. */
export function useKept(): readonly [string, () => void] {
  const [words, setWords] = useState('');
  const look = () =>
    void askBackground('count-history', {}).then(
      ({ messages, bytes, problem }) =>
        setWords(
          [
            messages === undefined
              ? ''
              : `${count(messages, 'message')} kept, about ${sizeWords(bytes ?? 0)}.`,
            problem,
          ]
            .filter(Boolean)
            .join(' '),
        ),
      () => setWords('The history does not answer: load this page again.'),
    );
  useEffect(look, []);
  return [words, look];
}
