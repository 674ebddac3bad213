import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';

const engine = createEngine(knowledge, formats);
const postfix = (relay: string, response: string, status = 'deferred') =>
  `Nov 20 08:01:02 gw postfix/smtp[4711]: 4Xk2Qz1vT9z7: to=<ann@customer.example>, relay=${relay}, delay=3.1, delays=0.1/0/1/2, dsn=4.4.1, status=${status} (${response})`;
const failed = (place: string, words = 'Connection refused') =>
  postfix('none', `connect to ${place}: ${words}`);

describe('an address of the relay itself', () => {
  it.each([
    ['by its number', failed('127.0.0.1[127.0.0.1]:10024'), 'connection.refused'],
    ['by its number, IPv6', failed('::1[::1]:10024'), 'connection.refused'],
    ['at the port of mail', failed('127.0.0.1[127.0.0.1]:25'), 'connection.refused'],
    ['by its name', failed('localhost[127.0.0.1]:10026', 'Connection timed out'), 'connection.timed-out'],
    ['by its longer name', failed('localhost.localdomain[127.0.0.1]:24'), 'connection.refused'],
    ['by its name, IPv6', failed('ip6-localhost[::1]:24'), 'connection.refused'],
    [
      'a socket',
      failed('mail.relay.example[private/dovecot-lmtp]', 'No such file or directory'),
      'server.delivery-agent-failed',
    ],
  ])('named so is a service of the filter: %s', (_, log, cause) => {
    const finding = engine.diagnose(log)[0]?.attempts[0]?.finding;
    expect(finding).toMatchObject({ cause, actor: 'filter-provider' });
  });

  it.each([
    ['refused', failed('mail.customer.example[127.0.0.1]:25'), '[127.0.0.1]'],
    ['timed out', failed('mail.customer.example[127.0.0.1]:25', 'Connection timed out'), '[127.0.0.1]'],
    ['IPv6', failed('mail.customer.example[::1]:25', 'Network is unreachable'), '[::1]'],
    ['no address at all', failed('mail.customer.example[0.0.0.0]:25'), '[0.0.0.0]'],
    ['a name that begins like it', failed('localhosting.example[127.0.0.1]:25'), '[127.0.0.1]'],
    [
      'hung up on itself',
      postfix(
        'mail.customer.example[127.0.0.1]:25',
        'lost connection with mail.customer.example[127.0.0.1] while receiving the initial server greeting',
      ),
      '[127.0.0.1]',
    ],
  ])('behind a customer’s name is a mistake in its DNS: %s', (_, log, address) => {
    const finding = engine.diagnose(log)[0]?.attempts[0]?.finding;
    expect(finding).toMatchObject({ cause: 'dns.no-mx', actor: 'dns-admin', confidence: 'likely' });
    expect(finding?.evidence[0]?.text).toContain(address);
  });

  it.each([
    [
      'where the relay knows itself',
      postfix('none', 'mail for mail.customer.example loops back to myself', 'bounced'),
      'route.loop',
      'mail-admin',
    ],
    [
      'where a server answers',
      postfix(
        'mail.customer.example[127.0.0.1]:25',
        'host mail.customer.example[127.0.0.1] said: 550 5.1.1 <ann@customer.example>: Recipient address rejected: User unknown (in reply to RCPT TO command)',
        'bounced',
      ),
      'recipient.unknown',
      'mail-admin',
    ],
    [
      'in a network of tests',
      failed('mail.customer.example[127.1.0.55]:25'),
      'connection.refused',
      'mail-admin',
    ],
    [
      'at a port that somebody chose',
      failed('mail.customer.example[127.0.0.1]:2525'),
      'connection.refused',
      'mail-admin',
    ],
  ])(
    'behind a customer’s name is not the filter’s, and no more is said of it: %s',
    (_, log, cause, actor) => {
      expect(engine.diagnose(log)[0]?.attempts[0]?.finding).toMatchObject({ cause, actor });
    },
  );
});
