import { type Row, skip } from '../formats';

const NO_FAILURE = 'a program throws an error, and a delivery is none';
const python = (pairs: string) => `smtplib.SMTPRecipientsRefused: {${pairs}}`;
const node = (response: string) =>
  `Error: Can't send mail to kim@example.com - ${response}\n    at SMTPConnection._formatError (/app/smtp-connection/index.js:790:19) {\n  response: '${response}'\n}`;
const neverIn = {
  'grep -n of a file':
    'grep finds a line, and the name of a file before words without a time may be anything',
  'grep of many files':
    'grep finds a line, and the name of a file before words without a time may be anything',
};

export const rows: readonly Row[] = [
  {
    format: 'Error of Python smtplib',
    neverIn,
    cells: {
      sent: skip(NO_FAILURE),
      greylisted: python("'kim@example.com': (450, b'4.7.1 Greylisted, please try again later')"),
      'mailbox full': python("'kim@example.com': (452, b'4.2.2 Mailbox full')"),
      'unknown user': python("'kim@example.com': (550, b'5.1.1 <kim@example.com>: User unknown')"),
      'timed out': skip('socket.timeout names neither host nor recipient'),
      'refused connection': skip('ConnectionRefusedError names neither host nor port'),
      expired: skip('a program tries once'),
      'TLS failure': skip('ssl.SSLError is no word of a mail program'),
      'spam refusal': python("'kim@example.com': (554, b'5.7.1 Message rejected as spam')"),
      'two recipients, one fails': skip('smtplib tells of those that were refused, and no more'),
    },
  },
  {
    format: 'Error of Nodemailer',
    neverIn: { ...neverIn, 'a container runtime': 'there each line of the error has a time of its own' },
    cells: {
      sent: skip(NO_FAILURE),
      greylisted: node('450 4.7.1 Greylisted, please try again later'),
      'mailbox full': node('452 4.2.2 Mailbox full'),
      'unknown user': node('550 5.1.1 <kim@example.com>: User unknown'),
      'timed out': {
        text: 'Error: connect ETIMEDOUT 192.0.2.10:25',
        but: { recipient: null },
        because: 'nobody was named before the connection',
      },
      'refused connection': {
        text: 'Error: connect ECONNREFUSED 192.0.2.10:25',
        but: { recipient: null },
        because: 'nobody was named before the connection',
      },
      expired: skip('a program tries once'),
      'TLS failure': skip('an error of OpenSSL is no word of a mail program'),
      'spam refusal': node('554 5.7.1 Message rejected as spam'),
      'two recipients, one fails': skip('the error tells of those that were refused, and no more'),
    },
  },
];
