import type { Row } from '../formats';

const waits = { skip: 'a listing holds only what waits' };
const noReason = { skip: 'this listing tells no reason' };

const entry = '4Xk2Qz1vT9z7     900 Fri Nov 20 08:01:02  ann@example.net';
const TO = ' '.repeat(41);
const postfix = (reason: string) => `${entry}\n(${reason})\n${TO}kim@example.com`;
const HOST = 'host mx.example.com[192.0.2.10] said:';
const GREYLISTED = `${HOST} 450 4.7.1 <kim@example.com>: Recipient address rejected: Greylisted (in reply to RCPT TO command)`;
const FULL = `${HOST} 452 4.2.2 Mailbox full (in reply to RCPT TO command)`;
const TIMED_OUT = 'connect to mx.example.com[192.0.2.10]:25: Connection timed out';
const REFUSED = 'connect to mx.example.com[192.0.2.10]:25: Connection refused';
const TLS = 'Cannot start TLS: handshake failure';

const json = (reason: string) =>
  JSON.stringify({
    queue_name: 'deferred',
    queue_id: '4Xk2Qz1vT9z7',
    arrival_time: 1_795_161_662,
    message_size: 900,
    sender: 'ann@example.net',
    recipients: [{ address: 'kim@example.com', delay_reason: reason }],
  });
const sendmail = (reason: string) =>
  `6ANLSmS5006538      900 Fri Nov 20 08:01 <ann@example.net>\n                 (${reason})\n\t\t\t\t\t <kim@example.com>`;
const smtpd = (error: string) =>
  `00e87ca41d7fae10|inet4|mta||ann@example.net|kim@example.com|kim@example.com|1795161662|1795507262|1795161662|3|pending|357|${error}`;

const exchange = (error: string) => ({
  text: `Identity         : EX01\\1234\nDeliveryType     : SmartHostConnectorDelivery\nNextHopDomain    : mx.example.com\nStatus           : Retry\nMessageCount     : 2\nLastError        : ${error}`,
  but: { recipient: null },
  because: 'it lists queues, and not who waits in them',
});

const never = {
  sent: waits,
  'unknown user': waits,
  expired: waits,
  'spam refusal': waits,
  'two recipients, one fails': waits,
};

const together = 'its lines belong together, and are no items of a list';
const terminal = 'a listing is printed on a terminal, and is in no log';
const neverIn = {
  'a list': together,
  'a numbered list': together,
  'grep -n of a file': terminal,
  'grep of many files': terminal,
  'a container runtime': terminal,
};

export const rows: readonly Row[] = [
  {
    format: 'Postfix postqueue -p',
    neverIn,
    cells: {
      ...never,
      greylisted: postfix(GREYLISTED),
      'mailbox full': postfix(FULL),
      'timed out': postfix(TIMED_OUT),
      'refused connection': postfix(REFUSED),
      'TLS failure': postfix(TLS),
    },
  },
  {
    format: 'Postfix postqueue -j',
    neverIn,
    cells: {
      ...never,
      greylisted: json(GREYLISTED),
      'mailbox full': json(FULL),
      'timed out': json(TIMED_OUT),
      'refused connection': json(REFUSED),
      'TLS failure': json(TLS),
    },
  },
  {
    format: 'Sendmail mailq',
    neverIn,
    cells: {
      ...never,
      greylisted: sendmail('Deferred: 451 4.7.1 Greylisting in action, please come back later'),
      'mailbox full': sendmail('Deferred: 452 4.2.2 Mailbox full'),
      'timed out': sendmail('Deferred: Connection timed out with mx.example.com.'),
      'refused connection': sendmail('Deferred: Connection refused by mx.example.com.'),
      'TLS failure': sendmail('Deferred: 403 4.7.0 TLS handshake failed.'),
    },
  },
  {
    format: 'OpenSMTPD smtpctl show queue',
    neverIn,
    cells: {
      ...never,
      greylisted: smtpd('451 4.7.1 Greylisted, try again later'),
      'mailbox full': smtpd('452 4.2.2 Mailbox full'),
      'timed out': smtpd('Connection failed: Connection timed out'),
      'refused connection': smtpd('Connection failed: Connection refused'),
      'TLS failure': smtpd('IO Error: TLS handshake failed'),
    },
  },
  {
    format: 'Exim exim -bp',
    neverIn,
    cells: {
      ...never,
      greylisted: noReason,
      'mailbox full': {
        text: ' 4h   12K 1vVbHH-0005ZO-0S <ann@example.net> *** frozen ***\n          kim@example.com',
        but: { cause: 'queue.suspended', actor: 'mail-admin' },
        because: 'exim -bp tells that a message is frozen, and never why',
      },
      'timed out': noReason,
      'refused connection': noReason,
      'TLS failure': noReason,
    },
  },
  {
    format: 'Exchange Get-Queue',
    neverIn,
    cells: {
      ...never,
      greylisted: exchange('450 4.7.1 Greylisted, try again later'),
      'mailbox full': exchange('452 4.2.2 Mailbox full'),
      'timed out': {
        ...exchange(
          '451 4.4.0 Error encountered while communicating with primary target IP address: "Failed to connect. Winsock error code: 10060, Win32 error code: 10060."',
        ),
        but: { recipient: null, actor: 'mail-admin' },
        because:
          'it lists queues, and not who waits in them; Exchange, whose words these are, is the mail admin’s',
      },
      'refused connection': exchange('421 4.4.1 Connection refused'),
      'TLS failure': exchange('454 4.7.5 TLS handshake failed'),
    },
  },
];
