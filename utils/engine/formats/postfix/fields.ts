import type { Delays } from '../../types';
import { readAddress } from './address';

/** What a delivery record says between its recipient and its response. */
export interface Fields {
  relay: string | null;
  originalRecipient: string | null;
  delay: number | null;
  delays: Delays | null;
  dsn: string | null;
  status: string;
  /** Offset after the status word. */
  end: number;
}

/** Reads `, key=value` pairs up to `status=`, in whatever order; keys that are not known are passed over. `null` where no status follows. */
export function readFields(text: string, from: number): Fields | null {
  const fields: Fields = {
    relay: null,
    originalRecipient: null,
    delay: null,
    delays: null,
    dsn: null,
    status: '',
    end: 0,
  };
  let at = from;
  while (at < text.length) {
    while (isGap(text.charCodeAt(at))) at += 1;
    const equals = text.indexOf('=', at);
    if (equals < 0 || equals - at > 24) return null;
    const key = text.slice(at, equals);
    if (key === 'orig_to') {
      const original = readAddress(text, equals + 1);
      fields.originalRecipient = original.address;
      at = original.end;
      continue;
    }
    const end = valueEnd(text, equals + 1);
    setField(fields, key, text.slice(equals + 1, end));
    if (key === 'status') {
      fields.end = end;
      return fields;
    }
    at = end;
  }
  return null;
}

function setField(fields: Fields, key: string, value: string): void {
  if (key === 'relay') fields.relay = value;
  else if (key === 'delay') fields.delay = seconds(value);
  else if (key === 'delays') fields.delays = readDelays(value);
  else if (key === 'dsn') fields.dsn = /^[245]\.\d{1,3}\.\d{1,3}$/.test(value) ? value : null;
  else if (key === 'status') fields.status = value;
}

/** A comma, a space, a tab. */
function isGap(c: number): boolean {
  return c === 44 || c === 32 || c === 9;
}

function valueEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (isGap(c) || c === 40 /* ( */) return i;
  }
  return text.length;
}

function seconds(value: string): number | null {
  const n = value ? Number(value) : Number.NaN;
  return Number.isFinite(n) ? n : null;
}

function readDelays(value: string): Delays | null {
  const first = value.indexOf('/');
  const second = value.indexOf('/', first + 1);
  const third = value.indexOf('/', second + 1);
  if (first < 0 || second < 0 || third < 0) return null;
  const before = seconds(value.slice(0, first));
  const queue = seconds(value.slice(first + 1, second));
  const setup = seconds(value.slice(second + 1, third));
  const transmission = seconds(value.slice(third + 1));
  if (before === null || queue === null || setup === null || transmission === null) return null;
  return [before, queue, setup, transmission];
}
