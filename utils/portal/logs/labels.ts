/** What a page that takes a delivery record apart calls its parts. */
export type FieldName = 'time' | 'queueId' | 'recipient' | 'relay' | 'status' | 'dsn' | 'delay' | 'response';

const LABELS: Readonly<Record<FieldName, string>> = {
  time: 'time, date, timestamp, when, date time, datetime, time stamp, logged, logged at, attempted, attempted at, attempt time',
  queueId: 'queue id, queueid, qid, id, queue, message queue id',
  recipient:
    'to, recipient, rcpt, rcpt to, recipient address, delivered to, mail to, email, email address, address',
  relay:
    'relay, server, mail server, remote server, next hop, destination, mx, remote host, remote mta, relay host, host, destination server, via',
  status: 'status, result, state, outcome, delivery status',
  dsn: 'dsn, code, status code, enhanced status, enhanced code, enhanced status code',
  delay: 'delay, total delay',
  response:
    'response, reply, server response, server reply, remote response, smtp response, smtp reply, message, details, detail, reason, diagnostic, diagnostic code, diagnostics, error, answer, text, info, explanation',
};
const FIELDS = new Map<string, FieldName>(
  Object.entries(LABELS).flatMap(([field, names]) =>
    names.split(', ').map((name) => [name, field as FieldName] as const),
  ),
);
const LONGEST = 30;
const PAIR = /^"?([A-Za-z][\w /-]{0,29}?)"?\s{0,9}:\s{0,99}(\S.*)$/;

/** The field that a label names; undefined where it names none. */
export function fieldOf(label: string): FieldName | undefined {
  if (label.length > LONGEST) return undefined;
  return FIELDS.get(
    label
      .toLowerCase()
      .replace(/[\s_/:.-]+/g, ' ')
      .trim(),
  );
}

/** Whether words are the name of a field and nothing else. */
export function isLabel(words: string): boolean {
  return words.length <= LONGEST && fieldOf(words) !== undefined;
}

/** `Label: value` or `"label": "value",`: the two. Null for any other line. */
export function readPair(line: string): { label: string; value: string } | null {
  const [, label, value] = PAIR.exec(line.slice(0, 4_096)) ?? [];
  if (label === undefined || value === undefined) return null;
  return { label, value: line.startsWith('"') ? unquoted(value) : value };
}

function unquoted(value: string): string {
  const plain = value.replace(/,$/, '');
  try {
    const parsed: unknown = JSON.parse(plain);
    return typeof parsed === 'object' ? '' : String(parsed);
  } catch {
    return plain;
  }
}
