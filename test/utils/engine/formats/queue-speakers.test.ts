import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';

const engine = createEngine(knowledge, formats);

describe('who has to act where a listing repeats a reason', () => {
  const postfix = (reason: string) =>
    [
      '4Xk2Qz1vT9z7     2839 Mon Nov 16 10:12:34  ann@example.net',
      `(${reason})`,
      `${' '.repeat(41)}kim@example.com`,
    ].join('\n');
  const smtpctl = (reason: string) =>
    `00e87ca41d7fae10|inet4|mta|auth|a@example.net|kim@example.com|kim@example.com|1763625662|1763971262|1763625700|3|pending|357|${reason}`;
  const json = (reason: string) =>
    JSON.stringify({
      queue_name: 'deferred',
      queue_id: '4Xk2Qz1vT9z7',
      arrival_time: 1_763_625_662,
      sender: 'a@example.net',
      recipients: [{ address: 'kim@example.com', delay_reason: reason }],
    });
  const exchange = (reason: string) =>
    `Identity         : EX01\\1234\nNextHopDomain    : mx.example.com\nLastError        : ${reason}`;

  it.each([
    ['An error has occurred, please try again later.', 'nobody'],
    ['internal problem, try later', 'nobody'],
    ['451 4.3.0 An internal error has occurred, please try again later.', 'mail-admin'],
    [
      'host mx.example.com[192.0.2.9] said: 451 4.3.0 internal error (in reply to RCPT TO command)',
      'mail-admin',
    ],
    ['mail transport unavailable', 'filter-provider'],
    ['unknown mail transport error', 'filter-provider'],
    ['delivery temporarily suspended: unknown mail transport error', 'filter-provider'],
  ])('%s: %s', (reason, actor) => {
    for (const write of [postfix, smtpctl, json, exchange])
      expect(engine.diagnose(write(reason))[0]?.attempts[0]?.finding).toMatchObject({ actor });
  });
});
