import { describe, expect, it } from 'vitest';
import { type ProblemFacts, problemReport } from '@/utils/report/documents/problem-report';

const facts: ProblemFacts = {
  version: '0.1.0',
  browser: 'Mozilla/5.0 Firefox/153.0',
  settings: { hoverFetch: true, historyDays: 30 },
  page: null,
};
const counted = { kind: 'counted', rows: 19, undelivered: 16, logs: 0, problems: ['removed'] } as const;

describe('a report of a problem', () => {
  it('begins with what only the person knows', () => {
    expect(problemReport(facts)).toBe(
      'What happened:\n\nWhat I expected:\n\nYellowline 0.1.0\nBrowser: Mozilla/5.0 Firefox/153.0\nSettings: hoverFetch=true, historyDays=30\n',
    );
  });

  it('says what is seen on the page, and how it is built', () => {
    const page = { facts: counted, isBuiltIn: true, outline: 'page: text/html, frames: 0\n<body>\n' };
    const lines = problemReport({ ...facts, page }).split('\n');
    expect(lines.slice(-6)).toEqual([
      'Site: one of SpamHero’s',
      'Seen there: rows 19, undelivered 16, logs 0, trouble: removed',
      'How the page is built:',
      'page: text/html, frames: 0',
      '<body>',
      '',
    ]);
  });

  it('names no host, which may tell who reports', () => {
    for (const kind of ['silent', 'foreign'] as const) {
      const page = { facts: { kind, host: 'panel.example.com' }, isBuiltIn: false, outline: '' };
      const report = problemReport({ ...facts, page });
      expect(report).not.toContain('panel.example.com');
      expect(report).toContain('Site: one of another host');
      expect(report).toContain('the browser let nobody look');
    }
  });
});
