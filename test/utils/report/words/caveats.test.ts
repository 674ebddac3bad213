import { describe, expect, it } from 'vitest';
import { createReport } from '@/utils/report/report';
import { type Invention, inventDiagnosis, inventedWords } from '../invented';

const report = createReport(inventedWords);
const caveatsOf = (invention: Invention) => report.note(inventDiagnosis(invention), 0).caveats;

describe('caveats', () => {
  it('are silent where the reading can be taken as it stands', () => {
    expect(caveatsOf({})).toEqual([]);
  });

  it.each<[string, Invention, string]>([
    ['no contact was made', { reply: { suspended: true } }, 'did not contact your server this time'],
    [
      'the words are quoted, and by whom',
      {
        reply: { quoted: true },
        attempt: { nextHop: { host: 'mx.example.net', address: null, port: null } },
      },
      'come from another server; mx.example.net only passed them on',
    ],
    [
      'the words are quoted, by somebody',
      { reply: { quoted: true }, attempt: { nextHop: null } },
      'come from another server; the one that answered only passed them on',
    ],
    ['the reason is inherited', { finding: { inherited: true } }, 'from the last failed attempt'],
    [
      'something is missing',
      { finding: { missing: { text: 'No {what}, no words.', slots: { what: 'code' } } } },
      'No code, no words.',
    ],
    ['the reason is likely', { finding: { confidence: 'likely' } }, 'likely reason'],
    ['the reason is possible', { finding: { confidence: 'possible' } }, 'only a possible reason'],
    [
      'it may arrive twice',
      {
        attempt: {
          response:
            'lost connection with a[192.0.2.1] while sending end of data -- message may be sent more than once',
        },
      },
      'may arrive more than once',
    ],
    ['the answer was final', { reply: { code: 554 } }, 'The answer (554) sounds final'],
  ])('tell that %s', (_, invention, words) => {
    const caveats = caveatsOf(invention);
    expect(caveats).toHaveLength(1);
    expect(caveats[0]).toContain(words);
  });

  it('say that an answer was final only while the filter goes on trying', () => {
    expect(caveatsOf({ attempt: { status: 'bounced' }, reply: { code: 554 } })).toEqual([]);
  });

  it('leave out how sure it is where what is missing says so already', () => {
    expect(
      caveatsOf({ finding: { missing: { text: 'No words.', slots: {} }, confidence: 'possible' } }),
    ).toEqual(['No words.']);
  });

  it('quote an expired message’s last failure, with who said it', () => {
    const diagnosis = inventDiagnosis(
      { reply: { suspended: true } },
      {
        attempt: { status: 'expired', response: 'returned to sender', nextHop: null },
        reply: { saidBy: 'relay', code: null, enhancedCode: null, text: '' },
        finding: { inherited: true },
      },
    );
    const note = report.note(diagnosis, 1);
    expect(note.source).toBe('mail.example.com [192.0.2.25]');
    expect(note.evidence).toEqual(['450 4.2.0 The gate is shut today']);
    expect(note.caveats).toEqual(['The log gives no reason here; this one is from the last failed attempt.']);
  });
});
