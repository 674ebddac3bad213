import type { DocumentPart } from '@/utils/report/documents/read-document';
import { isEnglish } from '@/utils/words/numbers';
import { say } from '@/utils/words/say';
import { ProblemReport, type ProblemReportProps } from '../parts/problem-report';
import { ReadingText } from '../parts/reading-text';

export interface AboutProps extends ProblemReportProps {
  version: string;
  /** What the newest part of the changelog says. */
  news: readonly DocumentPart[];
  /** The news are what the person came for. */
  isNewsOpen: boolean;
}

/** Which version this is, what is new in it, and what to do where it is wrong. */
export function About({ version, news, isNewsOpen, ...report }: AboutProps) {
  return (
    <section aria-labelledby="about">
      <h2 id="about">{say('About')}</h2>
      <p>Yellowline {version}</p>
      <details class="news" id="new" open={isNewsOpen}>
        <summary>{say('What’s new in {version}', { version })}</summary>
        {!isEnglish() && <p class="hint">{say('These notes are kept in English alone.')}</p>}
        <div lang="en">
          <ReadingText parts={news} />
        </div>
      </details>
      <ProblemReport {...report} />
    </section>
  );
}
