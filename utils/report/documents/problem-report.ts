import type { PageFacts } from '../page/page-words';

/** What a report of a problem is made of. None of it is content of a page. */
export interface ProblemFacts {
  readonly version: string;
  /** As the browser calls itself. */
  readonly browser: string;
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  /** The page that it is about; null where it is about none. */
  readonly page: ReportedPage | null;
}

export interface ReportedPage {
  readonly facts: PageFacts;
  /** Whether it is one of SpamHero's own hosts. The name of another one may tell who reports, so it is left out. */
  readonly isBuiltIn: boolean;
  /** How it is built (`utils/portal/logs/describe-page.ts`); empty where the browser let nobody look. */
  readonly outline: string;
}

/** Writes the report: two questions for the person, then what Yellowline knows by itself. */
export function problemReport({ version, browser, settings, page }: ProblemFacts): string {
  const choices = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return `${[
    'What happened:\n',
    'What I expected:\n',
    `Yellowline ${version}`,
    `Browser: ${browser}`,
    `Settings: ${choices.join(', ')}`,
    ...(page ? pageLines(page) : []),
  ].join('\n')}\n`;
}

function pageLines({ facts, isBuiltIn, outline }: ReportedPage): string[] {
  return [
    `Site: ${isBuiltIn ? 'one of SpamHero’s' : 'one of another host'}`,
    `Seen there: ${seenWords(facts)}`,
    outline
      ? `How the page is built:\n${outline.trimEnd()}`
      : 'How the page is built: the browser let nobody look.',
  ];
}

function seenWords(facts: PageFacts): string {
  if (facts.kind !== 'counted')
    return facts.kind === 'silent' ? 'Yellowline is not running' : 'no permission';
  const { rows, undelivered, logs, problems } = facts;
  const trouble = problems.length > 0 ? `, trouble: ${problems.join(' ')}` : '';
  return `rows ${rows}, undelivered ${undelivered}, logs ${logs}${trouble}`;
}
