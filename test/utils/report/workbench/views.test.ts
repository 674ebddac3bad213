import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import type { Standing } from '@/utils/engine/messages/standing';
import type { Incident, Status } from '@/utils/engine/types';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import { delayView } from '@/utils/report/workbench/delay-view';
import { incidentView, type KnownIncident } from '@/utils/report/workbench/incident-view';
import { type LedgerFacts, ledgerView } from '@/utils/report/workbench/ledger-view';
import { messageView } from '@/utils/report/workbench/message-view';
import { type FileFacts, readingView } from '@/utils/report/workbench/reading-view';
import { sizeWords } from '@/utils/report/workbench/size-words';
import type { IncidentView } from '@/utils/report/workbench/types';

const engine = createEngine(knowledge, formats);
const now = Date.UTC(2026, 10, 24);

describe('sizeWords', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1_000, '1 kB'],
    [1_234_567, '1.2 MB'],
    [999_600, '1.0 MB'],
    [56_000_000_000, '56 GB'],
  ])('%d bytes are %s', (bytes, size) => {
    expect(sizeWords(bytes)).toBe(size);
  });
});

describe('ledgerView', () => {
  const facts = (counts: Partial<Record<Status, number>>, rest: Partial<LedgerFacts> = {}): LedgerFacts => ({
    counts: new Map(Object.entries(counts) as [Status, number][]),
    listed: Object.values(counts).reduce((sum, one) => sum + one, 0),
    causes: [],
    incidents: { known: [], remembered: [], more: 0 },
    timeline: { step: 60_000, buckets: [] },
    end: Number.NaN,
    ...rest,
  });
  const full = { cause: 'recipient.mailbox-full', actor: 'recipient', messages: 9, undelivered: 7 } as const;

  it.each<[LedgerFacts, string]>([
    [facts({}), 'No delivery records found.'],
    [facts({ sent: 1 }), 'The message was delivered.'],
    [facts({ sent: 1_200 }), 'All 1,200 messages were delivered.'],
    [facts({ bounced: 1 }, { causes: [full] }), 'The message is not delivered: The mailbox is full.'],
    [
      facts({ sent: 5, deferred: 7 }, { causes: [full] }),
      '7 of 12 messages are not delivered, mostly: The mailbox is full.',
    ],
    [
      facts({ sent: 5, deferred: 1 }, { causes: [full] }),
      '1 of 6 messages is not delivered: The mailbox is full.',
    ],
  ])('says the verdict in one sentence (%#)', (given, headline) => {
    expect(ledgerView(given, words).headline).toBe(headline);
  });

  it('says that not all are listed', () => {
    expect(ledgerView(facts({ sent: 2_000 }, { listed: 500 }), words).hints[0]).toContain(
      '500 messages are listed',
    );
    expect(ledgerView(facts({ sent: 2_000 }), words).hints).toEqual([]);
  });

  it('puts the worst status first and leaves out who has nothing to do', () => {
    const healed = { cause: 'deferral.greylisted', actor: 'nobody', messages: 4, undelivered: 0 } as const;
    const view = ledgerView(facts({ sent: 5, bounced: 1, deferred: 7 }, { causes: [full, healed] }), words);
    expect(view.statuses.map(({ status }) => status)).toEqual(['bounced', 'deferred', 'sent']);
    expect(view.actors).toEqual([{ actor: 'recipient', words: 'The mailbox’s owner' }]);
  });
});

const WAIT = ['Wait for the next attempt: the filter tries again by itself.'];

describe('incidentView', () => {
  const incident: Incident = {
    cause: 'connection.timed-out',
    nextHop: 'mx.example.com',
    recipient: '',
    since: Date.UTC(2026, 10, 24, 10),
    last: Date.UTC(2026, 10, 24, 12, 5),
    messages: 12,
    waiting: 9,
    failed: 1,
    recipients: 30,
    actor: 'mail-admin',
    firstMessage: 0,
    lastMessage: 5,
    state: 'going-on',
    deliveredAgain: null,
  };

  const known = (facts: Partial<Incident> = {}, standing: Partial<Standing> = {}): KnownIncident => ({
    identity: 'connection.timed-out\tmx.example.com\t',
    incident: { ...incident, ...facts },
    standing: { state: 'open', mended: null, brokeOutAfter: null, ...standing },
    note: '',
  });

  it('tells since when, how many, whether it heals itself, who acts and what to do', () => {
    const view = incidentView(known(), words);
    expect(view.when).toMatch(/^Since \d{4}-\d\d-\d\d \d\d:\d\d, for 2 h 5 min, last seen /);
    expect(view.extent).toBe('12 messages to 30 recipients: 9 waiting, 1 failed, 2 delivered since.');
    expect(view.outlook).toBe(
      'What waits is delivered by itself once this is mended, for about five days. What failed is not tried again by itself: re-queue it once this is mended.',
    );
    expect(view.actorLine).toBe('Who can end it: your mail server’s admin.');
    expect(view.steps.length).toBeGreaterThan(0);
  });

  // Over: mail arrives at that server again.
  const hour = Date.UTC(2026, 10, 24, 10, 59);
  it.each<[string, Partial<Incident>, Partial<IncidentView>]>([
    [
      'heals by itself: waiting is the only step',
      { last: hour, failed: 0, actor: 'nobody' },
      { actorLine: 'Nobody has to act.', outlook: 'What waits is delivered by itself.', steps: WAIT },
    ],
    [
      'heals by itself, but takes long',
      { failed: 0, actor: 'nobody' },
      {
        actorLine: 'It has gone on for 2 h 5 min. What can end it:',
        outlook: 'What waits is delivered by itself.',
      },
    ],
    [
      'heals by itself, but not for what failed',
      { last: hour, waiting: 0, actor: 'nobody' },
      {
        actorLine: '',
        outlook: 'What failed is not tried again by itself: re-queue it once this is over.',
        steps: WAIT,
      },
    ],
    [
      'is over, and mail waits',
      { state: 'over', failed: 0 },
      { actorLine: 'Nobody has to act.', outlook: 'What waits is delivered by itself.', steps: [] },
    ],
    [
      'is over, and mail failed',
      { state: 'over', waiting: 0 },
      { actorLine: '', outlook: 'What failed is not tried again by itself: re-queue it.', steps: [] },
    ],
  ])('says what an incident asks for that %s', (_name, facts, view) => {
    expect(incidentView(known({ cause: 'server.overloaded', ...facts }), words)).toMatchObject(view);
  });

  it.each(knowledge.causes.filter(({ actor }) => actor === 'nobody').map(({ id }) => id))(
    'has more to say than to wait where %s takes long',
    (cause) => {
      const { steps } = incidentView(known({ cause, actor: 'nobody' }), words);
      expect(steps.length).toBeGreaterThan(0);
      expect(steps.filter((step) => step.startsWith('Wait'))).toEqual([]);
    },
  );

  it('says what has healed', () => {
    const over = incidentView(
      known(
        { waiting: 0, failed: 0, state: 'over', deliveredAgain: Date.UTC(2026, 10, 24, 13) },
        { state: 'mended', mended: Date.UTC(2026, 10, 24, 13) },
      ),
      words,
    );
    expect(over).toMatchObject({
      stateWord: 'Mended',
      isUrgent: false,
      outlook: 'Healed: everything has arrived.',
      steps: [],
      actorLine: '',
    });
    expect(over.when).toContain('Mail arrives there again, last 20');
  });
});

describe('messageView', () => {
  const view = (name: string) => {
    const text = readFileSync(`test/corpus/postfix/${name}.log`, 'utf8');
    const [diagnosis] = engine.diagnose(text, { now });
    if (!diagnosis) throw new Error(`${name} has no message`);
    const lines = diagnosis.attempts.map(({ attempt: { span } }) => text.slice(span.start, span.end).trim());
    return messageView(diagnosis, lines, words);
  };

  it('shows recipients, attempts with their gaps, the next try and the proof', () => {
    const { heading, fields, notes, steps, next, lines } = view('greylisted-waiting');
    expect(heading).toMatch(/^Message \w+$/);
    expect(Object.fromEntries(fields).Recipients).toBe(String(notes.length));
    expect(steps[0]?.gap).toBe('');
    expect(next).toMatch(/^Next try at about .* \(estimated.*\)\. Retries end at about /);
    const proof = lines.flatMap(({ pieces }) => pieces.filter(({ isProof }) => isProof));
    expect(proof.map(({ text }) => text.toLowerCase())).toContainEqual(expect.stringContaining('grey'));
  });

  it('says that an expired message’s reason is an earlier one, and names no next try', () => {
    const { steps, next } = view('greylisted-expired');
    expect(steps.at(-1)).toMatchObject({
      status: 'expired',
      remark: expect.stringContaining('gives no reason'),
    });
    expect(steps[0]?.earlier).toMatch(/^\d+ earlier attempts? with the same answer, the first 20/);
    expect(next).toBe('');
  });

  it('leaves the lines as they stand, whatever is marked in them', () => {
    for (const name of ['markup-in-reply-bounced', 'three-recipients-mixed', 'sent-quoting-a-status']) {
      const text = readFileSync(`test/corpus/postfix/${name}.log`, 'utf8');
      for (const { pieces } of view(name).lines)
        expect(text).toContain(pieces.map((one) => one.text).join(''));
    }
  });
});

describe('delayView', () => {
  it('explains the four parts, and which of them took the time', () => {
    const view = delayView({ delay: 34, delays: [33.5, 0.1, 0.2, 0.2] });
    expect(view?.words).toMatch(/^34 s in the filter, most of it before the queue/);
    expect(view?.parts.map(({ words: span }) => span)).toEqual(['33 s', '0.1 s', '0.2 s', '0.2 s']);
    expect(view?.parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it.each([
    [{ delay: null, delays: null }, null],
    [{ delay: 3, delays: null }, '3 s in the filter.'],
    [{ delay: 0, delays: [0, 0, 0, 0] as const }, '0 s in the filter.'],
  ])('takes %j for %j', (attempt, said) => {
    expect(delayView(attempt)?.words ?? null).toBe(said);
  });
});

describe('readingView', () => {
  const ledger = ledgerView(
    {
      counts: new Map(),
      listed: 0,
      causes: [],
      incidents: { known: [], remembered: [], more: 0 },
      timeline: { step: 1, buckets: [] },
      end: Number.NaN,
    },
    words,
  );
  const file = (change: Partial<FileFacts>): FileFacts => ({
    name: 'mail.log',
    state: 'read',
    attempts: 3,
    untried: [],
    trace: null,
    instead: null,
    ...change,
  });
  const of = (files: readonly FileFacts[]) =>
    readingView(
      { files, done: 50, total: 100, unpacked: 5_000_000, seconds: 2.5, isReading: true },
      ledger,
      {},
    );

  it.each<[Partial<FileFacts>, string | null]>([
    [{}, null],
    [{ attempts: 0, instead: 'It holds headers.' }, 'mail.log holds no delivery records. It holds headers.'],
    [
      { state: 'gone' },
      'was changed, moved or removed while it was read: choose it again, or a copy of it. What was read of it is shown.',
    ],
    [{ state: 'broken-gzip', attempts: 0 }, 'its packed data breaks off.'],
    [{ state: 'archive' }, 'unpack it first'],
    [{ state: 'not-text' }, 'mail.log is not text'],
    [{ state: 'stopped' }, 'was not read to its end'],
  ])('says of %j: %j', (change, sentence) => {
    const [problem = null] = of([file(change)]).problems;
    if (sentence === null) expect(problem).toBeNull();
    else expect(problem).toContain(sentence);
  });

  it('tells how far and how fast, and names some files', () => {
    const view = of([1, 2, 3, 4, 5].map((i) => file({ name: `${i}.log` })));
    expect(view.progress).toBe('50 B of 100 B read, 2.0 MB a second, about 2.5 s left');
    expect(view.names).toBe('1.log, 2.log, 3.log and 2 more');
    expect(view.share).toBe(0.5);
  });

  it('bounds the sentences about files', () => {
    const { problems } = of(Array.from({ length: 50 }, () => file({ state: 'not-text' })));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe('… and 30 more files.');
  });
});
