import { describe, expect, it } from 'vitest';
import { formats } from '@/utils/engine/formats';
import { eventsOf } from './read-with';

const HEAD = 'Nov 20 08:01:02 mx1 postfix/smtp[1]: ';
const LINE =
  '4Xk2Qz1vT9z7: to=<b@example.com>, relay=none, delay=1, delays=0/0/0/1, dsn=4.4.1, status=deferred (connect to x[192.0.2.1]:25: Connection refused)';
const EXIM = '2026-11-20 08:01:02 1tLXYZ-0001ab-2C == b@example.com R=d T=r defer (111): Connection refused';
const AT = '2026-11-20T08:01:02';

describe('the line that a collector kept', () => {
  it.each<[string, unknown, string]>([
    [
      'journald',
      {
        MESSAGE: LINE,
        SYSLOG_IDENTIFIER: 'postfix/smtp',
        _HOSTNAME: 'mx1',
        __REALTIME_TIMESTAMP: '1795161662000000',
      },
      `${AT}.000Z`,
    ],
    ['journald, as bytes', { MESSAGE: [...Buffer.from(HEAD + LINE)] }, AT],
    ['Docker', { log: `${HEAD}${LINE}\n`, stream: 'stdout', time: '2026-11-20T09:00:00Z' }, AT],
    ['Kubernetes', { log: LINE, kubernetes: { pod_name: 'mail-0' }, '@timestamp': `${AT}Z` }, `${AT}Z`],
    ['Loki, as exported', [{ line: HEAD + LINE, timestamp: '1795161662000000000' }], AT],
    [
      'Loki, as answered',
      { data: { result: [{ stream: {}, values: [['1795161662000000000', LINE]] }] } },
      `${AT}.000Z`,
    ],
    [
      'Loki, as pushed',
      { streams: [{ stream: { app: 'postfix' }, values: [['1795161662000000000', HEAD + LINE]] }] },
      AT,
    ],
    [
      'OpenTelemetry',
      {
        resourceLogs: [
          {
            scopeLogs: [
              { logRecords: [{ timeUnixNano: '1795161662000000000', body: { stringValue: LINE } }] },
            ],
          },
        ],
      },
      `${AT}.000Z`,
    ],
    [
      'Elasticsearch',
      { hits: { hits: [{ _source: { message: LINE, '@timestamp': `${AT}.000Z` } }] } },
      `${AT}.000Z`,
    ],
    [
      'Graylog',
      { messages: [{ message: { message: LINE, timestamp: `${AT}.000Z`, source: 'mx1' } }] },
      `${AT}.000Z`,
    ],
    ['Vector', { message: LINE, timestamp: `${AT}Z`, appname: 'postfix/smtp', host: 'mx1' }, `${AT}Z`],
    ['Logstash', { event: { original: HEAD + LINE }, '@timestamp': '2026-11-20T09:00:00Z' }, AT],
    ['Splunk', { preview: false, result: { _raw: HEAD + LINE, _time: '2026-11-20' } }, AT],
    ['Google Cloud', { textPayload: LINE, timestamp: `${AT}Z` }, `${AT}Z`],
    ['Fluentd, with the line of another server', { log: EXIM }, AT],
    ['a page that escaped it', { log: (HEAD + LINE).replaceAll('<', '&lt;').replaceAll('>', '&gt;') }, AT],
  ])('%s', (_, value, time) => {
    for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2)])
      expect(eventsOf(formats, text)).toMatchObject([
        { recipient: 'b@example.com', status: 'deferred', time },
      ]);
  });

  it('is read where it was split into fields', () => {
    const fields = {
      postfix_queueid: '4Xk2Qz1vT9z7',
      postfix_to: 'b@example.com',
      postfix_relay_hostname: 'mx.example.com',
      postfix_relay_ip: '192.0.2.10',
      postfix_relay_port: '25',
      postfix_status: 'deferred',
      postfix_status_message: 'host mx.example.com[192.0.2.10] said: 452 4.2.2 Mailbox full',
      '@timestamp': `${AT}Z`,
    };
    expect(eventsOf(formats, JSON.stringify(fields))).toMatchObject([
      {
        recipient: 'b@example.com',
        status: 'deferred',
        queueId: '4Xk2Qz1vT9z7',
        time: `${AT}Z`,
        nextHop: { host: 'mx.example.com', address: '192.0.2.10', port: 25 },
        response: 'host mx.example.com[192.0.2.10] said: 452 4.2.2 Mailbox full',
      },
    ]);
  });
});

it.each([
  { message: 'started, listening on a@b', level: 'info' },
  { log: 'GET /?to=a@b HTTP/1.1', stream: 'stdout' },
  { MESSAGE: [1, 2, 3] },
])('reads nothing in %j', (object) => {
  expect(eventsOf(formats, JSON.stringify(object))).toEqual([]);
});
