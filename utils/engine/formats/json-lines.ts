import { LEFT_BRACE, LEFT_BRACKET } from '../text/characters';
import { beginsWithTime } from '../text/record-start';
import type { LogRecord } from '../text/records';
import type { LogEvent } from '../types';
import { readAmazonSes } from './events/amazon-ses';
import { collectedLines } from './events/collected-lines';
import { type Found, isObject, type Json, type ReadEvent } from './events/fields';
import { readBarracudaCloud, readHalon, readMimecast, readProofpoint } from './events/gateways';
import { readHaraka } from './events/haraka';
import { readJmap } from './events/jmap';
import { readKumoMta } from './events/kumomta';
import { readMailgun, readPostmark, readSendGrid } from './events/mail-services';
import { readMicrosoftTrace } from './events/microsoft-trace';
import { readNodemailer } from './events/nodemailer';
import { readOtherEvent, readZoneMta } from './events/other-events';
import { readPostqueue } from './events/postqueue';
import { readBrevo, readMailjet, readMandrill, readResend } from './events/sending-services';
import { readSplitPostfix } from './events/split-postfix';
import type { FormatReader, OpenFormat } from './format';
import { JsonText } from './json-text';

/**
 * Events as JSON: an object a line, an array, or spread over lines. Log lines that a collector put into JSON (collected-lines.ts) are read as log
 * lines, by whichever format knows them.
 *
 * ```text
 * > | {"log":"Nov 23 20:55:36 mx1 postfix/smtp[1]: 2F9EC240957: to=<a@example.net>, relay=none, delay=30,
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *             a line that is read as one of Postfix; how events of products look stands in events/
 * + |  dsn=4.4.1, status=deferred (connect to mx.example.net[192.0.2.1]:25: Connection timed out)"}
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const openJsonLines: OpenFormat = () => new JsonReader();

/** Every product whose events are known; the careful reader of others comes last. */
const PRODUCTS: readonly ReadEvent[] = [
  readSplitPostfix,
  readKumoMta,
  readAmazonSes,
  readMailgun,
  readSendGrid,
  readPostmark,
  readHaraka,
  readHalon,
  readZoneMta,
  readPostqueue,
  readMicrosoftTrace,
  readMandrill,
  readMailjet,
  readBrevo,
  readResend,
  readJmap,
  readBarracudaCloud,
  readProofpoint,
  readMimecast,
  readNodemailer,
  readOtherEvent,
];

const NONE: readonly LogEvent[] = [];
const MOST_LINES = 100_000;

class JsonReader implements FormatReader {
  private text: JsonText | null = null;
  private first: LogRecord | null = null;
  private last: LogRecord | null = null;
  private readonly lines: LogRecord[] = [];

  isOpen(): boolean {
    return this.text !== null;
  }

  read(record: LogRecord): readonly LogEvent[] | null {
    if (!this.text && !mayBegin(record.text)) return null;
    if (this.text && beginsWithTime(record.text)) return this.breakOff(record);
    this.first ??= record;
    this.last = record;
    this.text ??= new JsonText();
    const state = this.text.add(record.text);
    if (state === 'open') return NONE;
    const value = state === 'whole' ? this.text.value() : undefined;
    if (state === 'broken') return this.end();
    const first = this.first;
    this.text = null;
    this.first = null;
    if (value === undefined) return null;
    return objectsOf(value).flatMap((object) => this.readObject(object, { ...first, end: record.end }));
  }

  /** Of JSON that was cut, what is whole in it. */
  end(): readonly LogEvent[] {
    const { text, first, last } = this;
    this.text = null;
    this.first = null;
    if (!text || !first || !last) return NONE;
    const record = { ...first, end: last.end };
    return text
      .wholeObjects()
      .flatMap((value) => objectsOf(value))
      .flatMap((object) => this.readObject(object, record));
  }

  /** A line of a log goes on with no JSON: what was open was cut, and the line is read by itself. */
  private breakOff(record: LogRecord): readonly LogEvent[] {
    const events = this.end();
    this.lines.push(record);
    return events;
  }

  /** The log lines that collectors kept in the value that was read last: they are read as if each stood by itself. */
  takeLines(): readonly LogRecord[] {
    return this.lines.splice(0);
  }

  private readObject(object: Json, record: LogRecord): LogEvent[] {
    const collected = collectedLines(object);
    if (collected.length > 0 && this.lines.length < MOST_LINES) {
      this.lines.push(
        ...collected.map((text) => ({ ...record, text, isIndented: false, afterBlank: false })),
      );
      return [];
    }
    for (const read of PRODUCTS) {
      const found = read(object);
      if (found) return found.map((one) => toEvent(one, record));
    }
    return [];
  }
}

/** `[2026-…]` and `[NOTICE]` begin log lines, not lists. */
function mayBegin(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === LEFT_BRACE) return /^\{\s*(?:"|$|\})/.test(text);
  return first === LEFT_BRACKET && /^\[\s*(?:\{|$)/.test(text);
}

/** The events in a value: a list's, a notification's own (SNS, EventBridge), those of an answer of a log store, or the object itself. */
function objectsOf(value: unknown, depth = 0): Json[] {
  if (Array.isArray(value))
    return value
      .slice(0, 20_000)
      .filter(isObject)
      .flatMap((one) => objectsOf(one, depth));
  if (!isObject(value) || depth > 6) return [];
  if (isObject(value.detail) && 'detail-type' in value) return [value.detail];
  if (isEvent(value)) return [value];
  for (const key of LISTS)
    if (Array.isArray(value[key]) && value[key].some(isObject)) return objectsOf(value[key], depth + 1);
  for (const key of HOLDERS)
    if (isObject(value[key]) && Object.keys(value).length < 12) return objectsOf(value[key], depth + 1);
  if (isObject(value.message) && typeof value.message.message === 'string') return [value.message];
  if (typeof value.Message !== 'string' || !value.Message.startsWith('{')) return [value];
  const inner = new JsonText();
  return inner.add(value.Message) === 'whole' ? objectsOf(inner.value(), depth + 1) : [];
}

/** What names a recipient or says that it is an event of mail is no container, whatever else it holds. */
function isEvent(value: Json): boolean {
  return (
    RECIPIENTS.some((key) => typeof value[key] === 'string' || isObject(value[key])) ||
    /^email\./.test(String(value.type))
  );
}

const RECIPIENTS = ['recipient', 'RecipientAddress', 'recipientAddress', 'env_from', 'email'];

/** Where answers keep their lists: Mailgun, Elasticsearch, Loki, Graylog, CloudWatch, Google Cloud, OpenTelemetry. */
const LISTS = [
  'items',
  'hits',
  'result',
  'results',
  'streams',
  'resourceLogs',
  'scopeLogs',
  'logRecords',
  'messages',
  'events',
  'entries',
  'records',
  'value',
];
/** An object around the one that counts: Elasticsearch, Loki, Splunk. */
const HOLDERS = ['_source', 'hits', 'data', 'result', 'd'];

function toEvent(found: Found, record: LogRecord): LogEvent {
  return {
    originalRecipient: null,
    delay: null,
    delays: null,
    ...found,
    kind: 'delivery',
    line: record.line,
    span: { start: record.start, end: record.end },
  };
}
