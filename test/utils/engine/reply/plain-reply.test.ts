import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlainReply } from '@/utils/engine/reply/plain-reply';
import { readAnyReply } from '@/utils/engine/reply/reply';

describe('a plain reply is read in one pass', () => {
  it.each([
    ['250 2.0.0 Ok: queued as 4c1WRT5fNjz3xyz', 250, '2.0.0', 'Ok: queued as 4c1WRT5fNjz3xyz'],
    ['250 ok', 250, null, 'ok'],
    ['550 5.1.1 No Such User Here', 550, '5.1.1', 'No Such User Here'],
    ['452 4.2.2 Mailbox is full', 452, '4.2.2', 'Mailbox is full'],
    ['554 5.7.20 Access denied', 554, '5.7.20', 'Access denied'],
    ['550 5.1.1 größer', 550, '5.1.1', 'größer'],
    ['550 Нет такого', 550, null, 'Нет такого'],
    ['550 <a@example.com>... No such user', 550, null, '<a@example.com>... No such user'],
    ['550 5.1.1 <a@example.com>: no', 550, '5.1.1', '<a@example.com>: no'],
    ['host mx.example.net[192.0.2.1] said: 550 5.1.1 no', 550, '5.1.1', 'no'],
    ['550 5.1.1 no (in reply to RCPT TO command)', 550, '5.1.1', 'no'],
    ['host mx[2001:db8::1]:25 said: 452 full (in reply to end of DATA command)', 452, null, 'full'],
    ['host mx[192.0.2.1] said: 550 No (as told) (in reply to MAIL FROM command)', 550, null, 'No (as told)'],
  ])('%s', (response, code, enhancedCode, text) => {
    expect(readPlainReply(response)).toMatchObject({ code, enhancedCode, text, saidBy: 'next-hop' });
    expect(readPlainReply(response)).toEqual(readAnyReply(response));
  });
});

describe('what may mean more is left to care', () => {
  it.each([
    '550-5.1.1 first 550 5.1.1 second',
    '550 5.1.1: no',
    '550 5.1.1  two spaces',
    '550 (5.1.1) no',
    '550 no (#5.1.1)',
    '550 <5.1.1> no',
    '550 no (in reply to something of its own)',
    '550 5.1.1 (in reply to RCPT TO command)',
    '550 no  (in reply to RCPT TO command)',
    'host mx[192.0.2.1] refused to talk to me: 550 no',
    'host mx[192.0.2.1] said: host inner[10.0.0.5] said: 550 no',
    'host mx[192.0.2.1] said: 550-no 550 more',
    '550 no, see 5.1.1',
    '450 4.1.1 x: unverified address: connect to mx.example.net[192.0.2.1]:25: timed out',
    '450 4.1.1 the other one said 550 no',
    '550 5.1.1 first\\n550 second',
    '451 4.4.1 x: retry timeout exceeded',
    '550 5.1.1 trailing space ',
    '550 5.7.509 Access denied',
    '550',
    '250',
    '',
    'connect to mx.example.net[192.0.2.1]:25: Connection timed out',
  ])('%s', (response) => {
    expect(readPlainReply(response)).toBeNull();
  });
});

it('is the same as with care, for all replies of the corpus', () => {
  const replies = readFileSync('test/corpus/replies.tsv', 'utf8')
    .split('\n')
    .map((row) => row.split('\t')[2] ?? '');
  const plain = replies.filter((reply) => readPlainReply(reply));
  expect(plain.length).toBeGreaterThan(100);
  for (const reply of plain) expect(readPlainReply(reply)).toEqual(readAnyReply(reply));
});
