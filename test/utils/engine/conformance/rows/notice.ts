import { type Row, skip } from '../formats';
import { cellsOf, type Delivery, replyOf } from '../said';

const group = (recipient: string, action: string, status: string, diagnostic: string) =>
  [
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Remote-MTA: dns; mx.example.com',
    `Diagnostic-Code: ${diagnostic}`,
  ].join('\n');
const report = (...groups: readonly string[]) =>
  ['Reporting-MTA: dns; mx1.example.net\nX-Postfix-Queue-ID: 4Xk2Qz1vT9z7', ...groups].join('\n\n');
const KIM = 'kim@example.com';
const unknown = group(KIM, 'failed', '5.1.1', 'smtp; 550 5.1.1 <kim@example.com>: User unknown');
const oneLine = 'a report is a block of lines, of which this finds or marks one';

/** What Gmail shows, as it is copied from the page. */
function card([one]: readonly Delivery[]): string {
  const { to = '', status = 'bounced' } = one ?? {};
  const lines =
    status === 'deferred'
      ? [
          'Delivery incomplete',
          `There was a temporary problem delivering your message to ${to}. Gmail will retry for 46 more hours. You'll be notified if the delivery fails permanently.`,
        ]
      : [
          'Address not found',
          `Your message wasn't delivered to ${to} because the address couldn't be found, or is unable to receive mail.`,
        ];
  return [...lines, 'LEARN MORE', 'The response was:', one ? replyOf(one) : ''].join('\n\n');
}

export const rows: readonly Row[] = [
  {
    format: 'Card of Gmail',
    neverIn: { 'grep -n of a file': oneLine, 'grep of many files': oneLine, 'a container runtime': oneLine },
    cells: cellsOf(card, {
      sent: skip('a card tells of what was not delivered'),
      'timed out': skip(
        'Gmail has words of its own for a server that does not answer, and a row is for those that all have',
      ),
      'refused connection': skip('Gmail says only that the server did not accept its requests to connect'),
      'TLS failure': skip('Gmail has words of its own, which it changes'),
      expired: skip('a card that says why it gave up has the last failure, and that is its cause'),
      'two recipients, one fails': skip('there is a card for each recipient'),
    }),
  },
  {
    format: 'Delivery status notification (RFC 3464)',
    neverIn: { 'grep -n of a file': oneLine, 'grep of many files': oneLine, 'a container runtime': oneLine },
    cells: {
      sent: report(group(KIM, 'delivered', '2.0.0', 'smtp; 250 2.0.0 Ok: queued as 9C1F2')),
      greylisted: report(
        group(KIM, 'delayed', '4.7.1', 'smtp; 450 4.7.1 Greylisted, please try again later'),
      ),
      'mailbox full': report(group(KIM, 'delayed', '4.2.2', 'smtp; 452 4.2.2 Mailbox full')),
      'unknown user': report(unknown),
      'timed out': report(
        group(
          KIM,
          'delayed',
          '4.4.1',
          'X-Postfix; connect to mx.example.com[192.0.2.10]:25: Connection timed out',
        ),
      ),
      'refused connection': report(
        group(
          KIM,
          'delayed',
          '4.4.1',
          'X-Postfix; connect to mx.example.com[192.0.2.10]:25: Connection refused',
        ),
      ),
      expired: skip('a report that says why it gave up has the last failure, and that is its cause'),
      'TLS failure': report(group(KIM, 'delayed', '4.7.5', 'X-Postfix; Cannot start TLS: handshake failure')),
      'spam refusal': report(group(KIM, 'failed', '5.7.1', 'smtp; 554 5.7.1 Message rejected as spam')),
      'two recipients, one fails': report(
        unknown,
        group('lee@example.com', 'delivered', '2.0.0', 'smtp; 250 2.0.0 Ok: queued as 9C1F2'),
      ),
    },
  },
];
