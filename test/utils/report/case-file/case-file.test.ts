import { describe, expect, it } from 'vitest';
import { readCase } from '@/entrypoints/workbench/sources/read-case';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { asksOf } from '@/utils/knowledge/asks';
import { knowledge } from '@/utils/knowledge/knowledge';
import { plainReasonOf } from '@/utils/knowledge/plain-reasons';
import { words } from '@/utils/knowledge/words';
import { factsOf } from '@/utils/ledger/tally';
import { CASE_HEAD, logOfCase } from '@/utils/report/case-file/case-data';
import type { CaseFacts, CaseMessage } from '@/utils/report/case-file/case-facts';
import { caseFile } from '@/utils/report/case-file/case-file';
import { nextMails } from '@/utils/report/documents/next-mail/next-mail';
import { rowView } from '@/utils/report/workbench/row-view';

const engine = createEngine(knowledge, formats);
const MADE = Date.UTC(2026, 10, 27);

const lineOf = (i: number, answer: string) =>
  `2026-11-23T10:${String(i % 60).padStart(2, '0')}:00+00:00 relay postfix/smtp[1]: ${(0x4a10000 + i).toString(16).toUpperCase()}: to=<user${i}@kunde.example>, relay=mx.kunde.example[192.0.2.${i % 250}]:25, delay=1, delays=0/0/0/1, ${answer}`;
const answers = [
  'dsn=5.2.2, status=bounced (host mx.kunde.example[192.0.2.1] said: 552 5.2.2 Mailbox of user1@kunde.example is full (in reply to RCPT TO command))',
  'dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4FX)',
  'dsn=4.7.1, status=deferred (host mx.kunde.example[192.0.2.1] said: 451 4.7.1 Greylisted <script>alert(1)</script> (in reply to RCPT TO command))',
];

function messagesOf(lines: readonly string[]): CaseMessage[] {
  return lines.flatMap((line, row) =>
    engine.diagnose(line).map((diagnosis) => ({
      row: rowView(row, { ...factsOf(diagnosis, 0), domain: 'kunde.example' }, words),
      diagnosis,
      lines: [line],
    })),
  );
}

const factsFor = (messages: readonly CaseMessage[], changes: Partial<CaseFacts> = {}): CaseFacts => ({
  title: 'Mail to kunde.example',
  verdict: 'Some has not arrived.',
  messages,
  more: 0,
  incidents: [],
  timeline: {
    step: 60_000,
    buckets: [{ start: MADE, counts: { delivered: 3, waiting: 1, failed: 2 } }],
  },
  mails: (replace) =>
    nextMails([three[0]?.diagnosis as CaseMessage['diagnosis']], words, {
      redact: replace !== null,
      ...(replace && { replace }),
      asksOf,
      plainReasonOf,
    }),
  made: MADE,
  redact: true,
  ...changes,
});

const three = messagesOf(answers.map((answer, i) => lineOf(i, answer)));
const judged = (log: string) =>
  engine
    .diagnose(log)
    .map(({ verdict: { cause, status, actor } }) => `${status} ${cause} ${actor}`)
    .sort();

describe('a case file', () => {
  it('has no script, loads nothing, and shows what a log says as text', async () => {
    const page = await caseFile(factsFor(three, { redact: false }));
    expect(page.startsWith(CASE_HEAD)).toBe(true);
    expect(page).not.toMatch(/<script|<iframe|<img|<link|\son\w+=|javascript:/i);
    expect(page).not.toMatch(/(?:src|href)=/);
    const one = await caseFile(factsFor(three.slice(2), { redact: false }));
    expect(one).toContain('Greylisted &lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('names nobody unless it is asked to, neither in its words nor in its data', async () => {
    const page = await caseFile(factsFor(three));
    const data = await readCase(page);
    for (const text of [page, JSON.stringify(data)]) {
      expect(text).not.toMatch(/user\d@|kunde\.example|192\.0\.2\./);
      expect(text).toContain('recipient-1@domain-1');
    }
    expect(await caseFile(factsFor(three, { redact: false }))).toContain('user1@kunde.example');
  });

  it('calls each by one name, in the mails too, and leaves our own addresses as they are', async () => {
    const page = await caseFile(factsFor(three.slice(0, 1)));
    expect(page).toContain('To: recipient-1@domain-1');
    expect(page).not.toContain('recipient-2');
  });

  it.each([true, false])('is read again as the log that it is of (names replaced: %s)', async (redact) => {
    const data = await readCase(await caseFile(factsFor(three, { redact })));
    expect(data?.made).toBe(MADE);
    const log = data ? logOfCase(data) : '';
    expect(judged(log)).toEqual(judged(answers.map((answer, i) => lineOf(i, answer)).join('\n')));
  });

  it('of a thousand messages is small', async () => {
    const lines = Array.from({ length: 1_000 }, (_, i) => lineOf(i, answers[i % 3] ?? ''));
    const page = await caseFile(factsFor(messagesOf(lines)));
    expect(page.length).toBeLessThan(400_000);
    expect((await readCase(page))?.messages).toHaveLength(1_000);
  }, 120_000);
});

describe('a file that claims to be one', () => {
  const claiming = async (json: unknown) => {
    const packed = new Blob([typeof json === 'string' ? json : JSON.stringify(json)])
      .stream()
      .pipeThrough(new CompressionStream('gzip'));
    const bytes = Buffer.from(await new Response(packed).arrayBuffer());
    return `${CASE_HEAD}<template id="yellowline-case">${bytes.toString('base64')}</template>`;
  };
  const whole = {
    format: 'yellowline-case',
    version: 1,
    made: MADE,
    messages: [{ sender: '', lines: ['a'] }],
  };

  it('is read where it is whole', async () => {
    expect(await readCase(await claiming(whole))).toMatchObject({ messages: [{ lines: ['a'] }] });
  });

  it.each<[string, unknown]>([
    ['another format', { ...whole, format: 'other' }],
    ['a version that is not known', { ...whole, version: 2 }],
    ['a moment beyond all calendars', { ...whole, made: 1e300 }],
    ['lines that are no text', { ...whole, messages: [{ sender: '', lines: [7] }] }],
    ['a line without an end', { ...whole, messages: [{ sender: '', lines: ['x'.repeat(10_001)] }] }],
    ['too many messages', { ...whole, messages: Array(5_001).fill({ sender: '', lines: [] }) }],
    ['no JSON', '{"format":'],
    ['what unpacks without an end', ' '.repeat(51_000_000)],
  ])('is refused with %s', async (_what, json) => {
    expect(await readCase(await claiming(json))).toBeNull();
  });

  it.each([
    '',
    '<html></html>',
    `${CASE_HEAD}<template id="yellowline-case">`,
    `${CASE_HEAD}<template id="yellowline-case">***</template>`,
  ])('is refused where it breaks off: %s', async (text) => {
    expect(await readCase(text)).toBeNull();
  });

  it('makes one line of each, whatever a line holds', () => {
    const messages = [{ sender: '', lines: ['a\r\nb', 'c'] }];
    expect(logOfCase({ made: 0, messages })).toBe('a b\nc\n');
  });
});
