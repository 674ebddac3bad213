import { describe, expect, it } from 'vitest';
import { createReport } from '@/utils/report/report';
import { quote, quoteOrNull } from '@/utils/report/words/quote';
import { inventDiagnosis, inventedWords } from '../invented';

describe('quote', () => {
  it('shows what would hide or reorder the text', () => {
    expect(quote('a\u202eb\u0007c\u200bd')).toBe('a␦b␦c␦d');
    expect(quote('\u2066x\u2069')).toBe('␦x␦');
    expect(quote('half \ud83d pair')).toBe('half ␦ pair');
    expect(quote('whole 😀 pair')).toBe('whole 😀 pair');
  });

  it('puts everything on one line', () => {
    expect(quote('  a\r\n\tb  ')).toBe('a b');
  });

  it('leaves markup as the text that it is', () => {
    expect(quote('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
  });

  it('is bounded and never splits a pair', () => {
    expect(quote('x'.repeat(321))).toHaveLength(320);
    expect(quote('x'.repeat(320))).toBe('x'.repeat(320));
    expect(quote('😀'.repeat(10), 10)).toBe('😀😀😀😀…');
  });

  it('says that something is left out even where it was far behind blanks', () => {
    expect(quote(`a${' '.repeat(5000)}b`)).toBe('a…');
  });

  it('is quick on megabytes', () => {
    const text = `${' '.repeat(2_000_000)}\u202e`.repeat(3);
    // Where the work over the whole text is quadratic it takes hours, and the test's limit of time ends it.
    expect(quote(text).length).toBeLessThanOrEqual(320);
  });

  it('gives null for nothing', () => {
    expect(quoteOrNull(null)).toBeNull();
    expect(quoteOrNull('   ')).toBeNull();
  });
});

it('no view model carries control or direction characters of a log', () => {
  const hostile = 'a\u202e\u0000<b>\u2067';
  const diagnosis = inventDiagnosis({
    attempt: {
      recipient: hostile,
      time: hostile,
      nextHop: { host: hostile, address: hostile, port: 25 },
      response: hostile,
    },
    reply: { text: hostile, enhancedCode: hostile },
    finding: {
      missing: { text: '{said}', slots: { said: hostile } },
      evidence: [{ start: 0, end: 1, text: hostile }],
    },
  });
  const report = createReport(inventedWords);
  const views = [
    report.note(diagnosis, 0),
    report.summary([diagnosis]),
    report.card('failed', [diagnosis], 'known'),
  ];
  for (const view of views) expect(JSON.stringify(view)).not.toMatch(/\u202e|\\u0000|\u2067/);
});
