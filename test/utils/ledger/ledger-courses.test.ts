import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { recoveryProofOf } from '@/utils/knowledge/recoveries';
import { entryOf } from '@/utils/ledger/entry';
import { Ledger } from '@/utils/ledger/ledger';
import { coursesOf, incidentIdentity } from '@/utils/ledger/ledger-courses';

const said = {
  full: '5.2.2, status=bounced (host HOST[192.0.2.1] said: 552 5.2.2 Mailbox full)',
  refused: '4.4.1, status=deferred (connect to HOST[192.0.2.1]:25: Connection refused)',
  taken: '2.0.0, status=sent (250 2.0.0 Ok: queued as 4FX)',
};
/** Minutes since ten o'clock, whose mailbox, and what was answered; each is a message of its own. */
type Attempt = readonly [minute: number, recipient: string, said: keyof typeof said];

let queueId = 0;
function lineOf([minute, recipient, answer]: Attempt, host: string): string {
  queueId += 1;
  const stamp = new Date(Date.UTC(2026, 10, 24, 10, minute)).toISOString();
  const relay = answer === 'refused' ? 'none' : `${host}[192.0.2.1]:25`;
  const to = `to=<${recipient}@example.com>, relay=${relay}, delay=1, delays=0/0/0/1`;
  return `${stamp} relay postfix/smtp[1]: 4jA1000${1_000 + queueId}: ${to}, dsn=${said[answer].replace('HOST', host)}\n`;
}

function coursesIn(attempts: readonly Attempt[], host = 'mx.example.com') {
  const ledger = new Ledger();
  const stream = createEngine(knowledge, formats).openStream({ now: Date.UTC(2026, 10, 25) });
  const text = attempts.map((one) => lineOf(one, host)).join('');
  for (const one of [...stream.read(text), ...stream.end()])
    ledger.add(one.message, entryOf(one, 0), { ordinal: 0, part: 0, start: 0, end: 0 });
  return coursesOf(ledger, recoveryProofOf).courses;
}

const moment = (minute: number) => Date.UTC(2026, 10, 24, 10, minute);

describe('what identifies an incident', () => {
  const fullOf = (...names: string[]) => names.map((name, i): Attempt => [i, name, 'full']);

  it('is the mailbox, where the cause is the mailbox’s own', () => {
    const found = coursesIn(fullOf('ann', 'ben', 'Ann', 'ben', 'cat', 'dan'));
    expect(found.map(({ incident: { recipient, messages } }) => [recipient, messages]).sort()).toEqual([
      ['', 2],
      ['ann@example.com', 2],
      ['ben@example.com', 2],
    ]);
  });

  it('is the same in every log, whatever else the log holds', () => {
    const [first] = coursesIn(fullOf('ann', 'ann'));
    const later = coursesIn(fullOf('eve', 'ben', 'ANN', 'ben', 'ann', 'fay'), 'MX.example.com');
    expect(later.map(({ identity }) => identity)).toContain(first?.identity);
  });

  it('is the server, where it is the server’s', () => {
    const found = coursesIn([
      [0, 'ann', 'refused'],
      [1, 'ben', 'refused'],
    ]);
    expect(found).toMatchObject([{ incident: { recipient: '', messages: 2 } }]);
  });

  it('keeps its parts apart, whatever a log writes into them', () => {
    const parts = (cause: string, nextHop: string, recipient: string) =>
      incidentIdentity({ cause, nextHop, recipient });
    expect(parts('a', 'b\tc', '')).not.toBe(parts('a', 'b', 'c'));
    expect(parts('a', 'B', 'C@D.example')).toBe(parts('a', 'b', 'c@d.example'));
  });
});

describe('the course of an incident', () => {
  const outage = (from: number): Attempt[] => [
    [from, 'ann', 'refused'],
    [from + 1, 'ben', 'refused'],
    [from + 2, 'cat', 'refused'],
  ];
  const works = (from: number): Attempt[] =>
    Array.from({ length: 12 }, (_, i): Attempt => [from + i, `u${i}`, 'taken']);

  it('is one as long as nothing proves that it is over', () => {
    const [course, ...others] = coursesIn([...outage(0), ...outage(400)]);
    expect(others).toEqual([]);
    expect(course).toMatchObject({
      incident: { messages: 6, since: moment(0), last: moment(402) },
      mendedBefore: null,
      mended: null,
    });
  });

  it('begins anew after it was mended, and says when that was', () => {
    const refusedAt: Attempt[] = [...outage(0), ...works(60), ...outage(400)];
    const [course, ...others] = coursesIn(refusedAt.map(([at, to, what]) => [at, to, what]));
    expect(others).toEqual([]);
    expect(course).toMatchObject({ incident: { messages: 3, since: moment(400) }, mended: null });
    expect(course?.mendedBefore).toBeGreaterThan(moment(59));
    expect(course?.mendedBefore).toBeLessThan(moment(75));
  });
});
