import { count, numberWords } from '../words/numbers';

/** What is known of the tab that the popup was opened over. */
export type PageFacts =
  /** Yellowline runs there. */
  | {
      readonly kind: 'counted';
      readonly rows: number;
      readonly undelivered: number;
      readonly logs: number;
      readonly problems: readonly string[];
    }
  /** It may run there and does not. */
  | { readonly kind: 'silent'; readonly host: string }
  /** The person has not let it run there. */
  | { readonly kind: 'foreign'; readonly host: string }
  /** No extension runs there. */
  | { readonly kind: 'closed' };

/** One line about the page, and what one can do. */
export interface PageView {
  readonly line: string;
  readonly hints: readonly string[];
  readonly action: 'use' | 'reload' | null;
}

/** Says what Yellowline sees on the page, or why it shows nothing. */
export function pageView(facts: PageFacts): PageView {
  if (facts.kind === 'counted') return countedView(facts);
  if (facts.kind === 'silent')
    return {
      line: `Yellowline is not running on ${facts.host} yet.`,
      hints: ['This page was opened before Yellowline was installed or updated.'],
      action: 'reload',
    };
  if (facts.kind === 'foreign')
    return {
      line: `Yellowline does not run on ${facts.host}.`,
      hints: ['If your Quarantine+ page is here, let it run on this one site.'],
      action: 'use',
    };
  return { line: '', hints: [], action: null };
}

function countedView({ rows, undelivered, logs, problems }: PageFacts & { kind: 'counted' }): PageView {
  const isEmpty = undelivered === 0 && logs === 0;
  return {
    line: `On this page: ${[count(rows, 'row'), `${numberWords(undelivered)} undelivered`, count(logs, 'log')].join(', ')}.`,
    hints: [
      ...problems.map((problem) => problemWords[problem] ?? '').filter(Boolean),
      ...(isEmpty ? [nothing] : []),
    ],
    action: null,
  };
}

const nothing =
  'No undelivered message and no open log was recognised here. If there is one, report it at the foot of this window: the report says how the page is built.';

const problemWords: Readonly<Record<string, string>> = {
  removed:
    'The page keeps taking the explanations away, so Yellowline has stopped adding them. Loading the page again starts anew.',
  flood: 'The page sent more logs at once than Yellowline reads; some were left out.',
};
