/** A message of the sample: when it was tried (minutes before now), and what came of each attempt. */
interface Sample {
  readonly id: string;
  readonly sender: string;
  readonly recipient: string;
  readonly attempts: readonly (readonly [minutesAgo: number, status: string, code: string, reply: string])[];
}

const MX = 'mail.harborlight.example[192.0.2.25]';
const OTHER_MX = 'mx.northfield.example[198.51.100.7]';
const FULL = `host ${MX} said: 452 4.2.2 Mailbox full (in reply to RCPT TO command)`;
const SILENT = 'connect to mx.northfield.example[198.51.100.7]:25: Connection timed out';
const UNKNOWN = `host ${MX} said: 550 5.1.1 No Such User Here (in reply to RCPT TO command)`;
const BUSY = `host ${MX} said: 452 4.3.1 Insufficient system resources (in reply to MAIL FROM command)`;
const LARGE = `message size 31457280 exceeds size limit 20971520 of server ${MX}`;
const LOOP = `host ${OTHER_MX} said: 554 5.4.14 Hop count exceeded - possible mail loop (in reply to end of DATA command)`;
const TAKEN = '250 2.0.0 Ok: queued as 7Q2X';

const samples: readonly Sample[] = [
  sample('5A01', 'orders@brightpaper.example', 'anna@harborlight.example', [[212, 'sent', '2.0.0', TAKEN]]),
  sample('5A02', 'news@brightpaper.example', 'anna@harborlight.example', [[204, 'sent', '2.0.0', TAKEN]]),
  sample('5A03', 'ben@quillworks.example', 'bert@harborlight.example', [
    [190, 'deferred', '4.2.2', FULL],
    [180, 'deferred', '4.2.2', FULL],
    [160, 'deferred', '4.2.2', FULL],
    [94, 'deferred', '4.2.2', FULL],
    [24, 'deferred', '4.2.2', FULL],
  ]),
  sample('5A04', 'billing@quillworks.example', 'accounst@harborlight.example', [
    [171, 'bounced', '5.1.1', UNKNOWN],
  ]),
  sample('5A05', 'scans@copyhall.example', 'clara@harborlight.example', [[150, 'bounced', '5.3.4', LARGE]]),
  sample('5A06', 'dora@copyhall.example', 'emil@northfield.example', [
    [140, 'deferred', '4.4.1', SILENT],
    [130, 'deferred', '4.4.1', SILENT],
    [64, 'deferred', '4.4.1', SILENT],
  ]),
  sample('5A07', 'fritz@quillworks.example', 'gerda@northfield.example', [
    [133, 'deferred', '4.4.1', SILENT],
    [57, 'deferred', '4.4.1', SILENT],
  ]),
  sample('5A08', 'hans@brightpaper.example', 'anna@harborlight.example', [
    [120, 'deferred', '4.3.1', BUSY],
    [110, 'sent', '2.0.0', TAKEN],
  ]),
  sample('5A09', 'ida@copyhall.example', 'sales@northfield.example', [[41, 'bounced', '5.4.14', LOOP]]),
  sample('5A0A', 'jan@quillworks.example', 'clara@harborlight.example', [[12, 'sent', '2.0.0', TAKEN]]),
];

/** An invented mail log of the last hours, for whoever has none at hand. @param now milliseconds since the epoch */
export function sampleLog(now: number): string {
  const lines = samples.flatMap((one) => linesOf(one, now));
  return `${lines.sort().join('\n')}\n`;
}

function sample(id: string, sender: string, recipient: string, attempts: Sample['attempts']): Sample {
  return { id: `4jB${id}Fz1`, sender, recipient, attempts };
}

function linesOf({ id, sender, recipient, attempts }: Sample, now: number): string[] {
  const [first = 0] = attempts[0] ?? [];
  const taken = `${stamp(now, first)} relay postfix/qmgr[811]: ${id}: from=<${sender}>, size=18342, nrcpt=1 (queue active)`;
  return [
    taken,
    ...attempts.map(([ago, ...said]) => recordOf(id, recipient, stamp(now, ago), first - ago, said)),
  ];
}

function recordOf(
  id: string,
  recipient: string,
  time: string,
  minutes: number,
  [status, code, reply]: readonly [string, string, string],
): string {
  const relay = reply === SILENT ? 'none' : `${recipient.endsWith('northfield.example') ? OTHER_MX : MX}:25`;
  const delay = minutes * 60 + 3;
  return `${time} relay postfix/smtp[902]: ${id}: to=<${recipient}>, relay=${relay}, delay=${delay}, delays=${delay - 2}/0/1/1, dsn=${code}, status=${status} (${reply})`;
}

function stamp(now: number, minutesAgo: number): string {
  return `${new Date(now - minutesAgo * 60_000).toISOString().slice(0, 19)}+00:00`;
}
