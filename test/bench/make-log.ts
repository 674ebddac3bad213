import { once } from 'node:events';
import { createWriteStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGzip } from 'node:zlib';

interface Template {
  readonly lines: readonly { readonly after: number; readonly words: string }[];
  readonly isDelivered: boolean;
}

export interface LogOptions {
  /** Characters; the file ends with the message that passes this. */
  readonly size: number;
  /** A folder of `.log` files with one message each, or a `.jsonl` file whose objects hold one in `log`. */
  readonly corpus?: string | undefined;
  /** Of all messages, those that a server takes at once. On a real relay nearly all are. */
  readonly delivered?: number;
  /** Lines as Postfix writes them by itself since 3.4, or as the old syslog does: short stamps and short queue ids. */
  readonly style?: 'new' | 'old';
}

/** Real retries are minutes apart; those of the corpus were made in seconds. */
const SLOWER = 60;
const PER_SECOND = 8;
const START = Date.UTC(2026, 10, 1);

/**
 * Writes a Postfix log of any size: real messages of the corpus, mixed as a relay mixes them, each copy with queue ids, addresses, domains,
 * hosts, IP addresses and times of its own. The same on every run.
 */
export function* makeLog({
  size,
  corpus = 'test/corpus/postfix',
  delivered = 0.8,
  style = 'new',
}: LogOptions): Generator<string> {
  const all = readTemplates(corpus);
  const [good, bad] = [all.filter((one) => one.isDelivered), all.filter((one) => !one.isDelivered)];
  const coming = new Map<number, string[]>();
  let written = 0;
  for (let second = 0; written < size; second += 1) {
    for (let i = 0; i < PER_SECOND; i += 1) {
      const number = second * PER_SECOND + i;
      const kind = chance(number, 1) < delivered ? good : bad;
      plan(kind[Math.floor(chance(number, 2) * kind.length)] as Template, { number, second, style }, coming);
    }
    const lines = coming.get(second) ?? [];
    coming.delete(second);
    const text = lines.join('');
    written += text.length;
    if (text) yield text;
  }
}

interface Turn {
  readonly number: number;
  readonly second: number;
  readonly style: 'new' | 'old';
}

function plan(template: Template, { number, second, style }: Turn, coming: Map<number, string[]>): void {
  const own = namesOf(number, style);
  for (const { after, words } of template.lines) {
    const at = second + after;
    const time = new Date(START + at * 1000);
    const stamp = style === 'old' ? oldStamp(time) : newStamp(time, number);
    const line = `${stamp} ${own(words)}\n`;
    const lines = coming.get(at);
    if (lines) lines.push(line);
    else coming.set(at, [line]);
  }
}

function newStamp(time: Date, number: number): string {
  return `${time.toISOString().slice(0, 19)}.${100_000 + (number % 899_999)}+00:00`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function oldStamp(time: Date): string {
  return `${MONTHS[time.getUTCMonth()]} ${String(time.getUTCDate()).padStart(2)} ${time.toISOString().slice(11, 19)}`;
}

/** A hundred thousand mailboxes in ten thousand domains, five hundred next hops of each kind. */
function namesOf(number: number, style: 'new' | 'old'): (words: string) => string {
  const ids = new Map<string, string>();
  const id = (old: string) => {
    const known = ids.get(old);
    if (known) return known;
    const own = number * 4 + ids.size;
    const made =
      style === 'old'
        ? (0xa0000000 + own).toString(16).toUpperCase()
        : `4${own.toString(36).padStart(9, '0')}zKn`;
    ids.set(old, made);
    return made;
  };
  const user = Math.floor(chance(number, 3) * 100_000);
  const domain = user % 10_000;
  const hop = user % 500;
  return (words) =>
    words
      .replace(/(?<=\]: |notification: )[0-9A-Za-z]{10,16}(?=:|$)/g, id)
      .replace(/message-id=<[^@>]{0,60}/, `message-id=<${number}.${user}`)
      .replace(/([\w.+-]{1,40})@([a-z][a-z0-9-]{1,40})\.example/g, `$1${user}@$2-${domain}.example`)
      .replace(/(relay=|host )([a-z][\w-]{0,40})\.([\w.-]{3,80})\[/g, `$1$2${hop}.$3[`)
      .replace(/\[(\d+\.\d+)\.\d+\.\d+\]/g, `[$1.${hop >> 8}.${hop & 255}]`);
}

function readTemplates(corpus: string): Template[] {
  const logs = corpus.endsWith('.jsonl')
    ? readFileSync(corpus, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).log as string | string[])
    : readdirSync(corpus)
        .filter((name) => name.endsWith('.log'))
        .map((name) => readFileSync(join(corpus, name), 'utf8'));
  return logs.flatMap((log) => toTemplate(Array.isArray(log) ? log : log.split('\n')));
}

const PREFIXES = [
  /^(?<time>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) (?<rest>\S+ postfix.*)$/,
  /^(?<time>\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:\d\d) (?<rest>\S+ postfix.*)$/,
];

function toTemplate(lines: readonly string[]): Template[] {
  const found = lines.flatMap((line) => {
    const parts = PREFIXES.map((one) => one.exec(line)?.groups).find(Boolean);
    const time = Date.parse(parts?.time?.match(/^[A-Z]/) ? `${parts.time} 2026 UTC` : (parts?.time ?? ''));
    return parts?.rest && !Number.isNaN(time) ? [{ time, words: parts.rest }] : [];
  });
  const [first] = found;
  if (!first || !found.some(({ words }) => words.includes('status='))) return [];
  const isDelivered = found.every(({ words }) => !/status=(?!sent)/.test(words));
  return [
    {
      lines: found.map(({ time, words }) => ({
        after: Math.round((time - first.time) / 1000) * SLOWER,
        words,
      })),
      isDelivered,
    },
  ];
}

/** A number from 0 to 1 that looks like chance and is the same every time (the finaliser of MurmurHash3). */
function chance(number: number, salt: number): number {
  let hash = Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Makes the file unless it is there; packed where its name ends with `.gz`. */
async function ensureLog(file: string, options: LogOptions): Promise<void> {
  if (existsSync(file)) return;
  const out = createWriteStream(file);
  const sink = file.endsWith('.gz') ? createGzip({ level: 1 }) : out;
  if (sink !== out) sink.pipe(out);
  for (const text of makeLog(options)) if (!sink.write(text)) await once(sink, 'drain');
  sink.end();
  await once(out, 'close');
}

/** The file of a log of so many million bytes, made when it is first asked for; packed where `ending` is `.gz`. */
export async function logOf(
  size: number,
  {
    corpus,
    style = 'new',
    delivered = 0.8,
    ending = '',
  }: Pick<LogOptions, 'corpus' | 'style' | 'delivered'> & { ending?: string } = {},
): Promise<string> {
  const source = corpus ? corpus.replace(/\W+/g, '-') : 'own';
  const file = join(tmpdir(), `yellowline-${source}-${style}-${delivered}-${size}.log${ending}`);
  await ensureLog(file, { size: size * 1e6, style, delivered, ...(corpus && { corpus }) });
  return file;
}
