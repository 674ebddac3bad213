import { describe, expect, it } from 'vitest';
import { openOpenSmtpd } from '@/utils/engine/formats/opensmtpd/opensmtpd';
import { causesOf, deliveriesOf, hostileTexts, readWith } from './read-with';

const HEAD = 'Nov 23 21:20:34 mx3 smtpd[2275]: ';
const EVP = '00e87ca41d7fae65';
const SESSION = '7791a04e5b12979f';
const delivered = (
  result: string,
  stat: string,
  relay = '192.0.2.7 (mx.example.net)',
  to = 'a@example.net',
) =>
  `${HEAD}${SESSION} mta delivery evpid=${EVP} from=<b@example.org> to=<${to}> rcpt=<-> source="192.0.2.1" relay="${relay}" delay=1h5m41s result="${result}" stat="${stat}"`;
const failing = (host: string, reason: string, session = SESSION) => [
  `${HEAD}${session} mta connecting address=smtp://192.0.2.7:25 host=${host}`,
  `${HEAD}${session} mta error reason=${reason}`,
];
const NONE = 'Network error on destination MXs';

describe('a delivery', () => {
  it('reads every field', () => {
    const text = delivered('PermFail', '550 5.1.1 <a@example.net> "no" such user');
    expect(deliveriesOf(openOpenSmtpd, text)).toEqual([
      {
        kind: 'delivery',
        line: 1,
        span: { start: 0, end: text.length },
        time: '2026-11-23T21:20:34',
        queueId: '00e87ca4',
        sender: 'b@example.org',
        recipient: 'a@example.net',
        originalRecipient: null,
        nextHop: { host: 'mx.example.net', address: '192.0.2.7', port: null },
        delay: 3_941,
        delays: null,
        dsn: null,
        status: 'bounced',
        response: '550 5.1.1 <a@example.net> "no" such user',
      },
    ]);
  });

  it.each([
    ['Ok', 'sent'],
    ['TempFail', 'deferred'],
    ['PermFail', 'bounced'],
    ['Loop', 'bounced'],
    ['Expired', 'expired'],
  ])('%s', (result, status) => {
    expect(deliveriesOf(openOpenSmtpd, delivered(result, '250 x'))).toMatchObject([{ status }]);
  });

  it.each([
    [
      'version 6.0',
      `${HEAD}${SESSION} mta event=delivery evpid=${EVP} from=<> to=<a@example.net> rcpt=<c@example.com> source="-" relay="2001:db8::7 (mx.example.net)" delay=2s result="TempFail" stat="451 later"`,
      {
        recipient: 'c@example.com',
        originalRecipient: 'a@example.net',
        sender: '',
        status: 'deferred',
        nextHop: { host: 'mx.example.net', address: '2001:db8::7', port: null },
      },
    ],
    [
      'version 5.4',
      `${HEAD}relay: PermFail for ${EVP}: session=${SESSION}, from=<b@example.org>, to=<a@example.net>, rcpt=<->, source=192.0.2.1, relay=192.0.2.7 (mx.example.net), delay=3s, stat=550 5.1.1 no, really`,
      { status: 'bounced', response: '550 5.1.1 no, really', queueId: '00e87ca4', delay: 3 },
    ],
    [
      'a local one',
      `${HEAD}${SESSION} mda delivery evpid=${EVP} from=<b@example.org> to=<a@example.net> rcpt=<a@example.net> user=a delay=0s result=Ok stat=Delivered`,
      { status: 'sent', response: 'Delivered', originalRecipient: null, nextHop: null },
    ],
    [
      'a quoted local part',
      delivered(
        'PermFail',
        '550 no',
        '192.0.2.7 (mx.example.net)',
        '"a> result=\\"Ok\\" stat=\\"x\\""@example.net',
      ),
      { recipient: '"a> result=\\"Ok\\" stat=\\"x\\""@example.net' },
    ],
  ])('%s', (_, text, expected) => {
    expect(deliveriesOf(openOpenSmtpd, text)).toMatchObject([expected]);
  });
});

describe('what other lines tell', () => {
  it('reads the sender', () => {
    const text = `${HEAD}${SESSION} smtp envelope evpid=${EVP} from=<b@example.org> to=<a@example.net>`;
    expect(readWith(openOpenSmtpd, text).events).toMatchObject([
      { queueId: '00e87ca4', sender: 'b@example.org' },
    ]);
  });

  it.each([
    `${HEAD}${SESSION} mta connected`,
    `${HEAD}${SESSION} mta disconnected reason=quit messages=0`,
    `${HEAD}${SESSION} smtp message msgid=00e87ca4 size=586 nrcpt=1 proto=ESMTP`,
    ...failing('mx.example.net', 'IO Error: Connection refused'),
  ])('says nothing by itself: %s', (line) => {
    expect(readWith(openOpenSmtpd, line)).toEqual({ events: [], taken: 1 });
  });

  it.each([
    `${HEAD}smtp-out: Enabling route 192.0.2.1 <-> 192.0.2.7 (mx.example.net)`,
    'Nov 23 21:20:34 mx1 postfix/smtpd[1]: connect from mx.example.net[192.0.2.7]',
    'Nov 23 21:20:34 mx1 app: the mta said evpid= and stat="550"',
  ])('is none of a message: %s', (line) => {
    expect(readWith(openOpenSmtpd, line)).toEqual({ events: [], taken: 0 });
  });
});

describe('why no server of a domain could be reached', () => {
  const nobody = delivered('TempFail', NONE, 'example.net');
  it.each([
    [
      'the server is under the domain',
      [...failing('mx.example.net', 'BANNER rejected: 554 5.7.1 x'), nobody],
      'BANNER rejected: 554 5.7.1 x',
    ],
    [
      'other servers fail, too',
      [
        ...failing('mx.example.net', 'Connection timeout', '7791a04e5b129790'),
        ...failing('mx.example.org', 'IO Error: Connection refused', '7791a04e5b129791'),
        nobody,
      ],
      'Connection timeout',
    ],
    [
      'one server of another name fails',
      [...failing('in.example.com', 'Connection timeout'), nobody],
      'Connection timeout',
    ],
    [
      'two of other names fail: which of them cannot be told',
      [
        ...failing('in.example.com', 'Connection timeout', '7791a04e5b129790'),
        ...failing('in.example.org', 'IO Error: Connection refused', '7791a04e5b129791'),
        nobody,
      ],
      NONE,
    ],
    [
      'the server served this domain before',
      [
        ...failing('in.example.org', 'IO Error: Connection refused', '7791a04e5b129791'),
        delivered('TempFail', '451 later', '192.0.2.8 (in.example.com)'),
        ...failing('in.example.com', 'Connection timeout', '7791a04e5b129790'),
        nobody,
      ],
      'Connection timeout',
    ],
    [
      'Microsoft 365 names its servers after the domain',
      [
        ...failing(
          'example-net.mail.protection.outlook.com',
          'BANNER rejected: 550 5.7.1 x',
          '7791a04e5b129790',
        ),
        ...failing('in.example.org', 'Connection timeout', '7791a04e5b129791'),
        nobody,
      ],
      'BANNER rejected: 550 5.7.1 x',
    ],
    ['nothing was said', [nobody], NONE],
  ])('%s', (_, lines, response) => {
    expect(deliveriesOf(openOpenSmtpd, lines.join('\n')).at(-1)).toMatchObject({
      status: 'deferred',
      response,
    });
  });
});

describe('causes', () => {
  const nobody = delivered('TempFail', NONE, 'example.net');
  it.each([
    [[...failing('mx.example.net', 'IO Error: Connection refused'), nobody], ['deferred connection.refused']],
    [
      [...failing('mx.example.net', 'Connection failed: Network is unreachable'), nobody],
      ['deferred connection.unreachable'],
    ],
    [
      [...failing('mx.example.net', 'SSL certificate check failed'), nobody],
      ['deferred tls.certificate-rejected'],
    ],
    [
      [
        ...failing('mx.example.net', 'BANNER rejected: 554 5.7.1 192.0.2.1 listed at zen.spamhaus.org'),
        nobody,
      ],
      ['deferred block.dnsbl'],
    ],
    [[delivered('TempFail', 'Connection timeout')], ['deferred connection.reply-timed-out']],
    [
      [
        delivered('TempFail', '451 4.7.1 Greylisted, please try again later'),
        `${HEAD}relay: Expire for ${EVP}: from=<b@example.org>, to=<a@example.net>, rcpt=<->, delay=4d, stat=Envelope expired`,
      ],
      ['deferred deferral.greylisted', 'expired deferral.greylisted*'],
    ],
  ])('%j', (lines, causes) => {
    expect(causesOf(lines.join('\n'))).toEqual(causes);
  });
});

describe.each([`${HEAD}${SESSION} mta `, delivered('TempFail', ''), `${HEAD}relay: Ok for ${EVP}: , stat=`])(
  'hostile text behind %s',
  (piece) => {
    it.each(hostileTexts)('%s', (_, make) => {
      const odd = deliveriesOf(openOpenSmtpd, make(piece)).filter(({ recipient }) => recipient === '');
      expect(odd).toEqual([]);
    });
  },
);
