import { isPast, momentOf, shortMinute } from './times';
import type { Setting } from './words';

/** What a log tells of a message that nobody has tried to deliver yet. */
export interface Untried {
  /** Put on hold, in the queue for the next try, or taken in and no more than that. */
  readonly kind: 'held' | 'queued' | 'taken';
  /** When its first line was written, ISO 8601, as far as the line says; null where it does not. */
  readonly since: string | null;
}

/**
 * Reads a log of one message, in lines of Postfix. Null where it tells of a try, of an end, of several messages, or of nothing. The year of
 * a time without one is the last in which it is not to come.
 */
export function untriedOf(text: string, setting: Setting = {}): Untried | null {
  const lines = linesOf(text.slice(0, mostRead));
  const [first] = lines;
  if (!first || lines.some((line) => line.id !== first.id || !isBefore(line))) return null;
  const actives = lines.filter(isActive).length;
  // Each time that it becomes active again, a try has come before: its record is missing here.
  if (actives > 1) return null;
  const since = timeOf(first.head, setting);
  const last = lines.findLast((line) => isActive(line) || isHold(line) || RELEASED.test(line.words));
  if (last && isHold(last)) return { kind: 'held', since };
  return { kind: actives > 0 ? 'queued' : 'taken', since };
}

/** When it was, for people: with the day, where that is not today's. */
export function sinceMinute(since: string, { now }: Setting): string {
  const today = now ? new Date(now()) : null;
  const moment = momentOf(since);
  const isToday = moment === null || !today || new Date(moment).toDateString() === today.toDateString();
  return isToday ? (shortMinute(since).split(', ')[1] ?? shortMinute(since)) : shortMinute(since);
}

/** Whether more than a span of seconds has passed since its first line; false where nobody knows. */
export function hasWaited(seconds: number, { since }: Untried, setting: Setting): boolean {
  const moment = momentOf(since);
  return moment !== null && isPast(new Date(moment + seconds * 1000).toISOString(), setting);
}

interface QueueLine {
  readonly head: string;
  readonly daemon: string;
  readonly id: string;
  words: string;
}

const mostRead = 50_000;
/** The first bracket of a line is that of its process: what a sender wrote, such as a subject, comes later. */
const LINE =
  /^([^[\]]{0,160}?)(?:^|[\s/])([a-z][a-z_-]{2,20})\[\d{1,10}\]:?\s{1,3}([0-9A-Za-z]{5,20}):\s{1,3}(.*)$/;
/** Daemons that take a message in or keep it (Postfix, master(8), postsuper(1)): all others hand it on. */
const BEFORE_ANY_TRY: ReadonlySet<string> = new Set(['smtpd', 'cleanup', 'pickup', 'qmgr', 'postsuper']);
const ENDED = /^(?:removed|expired|requeued|(?:milter-)?reject|discard|redirect)\b|\bstatus=/;
const RELEASED = /^released from hold\b/;

/** What belongs to no line of its own goes on with the one above: the page may have wrapped it. */
function linesOf(text: string): QueueLine[] {
  const lines: QueueLine[] = [];
  for (const raw of text.split('\n')) {
    const [, head = '', daemon = '', id = '', words = ''] = LINE.exec(raw.trim()) ?? [];
    const last = lines.at(-1);
    if (/\d/.test(id)) lines.push({ head, daemon, id, words });
    else if (last) last.words = `${last.words} ${raw.trim()}`.slice(0, mostWords);
  }
  return lines;
}

const mostWords = 4_000;

function isBefore({ daemon, words }: QueueLine): boolean {
  return BEFORE_ANY_TRY.has(daemon) && !ENDED.test(words);
}

/** What is in the active queue goes out next (qmgr(8)). */
function isActive({ daemon, words }: QueueLine): boolean {
  return daemon === 'qmgr' && /\(queue active\)$/.test(words.trimEnd());
}

/** What cleanup(8) puts on hold is what the portal calls deep filtered. */
function isHold({ daemon, words }: QueueLine): boolean {
  return (daemon === 'cleanup' && /^hold: /.test(words)) || /^placed on hold\b/.test(words);
}

const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,]\d{1,9})?(Z|[+-]\d\d:?\d\d)?/;
const SYSLOG = /^([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d\d:\d\d:\d\d)/;
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

function timeOf(head: string, { now }: Setting): string | null {
  const iso = ISO.exec(head);
  if (iso) return `${iso[1]}T${iso[2]}${iso[3] ?? ''}`;
  const [, month = '', day = '', clock] = SYSLOG.exec(head) ?? [];
  const at = MONTHS.indexOf(month);
  if (!clock || at < 0 || at % 3 !== 0) return null;
  const date = `${String(at / 3 + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!now) return `--${date}T${clock}`;
  const year = new Date(now()).getFullYear();
  const isToCome = (momentOf(`${year}-${date}T${clock}`) ?? 0) > now() + DAY;
  return `${isToCome ? year - 1 : year}-${date}T${clock}`;
}

const DAY = 86_400_000;
