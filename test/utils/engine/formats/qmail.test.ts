import { describe, expect, it } from 'vitest';
import { openQmail } from '@/utils/engine/formats/qmail/qmail';
import { readTai64 } from '@/utils/engine/formats/qmail/tai64';
import { causesOf, deliveriesOf, hostileTexts, readWith } from './read-with';

const AT = '@400000006923a0be0bdabf9c ';
const START = `${AT}starting delivery 2: msg 93869 to remote a@example.net`;
const outcome = (words: string) => `${START}\n${AT}delivery 2: ${words}`;

describe('TAI64N', () => {
  it.each([
    ['@400000000000000a00000000 x', '1970-01-01T00:00:00.000Z'],
    ['@4000000037c219a92ef02e94 x', '1999-08-24T04:03:43.787Z'],
    ['@4000000037c219a9ffffffff x', '1999-08-24T04:03:43.999Z'],
    ['@40000000ffffffff00000000 x', '2106-02-07T06:28:05.000Z'],
    ['@4000000037c219bf2ef02e9 x', null],
    ['@5000000037c219bf2ef02e94 x', null],
    ['@4000000037C219BF2EF02E94 x', null],
  ])('%s', (label, time) => {
    expect(readTai64(label)).toBe(time);
  });
});

describe('the head of a line', () => {
  it.each([
    [AT, '2025-11-24T00:03:00.198Z'],
    ['2025-11-24 00:03:00.198885276 ', '2025-11-24T00:03:00.198885276'],
    ['Nov 23 21:28:39 mx5 qmail: 1763942580.198885 ', '2026-11-23T21:28:39'],
    ['Nov 23 21:28:39 mx5 qmail-send[123]: ', '2026-11-23T21:28:39'],
    ['', null],
  ])('%s', (head, time) => {
    const text = `${head}starting delivery 2: msg 93869 to remote a@example.net\n${head}delivery 2: success: ok/`;
    expect(deliveriesOf(openQmail, text)).toMatchObject([
      { time, queueId: '93869', recipient: 'a@example.net', status: 'sent', response: 'ok' },
    ]);
  });
});

describe('a delivery', () => {
  it.each([
    [
      'success: 192.0.2.7_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_1A/',
      'sent',
      '192.0.2.7 accepted message.\nRemote host said: 250 2.0.0 Ok: queued as 1A',
      '192.0.2.7',
    ],
    [
      'failure: 192.0.2.7_does_not_like_recipient./Remote_host_said:_550-5.1.1_no_such_user/550_5.1.1_see_https://example.net/a/b/Giving_up_on_192.0.2.7./',
      'bounced',
      '192.0.2.7 does not like recipient.\nRemote host said: 550-5.1.1 no such user\n550 5.1.1 see https://example.net/a/b\nGiving up on 192.0.2.7.',
      '192.0.2.7',
    ],
    [
      'deferral: Connected_to_2001:db8::7_but_sender_was_rejected./Remote_host_said:_451_later/',
      'deferred',
      'Connected to 2001:db8::7 but sender was rejected.\nRemote host said: 451 later',
      '2001:db8::7',
    ],
    [
      "failure: Sorry,_I_couldn't_find_any_host_named_example.net._(#5.1.2)/",
      'bounced',
      "Sorry, I couldn't find any host named example.net. (#5.1.2)",
      null,
    ],
    [
      "failure: I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./",
      'expired',
      "I'm not going to try again; this message has been in the queue too long.",
      null,
    ],
    ['deferral: ', 'deferred', 'deferral', null],
  ])('%s', (words, status, response, address) => {
    const [event] = deliveriesOf(openQmail, outcome(words));
    expect(event).toMatchObject({ status, response, queueId: '93869', recipient: 'a@example.net' });
    expect(event?.nextHop?.address ?? null).toBe(address);
  });

  it('has no message and recipient where its beginning is not in the log', () => {
    expect(deliveriesOf(openQmail, `${AT}delivery 7: deferral: x/`)).toMatchObject([
      { queueId: null, recipient: null, status: 'deferred' },
    ]);
  });

  it('forgets its number when it ends', () => {
    const text = `${outcome('deferral: x/')}\n${AT}delivery 2: deferral: y/`;
    expect(deliveriesOf(openQmail, text).map(({ recipient }) => recipient)).toEqual(['a@example.net', null]);
  });

  it('names a local recipient without the user of its domain', () => {
    const text = `${AT}starting delivery 3: msg 5 to local example.com-info@example.com\n${AT}delivery 3: success: did_1+0+0/`;
    expect(deliveriesOf(openQmail, text)).toMatchObject([{ recipient: 'info@example.com' }]);
  });
});

describe('what other lines tell', () => {
  it('reads sender, size and end', () => {
    const text = `${AT}new msg 93869\n${AT}info msg 93869: bytes 2343 from <b@example.org> qp 18695 uid 49491\n${AT}end msg 93869`;
    expect(readWith(openQmail, text)).toMatchObject({
      taken: 3,
      events: [
        { queueId: '93869', sender: 'b@example.org', size: 2343 },
        { queueId: '93869', removed: true },
      ],
    });
  });

  it('takes a number that comes again for another message', () => {
    const text = `${outcome('deferral: 4.2.1_busy/')}\n${AT}end msg 93869\n${outcome('failure: 5.1.1_unknown/')}`;
    expect(causesOf(text)).toHaveLength(2);
    expect(readWith(openQmail, text).events.filter(({ kind }) => kind === 'queue')).toHaveLength(1);
  });

  it.each([
    'Nov 23 21:20:34 mx1 app[1]: delivery 2: success: ok/',
    'the delivery 2: failure: x',
    'delivery of 3 parcels: failure',
    '@400000006923a0be0bdabf9c tcpserver: status: 1/40',
    'new msg from a@example.net',
  ])('is none of qmail-send: %s', (line) => {
    expect(readWith(openQmail, line)).toEqual({ events: [], taken: 0 });
  });
});

describe('causes', () => {
  it.each([
    [
      'failure: 192.0.2.7_does_not_like_recipient./Remote_host_said:_550_5.1.1_User_unknown/Giving_up_on_192.0.2.7./',
      'bounced recipient.unknown',
    ],
    [
      'deferral: Connected_to_192.0.2.7_but_greeting_failed./Remote_host_said:_421_too_many_connections/',
      'deferred connection.limit',
    ],
    [
      'failure: User_and_password_not_set,_continuing_without_authentication./<a@example.net>_192.0.2.7_does_not_like_recipient./Remote_host_said:_552_5.2.2_Mailbox_full/Giving_up_on_192.0.2.7./',
      'bounced recipient.mailbox-full',
    ],
    [
      'failure: 192.0.2.7_failed_after_I_sent_the_message./Remote_host_said:_552_5.3.4_Message_size_exceeds_fixed_limit/',
      'bounced message.too-large',
    ],
    [
      "failure: Connected_to_192.0.2.7_but_connection_died._(#4.4.2)/I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./",
      'expired connection.lost',
    ],
    ['deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/', 'deferred dns.temporary-failure'],
  ])('%s', (words, cause) => {
    expect(causesOf(outcome(words))).toEqual([cause]);
  });
});

describe.each([`${AT}delivery 2: failure: `, `${AT}starting delivery 2: msg 1 to remote `, '@4000000'])(
  'hostile text behind %s',
  (piece) => {
    it.each(hostileTexts)('%s', (_, make) => {
      expect(deliveriesOf(openQmail, make(piece)).filter(({ recipient }) => recipient === '')).toEqual([]);
    });
  },
);
