import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { invented } from '../invented';

const engine = createEngine(invented, formats);
const head = (clock: string, daemon = 'smtp') => `Nov 23 ${clock} mx1 postfix/${daemon}[1]: `;
const status = (id: string, to: string, word: string, response: string) =>
  `${id}: to=<${to}>, relay=mx.example.net[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=4.0.0, status=${word} (${response})`;
const said = (words: string) => `host mx.example.net[192.0.2.1] said: ${words} (in reply to RCPT TO command)`;

const summary = (text: string) =>
  engine.diagnose(text).map(({ status, recipients, attempts }) => ({
    status,
    recipients: recipients.map((one) => [one.recipient, one.status, one.attempts]),
    causes: attempts.map(({ finding }) => finding.cause),
  }));

describe('messages', () => {
  it('gathers attempts per queue id and recipient, lines of messages mixed, latest last', () => {
    const text = [
      `${head('10:00:00', 'qmgr')}AAAAAA1: from=<s@example.org>, size=1, nrcpt=2 (queue active)`,
      head('10:00:01') + status('AAAAAA1', 'a@example.net', 'deferred', said('450 no apple')),
      head('10:00:01') + status('BBBBBB2', 'c@example.net', 'bounced', said('550 pear is gone')),
      head('10:00:02') + status('AAAAAA1', 'b@example.net', 'sent', '250 ok'),
      head('10:05:01') + status('AAAAAA1', 'a@example.net', 'sent', '250 ok'),
    ].join('\n');
    expect(summary(text)).toEqual([
      {
        status: 'sent',
        recipients: [
          ['a@example.net', 'sent', 2],
          ['b@example.net', 'sent', 1],
        ],
        causes: ['fruit.apple', 'delivered', 'delivered'],
      },
      { status: 'bounced', recipients: [['c@example.net', 'bounced', 1]], causes: ['fruit.pear'] },
    ]);
    expect(engine.diagnose(text)[0]?.attempts[0]?.attempt.sender).toBe('s@example.org');
  });

  it('gives `expired` without to= to all recipients that are still open, with the cause of their last failure', () => {
    const text = [
      head('10:00:01') + status('AAAAAA1', 'a@example.net', 'deferred', said('450 no apple')),
      head('10:00:02') + status('AAAAAA1', 'b@example.net', 'sent', '250 ok'),
      head('10:00:03') + status('AAAAAA1', 'c@example.net', 'deferred', said('450 pear is gone')),
      `${head('15:00:00', 'qmgr')}AAAAAA1: from=<s@example.org>, status=expired, returned to sender`,
    ].join('\n');
    const [diagnosis] = engine.diagnose(text);
    const expired = diagnosis?.attempts.filter(({ attempt }) => attempt.status === 'expired');
    expect(
      expired?.map(({ attempt, finding }) => [
        attempt.line,
        attempt.recipient,
        finding.cause,
        finding.inherited,
      ]),
    ).toEqual([
      [4, 'a@example.net', 'fruit.apple', true],
      [4, 'c@example.net', 'fruit.pear', true],
    ]);
    expect(
      expired?.map(({ finding }) => finding.actor),
      'waiting is over',
    ).toEqual(['mail-admin', 'mail-admin']);
    expect(diagnosis?.status).toBe('expired');
  });

  it('says queue.expired where no earlier failure is in the log', () => {
    const [diagnosis] = engine.diagnose('AAAAAA1: from=<s@example.org>, status=expired, returned to sender');
    expect(diagnosis?.attempts[0]?.finding).toMatchObject({ cause: 'queue.expired', confidence: 'possible' });
    expect(diagnosis?.attempts[0]?.finding.missing?.text).toContain('no earlier failure');
  });

  it('takes the inner reason of a suspended delivery and counts no contact', () => {
    const text = status(
      'AAAAAA1',
      'a@example.net',
      'deferred',
      `delivery temporarily suspended: ${said('421 no apple')}`,
    );
    expect(summary(text)).toEqual([
      { status: 'deferred', recipients: [['a@example.net', 'deferred', 0]], causes: ['fruit.apple'] },
    ]);
  });

  it('follows a message through a re-queue by orig_id, and by Message-ID', () => {
    const byOrigId = [
      status('AAAAAA1', 'a@example.net', 'deferred', said('450 no apple')),
      `${head('10:00:00', 'pickup')}BBBBBB2: uid=100 from=<s@example.org> orig_id=AAAAAA1`,
      status('BBBBBB2', 'a@example.net', 'sent', '250 ok'),
    ].join('\n');
    const byMessageId = [
      'AAAAAA1: message-id=<1@example.org>',
      status('AAAAAA1', 'a@example.net', 'bounced', said('550 no apple')),
      'AAAAAA1: removed',
      'BBBBBB2: message-id=<1@example.org>',
      status('BBBBBB2', 'a@example.net', 'sent', '250 ok'),
    ].join('\n');
    for (const text of [byOrigId, byMessageId]) {
      expect(summary(text)).toEqual([
        { status: 'sent', recipients: [['a@example.net', 'sent', 2]], causes: ['fruit.apple', 'delivered'] },
      ]);
    }
  });

  it('takes a queue id that comes again after `removed` for another message', () => {
    const one = status('AAAAAA1', 'a@example.net', 'sent', '250 ok');
    expect(summary([one, 'AAAAAA1: removed', one].join('\n'))).toHaveLength(2);
  });

  it('lets the state decide who acts', () => {
    const actor = (word: string, code: number) =>
      engine.diagnose(status('AAAAAA1', 'a@example.net', word, said(`${code} no apple`)))[0]?.attempts[0]
        ?.finding.actor;
    expect([actor('deferred', 450), actor('bounced', 550)]).toEqual(['nobody', 'mail-admin']);
  });
});
