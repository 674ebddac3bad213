import { setFlagsFromString } from 'node:v8';
import { createEngine, type Engine, type LogStream } from '../../utils/engine/engine';
import { formats } from '../../utils/engine/formats';
import { traceIn } from '../../utils/engine/trace/trace-in';
import type { DiagnosedAttempt, Diagnosis, MailReader } from '../../utils/engine/types';
import { knowledge } from '../../utils/knowledge/knowledge';
import { relayDomains } from '../../utils/knowledge/relay';
import { mailReaders } from '../../utils/report/documents/next-mail/readers';
import { traceText, traceView } from '../../utils/report/pasted/trace-view';
import { nothingReadable, unreadableWords } from '../../utils/report/words/readable';
import { untriedText } from '../../utils/report/words/untried';
import { english, inTextLanguage, speak } from '../../utils/words/language';
import { codes } from '../../utils/words/languages';
import { comparedText } from './compare';
import { fail, openInput, readLines, readTexts } from './input';
import { mailTexts } from './mails';
import { createOutput, type Output } from './output';
import { attemptRow, messageRow, replyRow } from './rows';
import { createSummary } from './summary';
import { attemptText } from './text';

/** What `npm run -s diagnose` understands. `text` is for people; the other ways of writing are for programs. */
const USAGE =
  'Usage: npm run -s diagnose -- [--language CODE] [--json | --messages | --replies | --summary | --mail admin|person|sender|support | --compare FIRST] FILE   (- for standard input, .gz accepted)';

const MODES = ['text', 'json', 'messages', 'replies', 'summary', 'mail', 'compare'] as const;
type Mode = (typeof MODES)[number];

async function main(given: readonly string[]): Promise<void> {
  const { mode, file, reader, first } = readArguments(await takeLanguage(given));
  const engine = createEngine(knowledge, formats);
  if (first !== null) {
    process.stdout.write(`${await comparedText(engine, first, file)}\n`);
    return;
  }
  const input = await openInput(file);
  const lines = mode === 'replies' ? readLines(input, file) : readTexts(input, file);
  const output = createOutput(process.stdout);
  if (mode === 'replies') await writeReplies(engine, lines, output);
  else if (mode === 'messages') await writeMessages(engine, lines, output);
  else if (reader) await writeMails(engine, lines, output, reader);
  else if (mode === 'summary') await writeSummary(engine, lines, output);
  else await writeAttempts(engine, lines, output, mode);
  await output.end();
}

/** Speaks the language that is asked for, and gives the other arguments. */
async function takeLanguage(args: readonly string[]): Promise<readonly string[]> {
  const at = args.indexOf('--language');
  if (at < 0) return args;
  const code = args[at + 1] ?? '';
  if (code !== english.code && !codes.some((one) => one === code))
    fail(`Name one of these languages: en, ${codes.join(', ')}. ${USAGE}`);
  if (code !== english.code) speak((await import(`../../utils/words/${code}/index.ts`)).language);
  return args.toSpliced(at, 2);
}

interface Arguments {
  readonly mode: Mode;
  readonly file: string;
  /** Set where mails are asked for: to whom. */
  readonly reader: MailReader | null;
  /** Set where two are compared: the earlier one. */
  readonly first: string | null;
}

function readArguments(args: readonly string[]): Arguments {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const mode = (flags[0]?.slice(2) ?? 'text') as Mode;
  if (flags.length > 1 || !MODES.includes(mode)) fail(USAGE);
  const words = args.filter((arg) => !arg.startsWith('--'));
  const reader = mode === 'mail' ? readReader(words.shift()) : null;
  const first = mode === 'compare' ? (words.shift() ?? fail(`Name two files. ${USAGE}`)) : null;
  if (words.length !== 1) fail(`Name one file. ${USAGE}`);
  return { mode, file: words[0] as string, reader, first };
}

function readReader(word: string | undefined): MailReader {
  return mailReaders.find((one) => one === word) ?? fail(`Name who gets the mail. ${USAGE}`);
}

async function writeAttempts(
  engine: Engine,
  parts: AsyncIterable<string>,
  output: Output,
  mode: Mode,
): Promise<void> {
  let found = 0;
  let beginning = '';
  const kept = keepBeginning(parts, (part) => {
    beginning = part;
  });
  const stream = openStream(engine);
  for await (const attempts of readAttempts(stream, kept)) {
    found += attempts.length;
    for (const one of attempts)
      await output.write(mode === 'json' ? JSON.stringify(attemptRow(one)) : attemptText(one));
  }
  if (mode !== 'text') return;
  const untried = stream.untried();
  for (const one of untried) await output.write(inTextLanguage(() => untriedText(one, { now: Date.now })));
  if (found + untried.length === 0) await output.write(inTextLanguage(() => instead(beginning)));
}

/** The way of a delivered mail, where that is what a file is. */
function instead(beginning: string): string {
  const trace = traceIn(beginning, relayDomains);
  if (trace) return traceText(traceView(trace([]), []));
  return `${nothingReadable()} ${unreadableWords(beginning)}`;
}

/** Passes all parts on, and tells of the first. */
async function* keepBeginning(
  parts: AsyncIterable<string>,
  tell: (part: string) => void,
): AsyncGenerator<string> {
  let isFirst = true;
  for await (const part of parts) {
    if (isFirst) tell(part);
    isFirst = false;
    yield part;
  }
}

/** The attempts of each part together: to hand over one by one costs as much as to find them. */
async function* readAttempts(
  stream: LogStream,
  parts: AsyncIterable<string>,
): AsyncGenerator<readonly DiagnosedAttempt[]> {
  for await (const part of parts) yield stream.read(part);
  yield stream.end();
}

function openStream(engine: Engine): LogStream {
  // Little of a stream lives for long, and V8 would let its heap grow to four times that: 250 MB for a log of 1 GB instead of 170, for 2 % of the time (seen
  // 2026-11-25, Node 20).
  setFlagsFromString('--heap-growing-percent=50');
  return engine.openStream({ now: Date.now() });
}

/** One object for each line that came in, blank ones too, so that line numbers fit. */
async function writeReplies(engine: Engine, parts: AsyncIterable<string>, output: Output): Promise<void> {
  let line = 1;
  for await (const part of parts) {
    const lines = part.split('\n');
    if (lines.at(-1) === '') lines.pop();
    for (const text of lines) {
      await output.write(JSON.stringify(replyRow(line, engine.diagnoseReply(text.replace(/\r$/, '')))));
      line += 1;
    }
  }
}

/** Characters; a program has to hold a text and what it found in it. */
const LONGEST_WHOLE = 200_000_000;

/** One object for each message. */
async function writeMessages(engine: Engine, parts: AsyncIterable<string>, output: Output): Promise<void> {
  for (const diagnosis of await readMessages(engine, parts))
    await output.write(JSON.stringify(messageRow(diagnosis)));
}

/** What to write to this reader about each message that is stuck, with a line between. Where that is nothing, why: aside, so that no program takes it for a mail. */
async function writeMails(
  engine: Engine,
  parts: AsyncIterable<string>,
  output: Output,
  reader: MailReader,
): Promise<void> {
  let beginning = '';
  const diagnoses = await readMessages(
    engine,
    keepBeginning(parts, (part) => {
      beginning = part;
    }),
  );
  const { texts, none } = mailTexts(diagnoses, reader);
  for (const text of texts) await output.write(text);
  if (none) console.error(diagnoses.length > 0 ? none : instead(beginning));
}

/** Needs the whole log at once, as a message is complete only at its end. */
async function readMessages(engine: Engine, parts: AsyncIterable<string>): Promise<Diagnosis[]> {
  let text = '';
  for await (const part of parts) {
    text += part;
    if (text.length > LONGEST_WHOLE)
      fail('This log is too long to be held at once: use --json or --summary.');
  }
  return engine.diagnose(text, { now: Date.now() });
}

async function writeSummary(engine: Engine, parts: AsyncIterable<string>, output: Output): Promise<void> {
  const summary = createSummary();
  for await (const attempts of readAttempts(openStream(engine), parts))
    for (const one of attempts) summary.add(one);
  await output.write(summary.text());
}

await main(process.argv.slice(2));
