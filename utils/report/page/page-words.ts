import { plural, say, sayCount, text } from '../../words/say';

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
      line: say('Yellowline is not running on {host} yet.', { host: facts.host }),
      hints: [say('This page was opened before Yellowline was installed or updated.')],
      action: 'reload',
    };
  if (facts.kind === 'foreign')
    return {
      line: say('Yellowline does not run on {host}.', { host: facts.host }),
      hints: [say('If your Quarantine+ page is here, let it run on this one site.')],
      action: 'use',
    };
  return { line: '', hints: [], action: null };
}

function countedView({ rows, undelivered, logs, problems }: PageFacts & { kind: 'counted' }): PageView {
  const isEmpty = undelivered === 0 && logs === 0;
  return {
    line: say('On this page: {rows}, {undelivered}, {logs}.', {
      rows: sayCount(rows, { one: '{n} row', other: '{n} rows' }),
      undelivered: sayCount(undelivered, plural('{n} undelivered')),
      logs: sayCount(logs, { one: '{n} log', other: '{n} logs' }),
    }),
    hints: [
      ...problems.filter(isToldProblem).map((problem) => say(problemWords[problem])),
      ...(isEmpty ? [say(nothing)] : []),
    ],
    action: null,
  };
}

const nothing = text(
  'No undelivered message and no open log was recognised here. If there is one, report it at the foot of this window: the report says how the page is built.',
);

const problemWords = {
  removed: text(
    'The page keeps taking the explanations away, so Yellowline has stopped adding them. Load the page again to start anew.',
  ),
  flood: text('The page sent more logs at once than Yellowline reads; some were left out.'),
} as const;

function isToldProblem(problem: string): problem is keyof typeof problemWords {
  return Object.hasOwn(problemWords, problem);
}
