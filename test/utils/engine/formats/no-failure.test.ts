import { describe, expect, it } from 'vitest';
import { outcomesOf } from './outcomes';

const others = [
  `curl: (67) Access denied: 535`,
  `tls: failed to verify certificate: x509: certificate is valid for *.hoster.example, not mail.acme.example`,
  `2025-11-20 08:01:02 #4711(normal) <abcdef>; task; rspamd_task_write_log: id: <a@b>, from: <ann@example.net>, (default: T (reject): [20.00/15.00] [BAYES_SPAM(5.10)]), len: 1234, time: 123ms, dns req: 12`,
  `Nov 20 08:01:02 mx amavis[4711]: (04711-01) Passed SPAMMY {RelayedTaggedInbound}, [192.0.2.1]:41234 <ann@example.net> -> <kim@example.com>, Queue-ID: 4Xk2Qz1vT9z7, Message-ID: <a@b>, Hits: 20.1`,
  `Nov 20 08:01:02 fw sshd[4711]: Connection closed by 192.0.2.1 port 55000 [preauth]`,
  `Nov 20 08:01:02 lb haproxy[4711]: backend web/srv1 is DOWN, reason: Layer4 connection problem, info: "Connection refused"`,
  `2025/11/20 08:01:02 [error] 4711#0: *1 connect() failed (111: Connection refused) while connecting to upstream, client: 192.0.2.1, server: mail.example.com, request: "GET / HTTP/1.1"`,
  `dial tcp 10.0.0.1:6443: connect: connection refused`,
  `psql: error: could not connect to server: Connection refused. Is the server running on host "db" and accepting TCP/IP connections on port 5432?`,
  `Traceback (most recent call last):
  File "deploy.py", line 3, in <module>
    s.connect(('10.0.0.1', 22))
ConnectionRefusedError: [Errno 111] Connection refused`,
  `Error: connect ECONNREFUSED 127.0.0.1:3000
    at TCPConnectWrap.afterConnect [as oncomplete] (net.js:1141:16)`,
  `java.net.ConnectException: Connection refused
	at org.postgresql.Driver.connect(Driver.java:288)`,
  `Jan 12 09:21:02 mx dovecot: imap-login: Aborted login (auth failed, 1 attempts in 2 secs): user=<kim@acme.example>, method=PLAIN, rip=192.0.2.9`,
  `Nov 20 08:01:02 pmg pmg-smtp-filter[4711]: 1A2B3C: accept mail to <kim@example.com> (4Xk2Qz) (rule: default-accept)`,
  `Dear customer, on 5.1.1 we had 550 mails. The error is known. Version 4.2.2 is out.`,
  `Hi Kim, my mailbox is full again and I cannot receive anything. The user unknown error is gone though. Regards`,
  `RFC 5321 says that 550 is "Requested action not taken: mailbox unavailable" and 450 is for temporary problems.`,
  `What is the difference between a 421 and a 451 error? The first closes the connection. Greylisting uses 450 or 451 mostly.`,
  `kim@example.com asked: why was the connection refused? We had a timeout in the meeting room 554 and nobody answered.`,
  `Our mail server at mail.acme.example was down yesterday because the disk was full. We fixed it at 4:50 pm and restarted 5 services.`,
  `Error codes: 421 = service not available, 450 = mailbox busy, 550 = mailbox unavailable, 552 = storage exceeded.`,
  `Received: from mx.example.net (mx.example.net [192.0.2.1]) by mail.example.com (Postfix) with ESMTPS id 4Xk2Qz1vT9z7 for <kim@example.com>; Thu, 20 Nov 2025 08:01:02 +0100 (CET)
Authentication-Results: mail.example.com; spf=fail smtp.mailfrom=ann@example.net; dmarc=fail
Subject: 550 5.1.1 User unknown`,
];

describe('what is of no mail, or no failure', () => {
  it.each(others)('%s', (text) => {
    expect(outcomesOf(text)).toEqual([]);
  });
});
