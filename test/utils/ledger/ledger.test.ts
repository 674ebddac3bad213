import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { entryOf } from '@/utils/ledger/entry';
import { epochOf } from '@/utils/ledger/epoch';
import type { MessageFacts } from '@/utils/ledger/facts';
import { Ledger } from '@/utils/ledger/ledger';
import { factsOf } from '@/utils/ledger/tally';

const engine = createEngine(knowledge, formats);
const now = Date.UTC(2026, 10, 24);
const nowhere = { ordinal: 0, part: 0, start: 0, end: 0 };

function readInto(ledger: Ledger, text: string): Ledger {
  const stream = engine.openStream({ now });
  for (const one of [...stream.read(text), ...stream.end()])
    ledger.add(one.message, entryOf(one, 0), nowhere);
  return ledger;
}

const all = (ledger: Ledger): MessageFacts[] =>
  Array.from({ length: ledger.length }, (_, row) => ledger.facts(row));
const inOrder = (facts: readonly MessageFacts[]) =>
  [...facts].sort((a, b) => (a.queueId < b.queueId ? -1 : 1)).map((one) => ({ ...toSeconds(one) }));

/** The ledger keeps times to the second. */
function toSeconds(facts: MessageFacts) {
  const { queueId, sender, recipient, recipients, status, cause, actor, trouble, nextHop, attempts } = facts;
  const times = [facts.first, facts.last, facts.failedFirst, facts.failedLast].map((time) =>
    Math.floor(time / 1000),
  );
  return { queueId, sender, recipient, recipients, status, cause, actor, trouble, nextHop, attempts, times };
}

const logs = readdirSync('test/corpus/postfix')
  .filter((name) => name.endsWith('.log'))
  .map((name) => readFileSync(`test/corpus/postfix/${name}`, 'utf8'));

describe('Ledger', () => {
  it('says of every message, attempt by attempt, what the engine says of it as a whole', () => {
    for (const text of logs) {
      const whole = engine.diagnose(text, { now }).map((diagnosis) => factsOf(diagnosis, 0));
      expect(inOrder(all(readInto(new Ledger(), text)))).toEqual(inOrder(whole));
    }
  });

  it('counts each message once, by where it stands now', () => {
    const ledger = readInto(new Ledger(), logs.join('\n'));
    const counted = [...ledger.counts.values()].reduce((sum, one) => sum + one, 0);
    expect(counted).toBe(ledger.length);
    expect(ledger.messages).toBe(ledger.length);
    for (const [status, count] of ledger.counts)
      expect(all(ledger).filter((facts) => facts.status === status)).toHaveLength(count);
  });

  it('lists what failed before what was delivered at once, and counts all', () => {
    const ledger = readInto(new Ledger({ listed: 20, delivered: 1 }), logs.join('\n'));
    expect(ledger.length).toBe(20);
    expect(all(ledger).filter(({ status, trouble }) => status === 'sent' && !trouble)).toHaveLength(1);
    expect(ledger.messages).toBe(readInto(new Ledger(), logs.join('\n')).length);
  });

  it('keeps the place of each attempt of a message, in order', () => {
    const ledger = new Ledger();
    const stream = engine.openStream({ now });
    const text = logs.find((log) => (log.match(/status=/g) ?? []).length > 2) as string;
    const attempts = stream.read(text);
    for (const [ordinal, one] of attempts.entries())
      ledger.add(
        one.message,
        { ...entryOf(one, 0), time: 0 },
        { ordinal, part: ordinal % 3, ...one.attempt.span },
      );
    expect(ledger.placesOf(0)).toEqual(
      attempts
        .map((one, ordinal) => ({ one, ordinal }))
        .filter(({ one }) => one.message === attempts[0]?.message)
        .map(({ one, ordinal }) => ({ ordinal, part: ordinal % 3, ...one.attempt.span })),
    );
  });

  it('takes messages that are known as a whole', () => {
    const ledger = new Ledger();
    const known = engine.diagnose(logs.join('\n'), { now }).map((diagnosis) => factsOf(diagnosis, 0));
    for (const facts of known) ledger.addMessage(facts, [facts.recipient]);
    expect(all(ledger).map(toSeconds)).toEqual(known.map(toSeconds));
  });
});

describe('epochOf', () => {
  it.each([
    ['2026-11-24T10:00:00Z', 0, '2026-11-24T10:00:00.000Z'],
    ['2026-11-24T10:00:00+01:00', 0, '2026-11-24T09:00:00.000Z'],
    ['2026-11-24T10:00:00-0530', 0, '2026-11-24T15:30:00.000Z'],
    ['2026-11-24T10:00:00', 0, '2026-11-24T10:00:00.000Z'],
    ['2026-11-24T10:00:00', 120, '2026-11-24T08:00:00.000Z'],
  ] as const)('%s on a clock of %d is %s', (time, zone, moment) => {
    expect(new Date(epochOf(time, zone)).toISOString()).toBe(moment);
  });

  it('takes a time without a zone as the clock of this computer, in winter and in summer', () => {
    for (const time of ['2026-01-15T10:30:00', '2026-07-15T10:30:00', '2026-07-15T10:45:10'])
      expect(epochOf(time, 'browser')).toBe(new Date(time).getTime());
  });

  it.each([null, '', '--11-24T10:00:00', 'yesterday'])('%j is no moment', (time) => {
    expect(epochOf(time, 0)).toBeNaN();
  });
});
