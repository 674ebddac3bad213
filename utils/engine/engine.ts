import { createDiagnose } from './cause/diagnose';
import { wordsOf, wordsOfPlatform } from './cause/signal-words';
import { isUnknown } from './cause/unknown';
import type { OpenFormat } from './formats/format';
import { gatherMessages } from './messages/messages';
import { createTracker, type TakeAttempt } from './messages/track';
import { openReading, type Reading } from './reading';
import type { Diagnose } from './reply/said';
import type {
  DiagnosedAttempt,
  Diagnosis,
  Finding,
  Knowledge,
  LogAnswer,
  Reply,
  Status,
  UntriedMessage,
} from './types';

/** A reply without a log around it. */
export interface ReplyDiagnosis {
  readonly reply: Reply;
  readonly status: Status;
  readonly finding: Finding;
}

export interface ReadOptions {
  /** The time now, in milliseconds since the epoch: syslog times have no year. Without it they stay without one. */
  readonly now?: number;
}

/** Text in, diagnoses out. Pure: same text, same answer. Never throws on any text. */
export interface Engine {
  /** Reads a log text: the messages that somebody tried to deliver, and those that nobody did. */
  read(text: string, options?: ReadOptions): LogAnswer;
  /** The first of these alone. */
  diagnose(text: string, options?: ReadOptions): Diagnosis[];
  /** The same as `read`, with a pause after every few milliseconds of work, for whoever has something else to do meanwhile. */
  readInSteps(text: string, options?: ReadOptions): Generator<void, LogAnswer, void>;
  /** Reads one bare reply or response. */
  diagnoseReply(text: string): ReplyDiagnosis;
  /** Reads a log in parts, each of whole lines, in bounded memory; see `LogStream`. */
  openStream(options?: ReadOptions): LogStream;
}

/** Reads a log of any size, part by part. */
export interface LogStream {
  /** Gives the attempts that the next part holds, in the order of the log. */
  read(part: string): StreamedAttempt[];
  /** Gives the attempts that were held back until the end of the log was known. */
  end(): StreamedAttempt[];
  /** Messages of which no attempt was told so far, as many as are followed at a time. */
  untried(): UntriedMessage[];
}

export interface StreamedAttempt extends DiagnosedAttempt {
  /**
   * A number that is the message's own, also where its queue id was another's before, or was changed by a re-queue; `null` where the log
   * names no message.
   */
  readonly message: number | null;
}

/**
 * Reads the patterns ahead of `createEngine`, which then takes half its time: with pauses, for whoever has something else to do meanwhile.
 */
export function* prepareKnowledge({ causes, platforms }: Knowledge): Generator<void, void, void> {
  for (const { signals } of causes) {
    for (const signal of signals) wordsOf(signal);
    yield;
  }
  for (const platform of platforms) wordsOfPlatform(platform);
}

/** `formats` are those that it is to read, as `formats/index.ts` or `formats/relay.ts` lists them. */
export function createEngine(knowledge: Knowledge, formats: readonly OpenFormat[]): Engine {
  const diagnose = createDiagnose(knowledge);
  const open = (options?: ReadOptions) => openReading(formats, options?.now);
  const inSteps = (text: string, options?: ReadOptions) => {
    const reading = open(options);
    reading.open(text);
    return gatherMessages(reading, diagnose);
  };
  return {
    read: (text, options) => runToEnd(inSteps(text, options)),
    diagnose: (text, options) => runToEnd(inSteps(text, options)).diagnoses,
    readInSteps: inSteps,
    diagnoseReply: (text) => diagnoseReply(text, diagnose),
    openStream: (options) => openStream(diagnose, open(options)),
  };
}

function runToEnd<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function openStream(diagnose: Diagnose, reading: Reading): LogStream {
  const tracker = createTracker(diagnose);
  let attempts: StreamedAttempt[] = [];
  const take: TakeAttempt = (attempt, finding, message) => {
    attempts.push({ attempt, finding, message });
  };
  return {
    read(part) {
      attempts = [];
      reading.open(part);
      for (let event = reading.next(); event; event = reading.next()) tracker.track(event, take);
      return attempts;
    },
    end() {
      attempts = [];
      for (const event of reading.end()) tracker.track(event, take);
      return attempts;
    },
    untried: () => tracker.untried(),
  };
}

function diagnoseReply(text: string, diagnose: Diagnose): ReplyDiagnosis {
  const said = { response: text, status: null, nextHop: null, dsn: null };
  const { reply, finding } = diagnose(said);
  const status = statusOf(reply, finding);
  if (status !== 'sent') return { reply, status, finding };
  return { reply, status, finding: diagnose({ ...said, status }).finding };
}

/** An acceptance whose words refuse is no delivery; a greeting (220) or a go-ahead (354) is neither (RFC 5321, 4.2.3). */
function statusOf({ code }: Reply, finding: Finding): Status {
  const isUnread = isUnknown(finding.cause);
  if (isUnread && code !== null && code >= 250 && code < 253) return 'sent';
  if (isUnread && finding.permanence === null) return 'unknown';
  return finding.permanence === 'temporary' ? 'deferred' : 'bounced';
}
