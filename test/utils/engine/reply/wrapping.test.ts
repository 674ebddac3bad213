import { expect, it } from 'vitest';
import { readReply } from '@/utils/engine/reply/reply';

it.each([
  // Exim
  [
    'SMTP error from remote mail server after pipelined MAIL FROM:<a@example.org> SIZE=12: 552 5.3.4 too big',
    'next-hop',
    'mail',
    552,
    'too big',
  ],
  [
    'SMTP error from remote mail server after EHLO out1.example.org: 421 busy',
    'next-hop',
    'ehlo',
    421,
    'busy',
  ],
  ['SMTP error from remote mail server after initial connection: 554 no', 'next-hop', 'connect', 554, 'no'],
  [
    'SMTP error from remote mailer after end of data: host mx.example.net [2001:db8::7]: 550 spam',
    'next-hop',
    'end-of-data',
    550,
    'spam',
  ],
  [
    'SMTP error from remote mail server after DATA: 550-one\\n550 two C:\\new',
    'next-hop',
    'data',
    550,
    'one two C:\\new',
  ],
  [
    'SMTP timeout after RCPT TO:<a@example.net>',
    'relay',
    'rcpt',
    null,
    'SMTP timeout after RCPT TO:<a@example.net>',
  ],
  [
    'Remote host closed connection in response to initial connection',
    'relay',
    'connect',
    null,
    'Remote host closed connection in response to initial connection',
  ],
  [
    'Remote host closed connection in response to sending data block',
    'relay',
    'end-of-data',
    null,
    'Remote host closed connection in response to sending data block',
  ],
  // Exim, the last half of a line of its log
  [
    'R=dnslookup T=remote_smtp: SMTP error from remote mail server after RCPT TO:<a@example.net>: host mx.example.net [192.0.2.7]: 552 full',
    'next-hop',
    'rcpt',
    552,
    'full',
  ],
  [
    'R=dnslookup T=remote_smtp defer (-44) H=mx.example.net [192.0.2.7]:25 X=TLS1.3:ECDHE_X25519__RSA:256 CV=yes DT=2s: SMTP error from remote mail server after MAIL FROM:<b@example.org> SIZE=9: 452 later',
    'next-hop',
    'mail',
    452,
    'later',
  ],
  [
    'T=remote_smtp H=mx.example.net [192.0.2.7]: all hosts unusable',
    'relay',
    null,
    null,
    'all hosts unusable',
  ],
  ['R=localuser: unusable: rest', 'relay', null, null, 'unusable: rest'],
  ['R=is no field', 'relay', null, null, 'R=is no field'],
  ['R=dnslookup T=remote_smtp defer (-53): retry time not reached', 'relay', null, null, ''],
  ['routing defer (-51): retry time not reached', 'relay', null, null, ''],
  // Nobody was asked
  ['(delivery temporarily suspended)', 'relay', null, null, ''],
  ['delivery temporarily suspended, no delivery attempt was made in this run', 'relay', null, null, ''],
  ['Message is frozen', 'relay', null, null, ''],
  ['Message is frozen in the wastes', 'relay', null, null, 'Message is frozen in the wastes'],
  // OpenSMTPD
  ['BANNER rejected: 554 5.7.1 no', 'next-hop', 'connect', 554, 'no'],
  ['HELO rejected: 501 bad name', 'next-hop', 'ehlo', 501, 'bad name'],
  ['STARTTLS rejected: 454 4.7.0 not now', 'next-hop', 'tls', 454, 'not now'],
  ['IO Error: Connection refused', 'relay', null, null, 'Connection refused'],
  // Sendmail
  ['Deferred: 451 4.7.1 later', 'next-hop', null, 451, 'later'],
  [
    'Deferred: Connection refused by mx.example.net.',
    'relay',
    null,
    null,
    'Connection refused by mx.example.net.',
  ],
  [
    'ruleset=tls_server, arg1=NONE, relay=mx.example.net, reject=403 4.7.0 encryption too weak',
    'relay',
    'tls',
    403,
    'encryption too weak',
  ],
  [
    'timeout waiting for input from mx.example.net. during client RCPT',
    'relay',
    'rcpt',
    null,
    'timeout waiting for input from mx.example.net. during client RCPT',
  ],
  // qmail, from a log and from a notice
  [
    '192.0.2.7 does not like recipient.\nRemote host said: 550 5.1.1 no\nGiving up on 192.0.2.7.',
    'next-hop',
    'rcpt',
    550,
    'no',
  ],
  [
    '<a@example.net>:\n192.0.2.7 failed on DATA command.\nRemote host said: 554 no',
    'next-hop',
    'data',
    554,
    'no',
  ],
  [
    'Connected to 192.0.2.7 but my name was rejected.\nRemote host said: 550 no',
    'next-hop',
    'ehlo',
    550,
    'no',
  ],
  [
    "Connected to 192.0.2.7 but greeting failed.\nRemote host said: 421 no\nI'm not going to try again; this message has been in the queue too long.",
    'next-hop',
    'connect',
    421,
    'no',
  ],
  // Words that only look like a wrapping
  ['550 BANNER rejected: 554 no', 'next-hop', null, 550, 'BANNER rejected: 554 no'],
  ['550 Deferred: not now', 'next-hop', null, 550, 'Deferred: not now'],
] as const)('%s', (response, saidBy, stage, code, text) => {
  expect(readReply(response)).toMatchObject({ saidBy, stage, code, text });
});

it.each(['retry time not reached for any host', "retry time not reached for any host for 'example.net'"])(
  'knows that nobody was contacted: %s',
  (response) => {
    expect(readReply(response)).toMatchObject({ suspended: true, text: '' });
  },
);
