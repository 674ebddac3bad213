import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { openLines } from '@/utils/engine/text/open-lines';
import { readAsk } from '@/utils/extension/message-shapes';
import { isStoredMessage } from '@/utils/history/stored';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import type { MessageFacts } from '@/utils/ledger/facts';
import { factsOf } from '@/utils/ledger/tally';
import { readMailSource } from '@/utils/mail-source/read-mail-source';
import { readSentRequest } from '@/utils/portal/bridge/sent-request';
import { logTextOf, textOfBody } from '@/utils/portal/logs/body-text';
import { createRedactor } from '@/utils/report/documents/redaction/redact';
import { createReport } from '@/utils/report/report';
import { createExporter } from '@/utils/report/workbench/exports';
import { readParts } from '@/utils/text-files/parts';
import { rows } from '../utils/engine/conformance/table';
import { CONTEXTS, KINDS } from '../utils/report/documents/redaction/kinds';
import { namesIn } from '../utils/report/documents/redaction/second-finder';
import { must, type Random, type Target } from './hold';

export const NOW = Date.UTC(2026, 10, 26);
const ORIGIN = 'https://www.spamhero.com';
export const engine = createEngine(knowledge, formats);
const report = createReport(words);

const deliveries = rows.flatMap(({ cells }) =>
  Object.values(cells).flatMap((cell) =>
    typeof cell === 'string' ? [cell] : 'text' in cell ? [cell.text] : [],
  ),
);
const record =
  'Nov 20 08:01:02 relay postfix/smtp[1]: 4jYJCj4473zKnCg: to=<jane@example.com>, relay=mx.example.com[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 unknown)';
const requests = [
  { url: `${ORIGIN}/cp/logs?id=1002`, method: 'GET', headers: { accept: 'a/b' }, body: null, at: 1 },
  { url: `${ORIGIN}/cp/api`, method: 'POST', headers: {}, body: '{"id":"1002"}', at: 1 },
  { url: 'javascript:alert(1)', method: 'GET', headers: {}, body: null },
  { url: `https://a:b@www.spamhero.com/`, method: 'POST', headers: {}, body: 'a=1', form: 'urlencoded' },
].map((one) => JSON.stringify(one));
const bodies = [
  `<pre>${record}</pre>`,
  `<div>${record.replace(/</g, '&lt;')}<br><!-- x -->${record}</div>`,
  JSON.stringify({ log: [record, record] }),
  JSON.stringify({ html: `<td>${record}</td>` }),
];
const mail = `From: MAILER-DAEMON@a.example\r\nTo: b@a.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; boundary=f\r\n\r\n--f\r\n\r\n<b@example.com>: 550 5.1.1\r\n--f\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; b@example.com\r\n--f--\r\n`;
const asks = [
  { type: 'keep-messages', texts: [{ text: record, sender: 'a@b' }], history: null },
  { type: 'list-history', before: [1, 'k'], after: null, count: 10 },
  {
    type: 'import-history',
    records: [
      {
        key: 'a',
        portal: 'p',
        sender: '',
        lines: ['x'],
        facts: [],
        recipients: [],
        engine: '1',
        seen: 1,
        bytes: 2,
      },
    ],
  },
].map((one) => JSON.stringify(one));

export const targets: readonly Target[] = [
  { name: 'readers of logs', seeds: deliveries, check: readTwice },
  { name: 'bare replies', seeds: deliveries, check: (text) => void engine.diagnoseReply(text) },
  { name: 'text files in parts', seeds: deliveries, check: readInParts },
  { name: 'sources of mail', seeds: [mail], check: async (text) => void (await readMailSource(text)) },
  { name: 'bridge', seeds: requests, check: refuseOthers },
  { name: 'bodies of responses', seeds: bodies, check: readBody },
  {
    name: 'redaction',
    seeds: KINDS.flatMap(([, text]) => CONTEXTS.map((context) => context(text))),
    check: leaveNoName,
  },
  { name: 'reports', seeds: deliveries, check: writeReport },
  { name: 'exports', seeds: deliveries, check: exportSafely },
  { name: 'messages and backups', seeds: asks, check: readShapes },
];

export const told = (found: readonly { attempt: object; finding: { cause: string } }[]) =>
  JSON.stringify(found.map(({ attempt, finding }) => [{ ...attempt, span: null }, finding.cause]));

/** Gives what is read of a text, as one string. */
export function readWhole(text: string): string {
  const stream = engine.openStream({ now: NOW });
  return told([...stream.read(text), ...stream.end()]);
}

export function readTwice(text: string): void {
  const first = readWhole(text);
  must(readWhole(text) === first, 'read otherwise the second time');
  readOnce(text);
}

/** Without a fault, and each attempt stands within the text. */
export function readOnce(text: string): void {
  for (const { attempts } of engine.diagnose(text, { now: NOW }))
    for (const { attempt } of attempts) {
      const { start, end } = attempt.span;
      must(0 <= start && start <= end && end <= text.length, 'a span outside of the text');
    }
}

async function readInParts(text: string, random: Random): Promise<void> {
  // What a file cannot hold, and what is no text, is another matter.
  const written = Buffer.from(text.replaceAll('\0', ' '), 'utf8')
    .toString('utf8')
    .repeat(1 + random(20));
  // Larger than any record that is put together of several lines, as real parts are.
  const size = 6_000 + random(4_000);
  const stream = engine.openStream({ now: NOW });
  const found = [];
  const parts: string[] = [];
  try {
    for await (const part of readParts(new Blob([written]), { openLines, size })) {
      parts.push(part.text);
      found.push(...stream.read(part.text));
    }
  } catch {
    return;
  }
  const whole = parts.join('');
  must(told([...found, ...stream.end()]) === readWhole(whole), `parts of ${size} bytes say something else`);
}

function refuseOthers(text: string): void {
  const sent = readSentRequest({ text, origin: ORIGIN });
  if (!sent) return;
  const { origin, username, password } = new URL(sent.url);
  must(origin === ORIGIN && !username && !password, `a request to ${sent.url}`);
  must(sent.method === 'GET' || sent.method === 'POST', `a request by ${sent.method}`);
}

function readBody(text: string): void {
  must(textOfBody(text).length <= 2 * text.length + 1_000, 'a body that grows');
  logTextOf(text);
}

function leaveNoName(text: string): void {
  const redacted = createRedactor({ recipients: [], senders: [] }, [text])(text);
  const [left] = namesIn(redacted);
  must(left === undefined, `${left} is left in ${redacted}`);
}

function writeReport(text: string): void {
  const diagnoses = engine.diagnose(text, { now: NOW });
  const redacted = report.text(diagnoses, { format: 'text', redact: true, source: text });
  const lines = redacted.split('\n').filter((line) => !line.includes('://'));
  const [left] = lines.flatMap(namesIn);
  must(left === undefined, `${left} is left in ${redacted}`);
  report.text(diagnoses, { format: 'markdown', redact: false, source: text });
}

function exportSafely(text: string): void {
  for (const found of engine.diagnose(text, { now: NOW })) {
    const facts: MessageFacts = factsOf(found, 0);
    const details = { diagnosis: found, subject: text.slice(0, 99), logFile: text.slice(0, 99) };
    const csv = createExporter('csv', words).row(facts, details);
    must(!csvCells(csv.trimEnd()).some((cell) => /^\s*[=+\-@]/.test(cell)), `a formula in ${csv}`);
    must(
      createExporter('markdown', words).row(facts, details).trimEnd().split('\n').length === 1,
      'a row of two lines',
    );
    JSON.parse(createExporter('jsonl', words).row(facts, details));
  }
}

/** What begins a cell: by commas as RFC 4180 has it, and inside of these wherever another reader might end one. */
function csvCells(row: string): string[] {
  const cells = row.match(/"(?:[^"]|"")*"|[^,]+/g) ?? [];
  return cells.flatMap((cell) => cell.replace(/^"|"$/g, '').split(/[;\t\r\n]/));
}

function readShapes(text: string): void {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return;
  }
  readAsk('keep-messages', value);
  readAsk('list-history', value);
  const ask = readAsk('import-history', value);
  for (const one of ask?.records ?? []) isStoredMessage(one);
}
