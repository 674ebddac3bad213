import { type Row, skip } from '../formats';
import { cellsOf, type Delivery, eachOf, replyOf } from '../said';

const asWithLastFailure = skip('what it gave up it logs with the last failure');
const esa = 'Fri Nov 20 08:01:02 2026 Info: ';
const esaBefore = (deliveries: readonly Delivery[]) =>
  [
    `${esa}New SMTP DCID 8 interface 192.0.2.1 address 192.0.2.10 port 25`,
    `${esa}MID 6 ICID 5 From: <ann@example.net>`,
    ...deliveries.map(({ to }, i) => `${esa}MID 6 ICID 5 RID ${i} To: <${to}>`),
  ].join('\n');
const esaSaid = ({ code, dsn, words }: Delivery) =>
  code === null ? `('000', ['${words}'])` : `('${code}', ['${dsn} ${words}'])`;
const esaOutcome = (one: Delivery, rid: number) => {
  if (one.status === 'sent') return `${esa}MID 6 RID [${rid}] Response '${one.dsn} ${one.words}'`;
  if (one.status === 'expired')
    return `${esa}Bounced: DCID 0 MID 6 to RID ${rid} - 5.4.7 - Delivery expired (message too old) ('000', ['']) []`;
  const word = one.status === 'bounced' ? 'Bounced' : 'Delayed';
  return `${esa}${word}: DCID 8 MID 6 to RID ${rid} - ${one.dsn.slice(0, 2)}1.0 - Unknown address error ${esaSaid(one)} []`;
};
const bounceLog = (one: Delivery) =>
  `${esa}${one.status === 'bounced' ? 'Bounced' : 'Delayed'}: 44451135:0 From:<ann@example.net> To:<${one.to}> Reason: "${one.dsn} - Other" Response: "${esaSaid(one)}"`;
const fortiStat = (one: Delivery) =>
  one.status === 'sent'
    ? `Sent (${one.words})`
    : one.status === 'deferred'
      ? `Deferred: ${one.words}`
      : one.words;
const forti = (one: Delivery) =>
  `date=2026-11-20 time=08:01:02 device_id=FE100C390 type=event subtype=smtp session_id="5AK812Xy001074" msg="to=<${one.to}>, delay=00:00:01, mailer=esmtp, relay=mx.example.com. [192.0.2.10], dsn=${one.dsn},${one.code === null ? '' : ` reply=${replyOf(one)},`} stat=${fortiStat(one)}"`;
const mimecast = (one: Delivery) =>
  `datetime=2026-11-20T08:01:02+0000|aCode=BY81J52RPjSmp7|acc=C0A0|Delivered=${one.status === 'sent'}|IP=192.0.2.10|${
    one.status === 'sent'
      ? `ReceiptAck=${replyOf(one)}`
      : one.code === null
        ? `Err=${one.words}`
        : `RejCode=${one.code}|RejInfo=${one.dsn} ${one.words}`
  }|Sender=ann@example.net|Rcpt=${one.to}`;
const ACTIONS = { sent: 1, bounced: 2, deferred: 3, expired: 4 } as const;
const barracuda = (one: Delivery) =>
  [
    'Nov 20 08:01:00 esg scan[2481]: relay.example.net[192.0.2.50] 1763625660-0a1b2c3d4e-1 1763625660 1763625661 SCAN - ann@example.net kim@example.com 0.10 0 0 - SUBJ:Test',
    `Nov 20 08:01:02 esg outbound/smtp[2482]: 192.0.2.10 1763625660-0a1b2c3d4e-1 0 0 SEND - ${ACTIONS[one.status]} 5A1B2C3D ${replyOf(one)}`,
  ].join('\n');
const EXIM = '2026:11:20-08:01:02 utm exim-out[4711]: 2026-11-20 08:01:02 1tLXYZ-0001ab-2C ';
const HOP = 'R=static_route_hostlist T=static_smtp H=mx.example.com [192.0.2.10]';
const sophos = (one: Delivery) => {
  if (one.status === 'sent') return `${EXIM}=> ${one.to} ${HOP} C="${replyOf(one)}"`;
  if (one.status === 'expired') return `${EXIM}** ${one.to}: retry timeout exceeded`;
  const said =
    one.code === null
      ? `defer (110): ${one.words}`
      : `SMTP error from remote mail server after RCPT TO:<${one.to}>: ${replyOf(one)}`;
  if (one.status === 'bounced') return `${EXIM}** ${one.to} ${HOP}: ${said}`;
  return `${EXIM}== ${one.to} ${HOP} ${one.code === null ? said : `defer (-44): ${said}`}`;
};

export const rows: readonly Row[] = [
  {
    format: 'Cisco Secure Email: mail log',
    wrapped: 'two recipients, one fails',
    cells: cellsOf((deliveries) => [esaBefore(deliveries), ...deliveries.map(esaOutcome)].join('\n')),
  },
  {
    format: 'Cisco Secure Email: bounce log',
    cells: cellsOf(eachOf(bounceLog), {
      sent: skip('it holds what failed, and no more'),
      expired: asWithLastFailure,
      'two recipients, one fails': skip('it holds what failed, and no more'),
    }),
  },
  {
    format: 'FortiMail event log',
    cells: cellsOf(eachOf(forti), { expired: asWithLastFailure }),
  },
  {
    format: 'Mimecast delivery log',
    neverIn: { 'a quote with bars': 'bars part its fields' },
    cells: cellsOf(eachOf(mimecast), { expired: asWithLastFailure }),
  },
  {
    format: 'Barracuda Email Security Gateway',
    cells: cellsOf(eachOf(barracuda), {
      'two recipients, one fails': skip('what was said of which recipient is not told'),
    }),
  },
  { format: 'Sophos UTM', cells: cellsOf(eachOf(sophos)) },
];
