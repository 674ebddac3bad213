import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Where words for people are put together. */
const ROOMS = ['utils/report', 'utils/extension', 'components', 'entrypoints'];

/** What looks like a mark between words and is none, and why. */
const OTHERS: Readonly<Record<string, string>> = {
  'utils/report/documents/catalogue': 'docs/causes.md is English',
  'utils/report/documents/problem-report.ts': 'a report to those who mend Yellowline is English',
  'utils/report/documents/report-markup.ts': '`Field: value`',
  'utils/report/documents/tracking.ts': '`Field: value`',
  'utils/report/documents/ticket.ts': '`Field: value`, ids between commas',
  'utils/report/documents/overview-ticket.ts': '`Field: value`',
  'utils/report/documents/next-mail/fields.ts': 'ids between commas',
  'utils/report/documents/next-mail/next-mail.ts': '`Field: value`',
  'utils/report/workbench/exports.ts': 'columns of a file',
  'utils/report/workbench/sample-log.ts': 'a log',
  'entrypoints/terminal/': 'lines for programs, and for those who work on Yellowline',
};

const GLUE = /join\('(?:, |; |: | · )'\)|[“„«]\$\{|\$\{[^}]*\}: \$\{|\$\{[^}]*\}, \$\{/;

const filesIn = (room: string) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(room, name));

it('a language has its own marks: colons, quotes and commas between words are said, not glued (utils/words/marks.ts)', () => {
  const glued = ROOMS.flatMap(filesIn)
    .filter((file) => !Object.keys(OTHERS).some((other) => file.startsWith(other)))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => GLUE.test(line) && !/^\s*(?:\/\/|\*|\/\*)/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(glued).toEqual([]);
});
