import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { asksOf } from '@/utils/knowledge/asks';
import { knowledge } from '@/utils/knowledge/knowledge';
import { plainReasonOf } from '@/utils/knowledge/plain-reasons';
import { words } from '@/utils/knowledge/words';
import { nextMails } from '@/utils/report/documents/next-mail/next-mail';
import { overviewTicket } from '@/utils/report/documents/overview-ticket';
import { overviewOf } from '@/utils/report/page/overview';
import { createReport } from '@/utils/report/report';
import { tellIn } from '@/utils/report/words/setting';
import { messageView } from '@/utils/report/workbench/message-view';
import { factsOf } from './overview-facts';

const NOW = Date.parse('2026-11-26T12:00:00Z');
const DAVID = 'דוד@דואר.קום';
const AHMAD = 'أحمد@مثال.شبكة';
const SUBJECT = 'חשבונית חדשה';

/** Two recipients of one message whose names are written from right to left, domains too (RFC 6531). */
const line = (recipient: string, second: number) =>
  `Nov 23 20:57:0${second} relay4 postfix/smtp[1]: 4jYJCj4473zKnCg: to=<${recipient}>, relay=mx.example.com[192.0.2.1]:25, delay=1, dsn=5.2.2, status=bounced (host mx.example.com[192.0.2.1] said: 552 5.2.2 Mailbox full (in reply to RCPT TO command))`;
const log = [
  `Nov 23 20:57:04 relay4 postfix/qmgr[811]: 4jYJCj4473zKnCg: from=<${AHMAD}>, size=1, nrcpt=2 (queue active)`,
  line(DAVID, 5),
  line(AHMAD, 6),
].join('\n');

const engine = createEngine(knowledge, formats);
const diagnoses = engine.diagnose(log, { now: NOW });
const told = tellIn(words, { now: () => NOW });
const report = createReport(words, { now: () => NOW });

const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;
const ISOLATES = /[\u2066-\u2069\u200e\u200f\u061c\u202a-\u202e]/;

function stringsIn(view: unknown): string[] {
  if (typeof view === 'string') return [view];
  return typeof view === 'object' && view !== null ? Object.values(view).flatMap(stringsIn) : [];
}

/** What is left outside of isolates. */
function outside(words: string): string {
  let text = words;
  while (/[\u2066\u2068][^\u2066-\u2069]*\u2069/.test(text))
    text = text.replace(/[\u2066\u2068][^\u2066-\u2069]*\u2069/g, '');
  return text;
}

/** Alone in its box, which isolates it: an address, or the log’s own words. */
const isAlone = (words: string) => words === DAVID || words === AHMAD || log.includes(words);

describe('what is shown', () => {
  it.each([
    ['the card', report.card('failed', diagnoses, 'known')],
    ['the summary', report.summary(diagnoses)],
    ['the overview', overviewOf(factsOf([diagnoses], ['failed']), told)],
    ['a note', diagnoses.flatMap((one) => one.attempts.map((_, index) => report.note(one, index)))],
    ['a message', diagnoses.map((one) => messageView(one, [], told))],
  ])('keeps such names apart from what stands beside them: %s', (_, view) => {
    const all = stringsIn(view).filter((one) => RIGHT_TO_LEFT.test(one));
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((one) => !isAlone(one) && RIGHT_TO_LEFT.test(outside(one)))).toEqual([]);
  });
});

describe('what is copied, mailed or saved', () => {
  const texts = {
    'a ticket': report.ticket(diagnoses, { redact: false, subject: SUBJECT }),
    'the ticket of a page': overviewTicket([diagnoses], told, { redact: false }),
    'a report': report.text(diagnoses, { format: 'text', redact: false, source: log }),
    ...Object.fromEntries(
      nextMails(diagnoses, told, { redact: false, subject: SUBJECT, asksOf, plainReasonOf }).flatMap(
        (mail) => [
          [`the mail to ${mail.reader}`, mail.body],
          [`its subject to ${mail.reader}`, mail.subject],
        ],
      ),
    ),
  };

  it.each(Object.entries(texts))(
    'has no marks that nobody sees, and no two such names without a word between: %s',
    (_, text) => {
      expect(text).toMatch(RIGHT_TO_LEFT);
      expect(text).not.toMatch(ISOLATES);
      expect(text).not.toMatch(/[\u0590-\u08ff][,;:] [\u0590-\u08ff]/);
    },
  );
});
