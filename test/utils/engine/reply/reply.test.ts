import { describe, expect, it } from 'vitest';
import { readReply } from '@/utils/engine/reply/reply';

describe('who spoke, when, and what', () => {
  it.each([
    [
      'host mx[192.0.2.1] said: 550 5.1.1 no such user (in reply to RCPT TO command)',
      { saidBy: 'next-hop', code: 550, enhancedCode: '5.1.1', stage: 'rcpt', text: 'no such user' },
    ],
    [
      'host mx[192.0.2.1] refused to talk to me: 421 4.7.0 busy',
      { saidBy: 'next-hop', code: 421, enhancedCode: '4.7.0', stage: 'connect', text: 'busy' },
    ],
    [
      'host mx[192.0.2.1] said: 550-5.7.1 one 550-5.7.1 two 550 5.7.1 three (in reply to end of DATA command)',
      { code: 550, enhancedCode: '5.7.1', stage: 'end-of-data', text: 'one two three' },
    ],
    [
      'host mx[192.0.2.1] said: 554-gmx.net ESMTP 554-No service 554 see x (in reply to MAIL FROM command)',
      { code: 554, enhancedCode: null, stage: 'mail', text: 'gmx.net ESMTP No service see x' },
    ],
    ['host mx[192.0.2.1] said: 550 (in reply to RCPT TO command)', { code: 550, text: '' }],
    [
      'host mx[192.0.2.1] said: 553 sorry, not here (#5.7.1) (in reply to RCPT TO command)',
      { code: 553, enhancedCode: '5.7.1', stage: 'rcpt' },
    ],
    [
      'host mx[192.0.2.1] said: 550 #5.1.0 Address rejected. (in reply to RCPT TO command)',
      { code: 550, enhancedCode: '5.1.0', text: 'Address rejected.' },
    ],
    [
      'SASL authentication failed; server mx[192.0.2.1] said: 535 5.7.8 no',
      { saidBy: 'next-hop', code: 535, stage: 'auth', text: 'no' },
    ],
    [
      'TLS is required, but host mx.example.net[192.0.2.1] refused to start TLS: 454 4.7.0 no',
      { saidBy: 'relay', code: null, stage: 'tls' },
    ],
    [
      'connect to mx.example.net[192.0.2.1]:25: Connection refused',
      { saidBy: 'relay', code: null, stage: 'connect' },
    ],
    ['lost connection with mx[192.0.2.1] while sending RCPT TO', { saidBy: 'relay', stage: 'rcpt' }],
    [
      'lost connection with mx[192.0.2.1] while receiving the initial server greeting',
      { saidBy: 'relay', stage: 'connect' },
    ],
    [
      'conversation with mx[192.0.2.1] timed out while sending message body',
      { saidBy: 'relay', stage: 'end-of-data' },
    ],
    ['message size 3 exceeds size limit 1 of server mx[192.0.2.1]', { saidBy: 'relay', code: null }],
    [
      '250 2.0.0 Ok: queued as 4ZDxK93x1Cz3wZf',
      { saidBy: 'next-hop', code: 250, enhancedCode: '2.0.0', text: 'Ok: queued as 4ZDxK93x1Cz3wZf' },
    ],
    ['5.1.1 user unknown', { saidBy: 'next-hop', code: null, enhancedCode: '5.1.1', text: 'user unknown' }],
    ['421 4.16.55.1 is an address', { code: 421, enhancedCode: null }],
    ['Postfix 3.7.11 said hello', { enhancedCode: null }],
    ['', { saidBy: 'relay', code: null, text: '' }],
  ])('%s', (response, expected) => {
    expect(readReply(response)).toMatchObject(expected);
  });
});

it('takes the inner reason of a suspended delivery', () => {
  const reply = readReply(
    'delivery temporarily suspended: host mx[192.0.2.1] refused to talk to me: 421 too many',
  );
  expect(reply).toMatchObject({ suspended: true, saidBy: 'next-hop', code: 421, text: 'too many' });
});

describe('a reply that quotes another one keeps its own codes, and its words are the inner ones', () => {
  it.each([
    [
      'host mx[1.2.3.4] said: 450 4.1.1 <a@b.example>: unverified address: host in[10.0.0.5] said: 550 5.1.1 unknown (in reply to RCPT TO command)',
      450,
      550,
      'unknown',
    ],
    ['550 5.0.350 Remote server returned an error -> 552 5.2.2 over quota', 550, 552, 'over quota'],
    ['450 4.4.317 Cannot connect to remote server [Message=451 5.7.3 no TLS]', 450, 451, 'no TLS]'],
    ['550 5.1.0 Rejected: upstream said 550 5.1.1 no such mailbox', 550, 550, 'no such mailbox'],
    // PowerMTA, of a message that has expired
    [
      '551 5.4.7 message timeout (exceeded max time, last transcode: 421 4.4.1 Failed to connect)',
      551,
      421,
      'Failed to connect)',
    ],
  ])('%s', (response, code, inner, text) => {
    const read = readReply(response);
    expect(read).toMatchObject({ quoted: true, saidBy: 'next-hop', code, text });
    expect(read.quotedCodes?.code).toBe(inner);
  });

  it('but not where nobody answered a check of the address', () => {
    const text =
      '<a@b.example>: Recipient address rejected: unverified address: connect to in[10.0.0.5]:25: Connection refused';
    expect(readReply(`450 4.1.1 ${text}`)).toMatchObject({ quoted: false, code: 450, text });
  });

  it.each([
    'Verification failed for <s@example.org> Response: 550 5.1.1 unknown Sender verify failed',
    '<s@example.org>: Sender address rejected: undeliverable address: host mx.example.org[192.0.2.5] said: 550 5.1.1 <s@example.org>: User unknown',
    '<s@example.org>: Sender address rejected: unverified address: connect to mx.example.org[192.0.2.5]:25: Connection timed out',
    '<s@example.org> sender rejected (callback to 192.0.2.9 said: 550 unknown user)',
  ])('but not what is said of the sender: %s', (text) => {
    expect(readReply(`550 ${text}`)).toMatchObject({ quoted: false, code: 550, text });
  });
});
