import { describe, expect, it } from 'vitest';
import { openCourier } from '@/utils/engine/formats/servers/courier';
import { openHaraka } from '@/utils/engine/formats/servers/haraka';
import { openKerio } from '@/utils/engine/formats/servers/kerio';
import { openMaddy } from '@/utils/engine/formats/servers/maddy';
import { openStalwart } from '@/utils/engine/formats/servers/stalwart';
import { openZoneMta } from '@/utils/engine/formats/servers/zone-mta';
import { outcomesOf } from './outcomes';
import { deliveriesOf, hostileTexts } from './read-with';

const UNKNOWN = 'kim@example.com bounced recipient.unknown';
const SENT = 'kim@example.com sent delivered';
const REFUSED = '- deferred connection.refused';

const zone = (word: string, reply: string) =>
  `${word}[network] id=195a.001 to=kim@example.com from=a@example.net mx=mx.example.com (${reply})`;
const stalwart = (title: string, event: string, fields: string) =>
  `2025-11-20T08:01:02Z INFO ${title} (${event}) queueId = 42, ${fields}`;
const KIM = 'to = "kim@example.com", hostname = "mx.example.com"';
const maddy = (message: string, fields: object) =>
  `2025-11-20T08:01:02.123Z queue: ${message}\t${JSON.stringify({ msg_id: '1f2e', rcpt: 'kim@example.com', ...fields })}`;
const USER = { smtp_code: 550, smtp_enchcode: '5.1.1', smtp_msg: 'User unknown' };
const courier = (words: string) =>
  `Nov 20 08:01:02 mx courieresmtp: id=0000A1.67.1F5E,from=<a@example.net>,addr=<kim@example.com>${words}`;
const kerio = (words: string) => `[20/Nov/2025 08:01:02] ${words}`;
const sent = (result: string, status: string) =>
  kerio(
    `Sent: Queue-ID: 691ecabc-00000012, Recipient: <kim@example.com>, Result: ${result}, Status: ${status}, Remote-Host: 192.0.2.10`,
  );
const haraka = (plugin: string, message: string) =>
  `2025-11-20T08:01:02.123Z [NOTICE] [A1B2C3D4-E5F6-4A7B-8C9D-0E1F2A3B4C5D.1.1] [${plugin}] ${message}`;

describe.each<[string, [string, string[], string[]][]]>([
  [
    'ZoneMTA',
    [
      [
        'its word beats the code',
        [zone('DEFERRED', '554 5.7.1 Blocked by local policy')],
        ['kim@example.com deferred block.ip-local'],
      ],
      ['rejected', [zone('REJECTED', '550 5.1.1 User unknown')], [UNKNOWN]],
      [
        'accepted, with a head',
        [
          `2025-11-20T08:01:02Z info Sender/1[7] 15b2b5c4f3a000c7b5.001 ${zone('ACCEPTED', '250 2.0.0 Ok').replace('id=195a.001', 'id=<x@y>')}`,
        ],
        [SENT],
      ],
      ['no outcome', [zone('QUEUED', '250 2.0.0 Ok')], []],
    ],
  ],
  [
    'Stalwart',
    [
      [
        'a refusal',
        [
          stalwart(
            'Remote rejected recipient',
            'delivery.rcpt-to-rejected',
            `${KIM}, code = 550, details = "5.1.1 User unknown"`,
          ),
        ],
        [UNKNOWN],
      ],
      [
        'the notice of it',
        [
          stalwart(
            'Remote rejected recipient',
            'delivery.rcpt-to-rejected',
            `${KIM}, code = 550, details = "5.1.1 User unknown"`,
          ),
          stalwart(
            'DSN permanent failure notification',
            'delivery.dsn-perm-fail',
            `${KIM}, code = 550, details = "5.1.1 User unknown"`,
          ),
        ],
        [UNKNOWN],
      ],
      [
        'a connection',
        [
          stalwart(
            'Connection error',
            'delivery.connect-error',
            'hostname = "mx.example.com", remoteIp = 192.0.2.10, reason = "Connection refused (os error 111)"',
          ),
        ],
        [REFUSED],
      ],
      [
        'the notice of a connection names the recipient',
        [
          stalwart(
            'Connection error',
            'delivery.connect-error',
            'hostname = "mx.example.com", reason = "Connection refused (os error 111)"',
          ),
          stalwart(
            'DSN temporary failure notification',
            'delivery.dsn-temp-fail',
            `${KIM}, details = "Connection refused (os error 111)"`,
          ),
        ],
        ['kim@example.com deferred connection.refused'],
      ],
      [
        'put off',
        [
          stalwart(
            'Remote rejected recipient',
            'delivery.rcpt-to-failed',
            `${KIM}, code = 450, details = "4.7.1 Greylisted"`,
          ),
        ],
        ['kim@example.com deferred deferral.greylisted'],
      ],
      [
        'taken',
        [stalwart('Message delivered', 'delivery.delivered', `${KIM}, code = 250, details = "2.0.0 Ok"`)],
        [SENT],
      ],
      [
        'refused on the way in',
        [stalwart('Mailbox does not exist', 'smtp.mailbox-does-not-exist', 'to = "kim@example.com"')],
        [UNKNOWN],
      ],
      ['no outcome', [stalwart('Delivery attempt started', 'delivery.attempt-start', KIM)], []],
    ],
  ],
  [
    'Maddy',
    [
      [
        'a refusal and its end',
        [maddy('delivery attempt failed', USER), maddy('not delivered, permanent error', USER)],
        [UNKNOWN],
      ],
      ['only its end', [maddy('not delivered, permanent error', USER)], [UNKNOWN]],
      [
        'put off',
        [
          maddy('delivery attempt failed', {
            smtp_code: 452,
            smtp_enchcode: '4.2.2',
            smtp_msg: 'Mailbox full',
          }),
        ],
        ['kim@example.com deferred recipient.mailbox-full'],
      ],
      ['taken', [maddy('delivered', { attempt: 1 })], [SENT]],
      ['no outcome', [maddy('will retry', { next_try_delay: '15m' })], []],
      ['JSON that was cut', [maddy('delivery attempt failed', USER).slice(0, -20)], []],
    ],
  ],
  [
    'Courier',
    [
      ['a refusal', [courier(': 550 5.1.1 User unknown'), courier(',status: failure')], [UNKNOWN]],
      [
        'its word beats the code',
        [courier(': 550 5.1.1 User unknown'), courier(',status: deferred')],
        ['kim@example.com deferred recipient.unknown'],
      ],
      ['a refusal in a log that was cut', [courier(': 550 5.1.1 User unknown')], [UNKNOWN]],
      ['taken', [courier(',success: delivered: mx.example.com [::ffff:192.0.2.10]')], [SENT]],
      [
        'refused on the way in',
        [
          'Nov 20 08:01:02 mx courieresmtpd: error,relay=::ffff:192.0.2.9,from=<a@example.net>,to=<kim@example.com>: 513 Relaying denied.',
        ],
        ['kim@example.com bounced relay.domain-not-hosted'],
      ],
      [
        'no outcome',
        [
          'Nov 20 08:01:02 mx courierd: started,id=0000A1.67.1F5E,from=<a@example.net>,module=esmtp,host=example.com,addr=<kim@example.com>',
        ],
        [],
      ],
    ],
  ],
  [
    'Kerio',
    [
      ['a refusal', [sent('failed', '5.1.1 550 5.1.1 User unknown')], [UNKNOWN]],
      [
        'put off',
        [sent('delayed', '4.2.2 452 4.2.2 Mailbox full')],
        ['kim@example.com deferred recipient.mailbox-full'],
      ],
      ['taken', [sent('delivered', '2.0.0 ')], [SENT]],
      [
        'refused on the way in',
        [
          kerio(
            'Attempt to deliver to unknown recipient <kim@example.com>, from <a@example.net>, IP address 192.0.2.9',
          ),
        ],
        [UNKNOWN],
      ],
      [
        'no outcome',
        [
          kerio(
            'Recv: Queue-ID: 691ecabc-00000012, Service: SMTP, From: <a@example.net>, To: <kim@example.com>',
          ),
        ],
        [],
      ],
    ],
  ],
  [
    'Haraka',
    [
      [
        'a refusal',
        [haraka('outbound', 'recipient <kim@example.com> rejected: 550 5.1.1 User unknown')],
        [UNKNOWN],
      ],
      [
        'an address without brackets',
        [haraka('outbound', 'bounce for kim@example.com: 550 5.1.1 User unknown')],
        [UNKNOWN],
      ],
      [
        'refused on the way in',
        [
          haraka(
            'core',
            'hook=rcpt plugin=rcpt_to.in_host_list function=hook_rcpt params="<kim@example.com>" retval=DENY msg="550 5.1.1 User unknown"',
          ),
        ],
        [UNKNOWN],
      ],
      [
        'put off on the way in',
        [
          haraka(
            'core',
            'hook=rcpt_ok plugin=greylist function=x params="<kim@example.com>" retval=DENYSOFT msg="Greylisted, try later"',
          ),
        ],
        ['kim@example.com deferred deferral.greylisted'],
      ],
      [
        'no outcome',
        [haraka('core', 'hook=rcpt plugin=x function=y params="<kim@example.com>" retval=OK msg=""')],
        [],
      ],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s', (_, lines, outcomes) => {
    expect(outcomesOf(lines.join('\n'))).toEqual(outcomes);
  });
});

describe.each([
  ['ZoneMTA', openZoneMta, 'DEFERRED[network] id=195a.001 to=kim@example.com from=a@example.net mx='],
  ['Stalwart', openStalwart, '2025-11-20T08:01:02Z INFO x (delivery.rcpt-to-rejected) queueId = 42, to = "'],
  ['Maddy', openMaddy, 'queue: delivery attempt failed\t{"'],
  ['Courier', openCourier, 'courieresmtp: id=0000A1.67.1F5E,from=<a@example.net>,addr=<'],
  ['Kerio', openKerio, '[20/Nov/2025 08:01:02] Sent: Queue-ID: 691ecabc-00000012, Recipient: <'],
  ['Haraka', openHaraka, '[NOTICE] [A1.1] [outbound] recipient <'],
] as const)('hostile text behind %s', (_, open, piece) => {
  it.each(hostileTexts)('%s', (_, make) => {
    expect(deliveriesOf(open, make(piece)).filter(({ status }) => status === 'sent')).toEqual([]);
  });
});
