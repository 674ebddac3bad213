import { beginsWithTime } from '../../text/record-start';
import { unwrapLine } from '../../text/wrappings/unwrap';
import { isObject, type Json, timeAt, wordsAt } from './fields';

/**
 * The log lines that a collector kept in an object: the words of a field, with time, host and program in front where these have fields of their own.
 *
 * ```text
 * > | {"MESSAGE":"2F9EC240957: to=<a@example.net>, relay=none, delay=30, dsn=4.4.1, status=deferred
 *                 ^^^^^^^^^^^      ^^^^^^^^^^^^^
 *                 queue id         recipient
 * + |  (connect to mx.example.net[192.0.2.1]:25: Connection timed out)","SYSLOG_IDENTIFIER":"postfix/smtp",
 *                                                                                          ^^^^^^^^^^^^
 *                                                                                          program
 * + | "_HOSTNAME":"mx1","__REALTIME_TIMESTAMP":"1763625662000000"}
 *                  ^^^                          ^^^^^^^^^^^^^^^^
 *                  host                         time
 * ```
 */
export function collectedLines(object: Json): string[] {
  if (Array.isArray(object.values)) return lokiLines(object.values);
  const line = lineOf(object);
  if (line === null) return [];
  return line
    .split('\n')
    .map(unwrapLine)
    .filter((one) => one.trim() !== '')
    .map((one) => withHead(one.trim(), object));
}

/** journald, Docker and Kubernetes, Fluentd, Vector, Logstash, GELF, Splunk, Google Cloud, Azure, Grafana, OpenTelemetry. */
const LINES = [
  'MESSAGE',
  'log',
  'line',
  'Line',
  '_raw',
  'textPayload',
  'SyslogMessage',
  'full_message',
  'message',
  'msg',
  'short_message',
  '@message',
  'body',
];
/** What a mail server's line has: a queue id or an address, and more words than an event's own. */
const IS_LINE = /(?:to=<|: to=|\*\* |== |=> |stat=|result=|postfix\/|said: |status=|\w\[\d{1,10}\]: )/;

/** The words of an object that are a log line; of an event they are a sentence, and its reader knows better. */
function lineOf(object: Json): string | null {
  const original = isObject(object.event) ? wordsAt(object.event, 'original') : null;
  if (original) return original;
  for (const key of LINES) {
    const words = key in object ? wordsOf(object[key]) : null;
    if (words?.includes('@') && (beginsWithTime(words) || IS_LINE.test(words))) return words;
  }
  return null;
}

/** journald writes words that are no UTF-8 as a list of bytes, OpenTelemetry says of each value what it is. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value.slice(0, 32_768);
  if (isObject(value)) return wordsAt(value, 'stringValue')?.slice(0, 32_768) ?? null;
  if (!Array.isArray(value) || value.length > 32_768 || !value.every((one) => Number.isInteger(one)))
    return null;
  return String.fromCharCode(...(value as number[]).map((byte) => byte & 0xff));
}

/** Loki's answers: pairs of nanoseconds and a line. */
function lokiLines(values: readonly unknown[]): string[] {
  return values.slice(0, 20_000).flatMap((pair) => {
    if (!Array.isArray(pair) || typeof pair[1] !== 'string') return [];
    return [withHead(unwrapLine(pair[1]).trim(), { timestamp: pair[0] })];
  });
}

const TIMES = [
  '@timestamp',
  'timestamp',
  'timeUnixNano',
  'time',
  'ts',
  '__REALTIME_TIMESTAMP',
  '_SOURCE_REALTIME_TIMESTAMP',
  'TimeGenerated',
  '_time',
  'date',
];
const HOSTS = ['_HOSTNAME', 'host', 'hostname', 'Computer', 'source'];
const PROGRAMS = [
  'SYSLOG_IDENTIFIER',
  'appname',
  'program',
  'ident',
  'ProcessName',
  'process_name',
  'application_name',
  'tag',
];

function withHead(line: string, object: Json): string {
  if (beginsWithTime(line)) return line;
  const time = momentOf(object);
  const hasProgram = /^[\w./-]{2,60}\[\d{1,10}\]: /.test(line);
  const program = hasProgram ? null : wordAt(object, PROGRAMS);
  if (!time) return program ? `${program}[0]: ${line}` : line;
  return `${time} ${wordAt(object, HOSTS) ?? 'host'} ${program ? `${program}[0]: ` : ''}${line}`;
}

function wordAt(object: Json, keys: readonly string[]): string | null {
  const word = wordsAt(object, ...keys);
  return word && /^[\w./-]{1,100}$/.test(word) ? word : null;
}

/** Seconds to nanoseconds since the epoch, or ISO 8601. */
function momentOf(object: Json): string | null {
  const words = wordsAt(object, ...TIMES);
  if (words && /^\d{16}$|^\d{19}$/.test(words)) return timeAt({ time: words.slice(0, 13) }, 'time');
  return timeAt(object, ...TIMES);
}
