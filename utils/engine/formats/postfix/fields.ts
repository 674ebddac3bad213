import { endOfEnhancedCode } from '../../reply/enhanced-code';
import { readRelay } from '../../reply/relay';
import { COMMA, EQUALS, LEFT_PARENTHESIS, SPACE, TAB } from '../../text/characters';
import { placeOf, standsAt } from '../../text/place-in-text';
import type { Delays, DeliveryEvent, Status } from '../../types';
import { readAddress } from './address';
import { readDelays, readNumber } from './numbers';
import { readStatus } from './status';

/** What a delivery record says between its recipient and its response. */
export interface Fields {
  /** Where the value of `relay=` stands; nowhere where the two are the same. */
  relayStart: number;
  relayEnd: number;
  originalRecipient: string | null;
  delay: number | null;
  delays: Delays | null;
  dsn: string | null;
  status: Status;
  /** Offset after the status word. */
  end: number;
}

const LONGEST_KEY = 24;

/** Reads `, key=value` pairs up to `status=`, in whatever order; keys that are not known are passed over. `null` where no status follows. */
export function readFields(text: string, from: number, end: number): Fields | null {
  const fields: Fields = {
    relayStart: 0,
    relayEnd: 0,
    originalRecipient: null,
    delay: null,
    delays: null,
    dsn: null,
    status: 'unknown',
    end: 0,
  };
  for (let at = from; at < end && fields.end === 0; ) {
    while (isGap(text.charCodeAt(at))) at += 1;
    const isRest = text.charCodeAt(at) === LEFT_PARENTHESIS;
    const equals = isRest ? -1 : placeOf(EQUALS, text, at, Math.min(end, at + LONGEST_KEY + 1));
    at = equals < 0 ? behindComma(text, at, end) : setField(fields, text, at, equals, end);
  }
  return fields.end > 0 ? fields : null;
}

/** What is no `key=value` that is known today, as the rest of a value with spaces in it. */
function behindComma(text: string, from: number, end: number): number {
  const comma = placeOf(COMMA, text, from, end);
  return comma < 0 ? end : comma;
}

/** Gives the end of the value. */
function setField(fields: Fields, text: string, key: number, equals: number, end: number): number {
  const value = equals + 1;
  const length = equals - key;
  if (length === 7 && standsAt(text, key, 'orig_to')) {
    const original = readAddress(text, value, end);
    fields.originalRecipient = original.address;
    return original.end;
  }
  const stop = valueEnd(text, value, end);
  if (length === 5) setFive(fields, text, key, value, stop);
  else if (length === 6 && standsAt(text, key, 'delays')) fields.delays = readDelays(text, value, stop);
  else if (length === 3 && standsAt(text, key, 'dsn'))
    fields.dsn = endOfEnhancedCode(text, value, stop) === stop ? text.slice(value, stop) : null;
  else if (length === 6 && standsAt(text, key, 'status')) {
    fields.status = readStatus(text, value, stop);
    fields.end = stop;
  }
  return stop;
}

/** The two keys of five letters. */
function setFive(fields: Fields, text: string, key: number, value: number, stop: number): void {
  if (standsAt(text, key, 'delay')) fields.delay = readNumber(text, value, stop);
  else if (standsAt(text, key, 'relay')) {
    fields.relayStart = value;
    fields.relayEnd = stop;
  }
}

function isGap(c: number): boolean {
  return c === COMMA || c === SPACE || c === TAB;
}

function valueEnd(text: string, from: number, end: number): number {
  for (let i = from; i < end; i += 1) {
    const c = text.charCodeAt(i);
    // Nearly all characters of a value stand behind the comma, so that one look is enough for them.
    if (c <= COMMA && (isGap(c) || c === LEFT_PARENTHESIS)) return i;
  }
  return end;
}

/** Where a delivery record stands, and what it says before its fields. */
type Beginning = Pick<DeliveryEvent, 'line' | 'span' | 'time' | 'queueId' | 'recipient'>;

/** `text` is what the fields were read in, `response` the words behind them. */
export function toDelivery(
  { line, span, time, queueId, recipient }: Beginning,
  text: string,
  fields: Fields,
  response: string,
): DeliveryEvent {
  return {
    kind: 'delivery',
    line,
    span,
    time,
    queueId,
    sender: null,
    recipient,
    originalRecipient: fields.originalRecipient,
    nextHop: readRelay(text, fields.relayStart, fields.relayEnd, response),
    delay: fields.delay,
    delays: fields.delays,
    dsn: fields.dsn,
    status: fields.status,
    response,
  };
}
