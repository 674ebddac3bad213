import { LEFT_BRACE, LEFT_BRACKET } from '../text/characters';
import type { LogRecord } from '../text/records';
import type { LogEvent } from '../types';
import { readAmazonSes } from './events/amazon-ses';
import { type Found, isObject, type Json, type ReadEvent, wordsAt } from './events/fields';
import { readHaraka } from './events/haraka';
import { readKumoMta } from './events/kumomta';
import { readMailgun, readPostmark, readSendGrid } from './events/mail-services';
import { readOtherEvent, readZoneMta } from './events/other-events';
import type { FormatReader, OpenFormat } from './format';
import { JsonText } from './json-text';
import { readPostfix } from './postfix/postfix';

/**
 * Events as JSON: an object a line, an array, or spread over lines. Log lines that a collector put into JSON (journald, Docker, Fluentd)
 * are read as log lines.
 *
 * ```text
 * > | {"log":"Nov 23 20:55:36 mx1 postfix/smtp[1]: 2F9EC240957: to=<a@example.net>, relay=none, delay=30,
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *             a line that is read as one of Postfix; how events of products look stands in events/
 * + |  dsn=4.4.1, status=deferred (connect to mx.example.net[192.0.2.1]:25: Connection timed out)"}
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const openJsonLines: OpenFormat = (now) => new JsonReader(now);

/** Every product whose events are known; the careful reader of others comes last. */
const PRODUCTS: readonly ReadEvent[] = [
  readKumoMta,
  readAmazonSes,
  readMailgun,
  readSendGrid,
  readPostmark,
  readHaraka,
  readZoneMta,
  readOtherEvent,
];

const NONE: readonly LogEvent[] = [];

class JsonReader implements FormatReader {
  private text: JsonText | null = null;
  private first: LogRecord | null = null;

  constructor(private readonly now: number | undefined) {}

  isOpen(): boolean {
    return this.text !== null;
  }

  read(record: LogRecord): readonly LogEvent[] | null {
    if (!this.text && !mayBegin(record.text)) return null;
    this.first ??= record;
    this.text ??= new JsonText();
    const state = this.text.add(record.text);
    if (state === 'open') return NONE;
    const value = state === 'whole' ? this.text.value() : undefined;
    const first = this.first;
    this.text = null;
    this.first = null;
    if (value === undefined) return null;
    return objectsOf(value).flatMap((object) => this.readObject(object, { ...first, end: record.end }));
  }

  private readObject(object: Json, record: LogRecord): LogEvent[] {
    const line = wordsAt(object, 'MESSAGE', 'message', 'log', 'msg', 'short_message');
    const inner = line?.includes('to=<') ? readPostfix({ ...record, text: line }, this.now) : null;
    if (inner) return [inner];
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

/** The events in a value: a list's, a notification's own (SNS, EventBridge), or the object itself. */
function objectsOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.slice(0, 20_000).filter(isObject).flatMap(objectsOf);
  if (!isObject(value)) return [];
  if (isObject(value.detail) && 'detail-type' in value) return [value.detail];
  if (Array.isArray(value.items)) return value.items.filter(isObject);
  if (typeof value.Message !== 'string' || !value.Message.startsWith('{')) return [value];
  const inner = new JsonText();
  return inner.add(value.Message) === 'whole' ? objectsOf(inner.value()) : [];
}

function toEvent(found: Found, record: LogRecord): LogEvent {
  return {
    kind: 'delivery',
    line: record.line,
    span: { start: record.start, end: record.end },
    originalRecipient: null,
    delay: null,
    delays: null,
    ...found,
  };
}
