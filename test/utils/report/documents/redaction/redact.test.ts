import { describe, expect, test } from 'vitest';
import { createRedactor } from '@/utils/report/documents/redaction/redact';

const known = { recipients: ['jane@example.com', 'j.doe@example.co.uk'], senders: ['boss@sender.example'] };

function redact(...texts: string[]): string[] {
  return texts.map(createRedactor(known, texts));
}

describe('what is replaced', () => {
  test.each([
    ['to=<jane@example.com>', 'to=<recipient-1@domain-1>'],
    ['to=<JANE@Example.COM> and jane@example.com', 'to=<recipient-1@domain-1> and recipient-1@domain-1'],
    ['from=<boss@sender.example>', 'from=<sender-1@domain-1>'],
    ['<j.doe@example.co.uk> on mx1.example.co.uk', '<recipient-1@domain-1> on host-1.domain-1'],
    ['relay=mail.example.com[192.0.2.7]:25', 'relay=host-1.domain-1[address-1]:25'],
    ['relay=mail.example.com[2001:db8::7]:25', 'relay=host-1.domain-1[address-1]:25'],
    ['host gateway[10.0.0.9] said: 550', 'host host-1[address-1] said: 550'],
    [
      'connect to acme.mail.protection.outlook.com[52.1.2.3]:25',
      'connect to host-1.mail.protection.outlook.com[address-1]:25',
    ],
    ['to=<a.b+tag@gmail.com>', 'to=<mailbox-1@gmail.com>'],
    ['SRS0=x1=2Y=sender.example=boss@fwd.example', 'mailbox-1@domain-1'],
    ['"john doe"@example.com', 'mailbox-1@domain-1'],
    ['see https://blocked.example.net/why?ip=192.0.2.7 now', 'see url-1 now'],
    ['see https://support.google.com/mail/?p=NoSuchUser', 'see https://host-1.google.com/…'],
    ['<jane@example.com>: User jane unknown', '<recipient-1@domain-1>: User recipient-1 unknown'],
    [
      'Nov 23 20:57:05 relay4 postfix/smtp[26350]: 4jYJ: x',
      'Nov 23 20:57:05 host-1 postfix/smtp[26350]: 4jYJ: x',
    ],
    [
      'queued)Nov 23 20:57:05 relay4 postfix/smtp[26350]: 4jYJ: x',
      'queued)Nov 23 20:57:05 host-1 postfix/smtp[26350]: 4jYJ: x',
    ],
    ['2001:db8:75.1.15.1.15.1.15.1{', 'address-1.address-2{'],
    ['said by mx.example.com.192.0.2.7 now', 'said by host-1.domain-1 now'],
    ['to=<müller@bücher.example>', 'to=<mailbox-1@domain-1>'],
    ['helo=<pc-7>', 'helo=<host-1>'],
  ])('%s', (text, replaced) => {
    expect(redact(text)).toEqual([replaced]);
  });
});

describe('what stays', () => {
  test.each([
    'delay=0.05, delays=0/0/0/0.04, dsn=5.1.1, status=bounced',
    '550 5.7.1 [TSS04] rejected (S3140), code 4.7.650',
    'at 20:57:05 and 2026-11-23T20:57:05',
    'Mailbox is full.Please try later',
    '4jYJCj4473zKnCg: removed',
    'Read more info in the user list',
  ])('%s', (text) => {
    expect(redact(text)).toEqual([text]);
  });
});

test('is the same in all texts of one report', () => {
  expect(
    redact(
      'to=<x@one.example>',
      'to=<y@two.example>',
      'mx.two.example knows y@two.example, not x@one.example',
    ),
  ).toEqual([
    'to=<mailbox-1@domain-1>',
    'to=<mailbox-2@domain-2>',
    'host-1.domain-2 knows mailbox-2@domain-2, not mailbox-1@domain-1',
  ]);
});
