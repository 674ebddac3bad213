import type { Row } from '../formats';

const taken = { skip: 'a log of refusals holds no mail that was taken' };
const unreached = { skip: 'whoever could not connect is in no log of the other side' };
const never = { sent: taken, 'timed out': unreached, 'refused connection': unreached, expired: unreached };

const smtpd = (reply: string) =>
  `Nov 20 08:01:02 mx1 postfix/smtpd[7]: NOQUEUE: reject: RCPT from mx.filter.example.org[192.0.2.9]: ${reply}; from=<ann@example.net> to=<kim@example.com> proto=ESMTP helo=<mx.filter.example.org>`;
const milter =
  'Nov 20 08:01:02 mx1 postfix/cleanup[9]: 4Xk2Qz1vT9z7: milter-reject: END-OF-MESSAGE from mx.filter.example.org[192.0.2.9]: 5.7.1 Message rejected as spam; from=<ann@example.net> to=<kim@example.com> proto=ESMTP helo=<mx.filter.example.org>';
const exim = (what: string, words: string) =>
  `2026-11-20 08:01:02 H=mx.filter.example.org [192.0.2.9]:51000 F=<ann@example.net> ${what} RCPT <kim@example.com>: ${words}`;
const sendmail = (reply: string) =>
  `Nov 20 08:01:02 mx1 sm-mta[66]: 6AK81234012345: ruleset=check_rcpt, arg1=<kim@example.com>, relay=mx.filter.example.org [192.0.2.9], reject=${reply}`;
const smtpctl = (reply: string) =>
  `Nov 20 08:01:02 mx1 smtpd[2275]: 77919ec0dfbb4e99 smtp failed-command command="RCPT TO:<kim@example.com>" result="${reply}"`;

const twoFail = { skip: 'the one that was taken is in no log of refusals' };
const blockedAlone = { skip: 'it looks at contents, and at nothing else' };
const noTls = { skip: 'a handshake that fails is logged without a recipient or a reply' };

export const rows: readonly Row[] = [
  {
    format: 'Postfix smtpd(8), receiving',
    cells: {
      ...never,
      greylisted: smtpd('450 4.2.0 <kim@example.com>: Recipient address rejected: Greylisted'),
      'mailbox full': smtpd('452 4.2.2 <kim@example.com>: Recipient address rejected: Mailbox full'),
      'unknown user': smtpd(
        '550 5.1.1 <kim@example.com>: Recipient address rejected: User unknown in local recipient table',
      ),
      'TLS failure': noTls,
      'spam refusal': milter,
      'two recipients, one fails': twoFail,
    },
  },
  {
    format: 'Exim, receiving',
    cells: {
      ...never,
      greylisted: exim('temporarily rejected', 'greylisted, try again later'),
      'mailbox full': exim('temporarily rejected', 'Mailbox is full'),
      'unknown user': exim('rejected', 'No Such User Here'),
      'TLS failure': noTls,
      'spam refusal': exim('rejected', 'This message was classified as spam'),
      'two recipients, one fails': twoFail,
    },
  },
  {
    format: 'Sendmail, receiving',
    cells: {
      ...never,
      greylisted: sendmail('451 4.7.1 Greylisting in action, please come back later'),
      'mailbox full': sendmail('452 4.2.2 <kim@example.com>... Mailbox full'),
      'unknown user': sendmail('550 5.1.1 <kim@example.com>... User unknown'),
      'TLS failure': noTls,
      'spam refusal': sendmail('554 5.7.1 <kim@example.com>... Message rejected as spam'),
      'two recipients, one fails': twoFail,
    },
  },
  {
    format: 'OpenSMTPD, receiving',
    cells: {
      ...never,
      greylisted: smtpctl('451 4.7.1 Greylisted, try again later'),
      'mailbox full': smtpctl('452 4.2.2 Mailbox full'),
      'unknown user': smtpctl('550 Invalid recipient: <kim@example.com>'),
      'TLS failure': noTls,
      'spam refusal': smtpctl('554 5.7.1 Message rejected as spam'),
      'two recipients, one fails': twoFail,
    },
  },
  {
    format: 'amavis',
    cells: {
      ...never,
      greylisted: blockedAlone,
      'mailbox full': blockedAlone,
      'unknown user': blockedAlone,
      'TLS failure': blockedAlone,
      'spam refusal':
        'Nov 20 08:01:02 mx1 amavis[47]: (00047-06) Blocked SPAM {RejectedInbound,Quarantined}, [192.0.2.9]:50234 [192.0.2.9] <ann@example.net> -> <kim@example.com>, quarantine: 7/spam-7Qx.gz, Message-ID: <1@example.net>, mail_id: 7Qx, Hits: 23.3, size: 2345, 1567 ms',
      'two recipients, one fails': twoFail,
    },
  },
];
