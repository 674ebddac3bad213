/**
 * The vocabulary of Yellowline. Every arrow of the design carries one of these, and all of them are plain data.
 * Field terms: RFC 5321 (reply, stage), RFC 3463 (enhanced status code), RFC 5598 (next hop), Postfix (queue id, relay=, delays=).
 */
import type { Actor, Confidence, Permanence, Speaker, Stage, Status } from './terms';

export type * from './knowledge-types';
export type * from './terms';

/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The customer's server as the log names it. `null` where the log does not say. */
export interface NextHop {
  readonly host: string | null;
  readonly address: string | null;
  readonly port: number | null;
}

export interface Codes {
  readonly code: number | null;
  readonly enhancedCode: string | null;
}

/** What was answered, without the relay's wrapping. */
export interface Reply {
  readonly saidBy: Speaker;
  /** SMTP reply code, 200 to 599. */
  readonly code: number | null;
  /** RFC 3463 code as the speaker wrote it, such as `5.1.1`. */
  readonly enhancedCode: string | null;
  readonly stage: Stage | null;
  /** The words themselves, codes and wrapping removed; multi-line replies joined by a space. */
  readonly text: string;
  /** True for `delivery temporarily suspended: …`: the words are an earlier attempt's, nobody was contacted. */
  readonly suspended: boolean;
  /** True where the words are another server's, quoted by the one that spoke (callout, gateway). */
  readonly quoted: boolean;
  /** The codes that go with quoted words; `code` and `enhancedCode` are those of the server that spoke. `null` where nothing is quoted. */
  readonly quotedCodes: Codes | null;
}

/** The four parts of Postfix's `delays=`, in seconds: before the queue manager, in the queue, setting up, transmitting. */
export type Delays = readonly [before: number, queue: number, setup: number, transmission: number];

/** One thing that a log line says. */
export type LogEvent = DeliveryEvent | QueueEvent;

/** A delivery status record: one attempt for one recipient (or, for `expired`, for all that are open). */
export interface DeliveryEvent {
  readonly kind: 'delivery';
  /** 1-based line of the text it stands in. */
  readonly line: number;
  /** Where the record stands in the text. */
  readonly span: Span;
  /** ISO 8601; with the log's own offset, or without one where the log has none. */
  readonly time: string | null;
  readonly queueId: string | null;
  readonly sender: string | null;
  /** `null` for `status=expired` without `to=`. */
  readonly recipient: string | null;
  readonly originalRecipient: string | null;
  readonly nextHop: NextHop | null;
  /** Total time in the relay, in seconds (`delay=`). */
  readonly delay: number | null;
  readonly delays: Delays | null;
  /** RFC 3463 code that the relay noted (`dsn=`). */
  readonly dsn: string | null;
  readonly status: Status;
  /** The text in the last parentheses, as it stands in the log. */
  readonly response: string;
  /** What the format tells of the reply beside its words: this wins over what the words say. */
  readonly stage?: Stage | null;
  readonly saidBy?: Speaker | null;
  /** Accepted, and then kept back from the mailbox by the receiving system: `response` is its word for it. */
  readonly isKept?: boolean;
}

/** Something about a message that is no delivery: its sender, its Message-ID, its next queue id, its end. */
export interface QueueEvent {
  readonly kind: 'queue';
  readonly line: number;
  readonly queueId: string;
  readonly sender?: string;
  readonly messageId?: string;
  /** The queue id that this message had before a re-queue. */
  readonly previousQueueId?: string;
  /** Bytes. */
  readonly size?: number;
  readonly removed?: boolean;
  /** A step on its way before any delivery, with its time, ISO 8601: such lines alone tell of a message that nobody has tried to deliver. */
  readonly step?: QueueStep;
  readonly time?: string | null;
}

/** Taken in, in the active queue, put on hold, let go, or in the hands of whoever delivers or ends it. */
export type QueueStep = 'taken' | 'active' | 'held' | 'released' | 'tried';

/** A message of which the log tells no attempt. */
export interface UntriedMessage {
  readonly queueId: string;
  readonly sender: string | null;
  /** Put on hold, in the active queue for its first attempt, or taken in and no more than that. */
  readonly kind: 'held' | 'queued' | 'taken';
  /** When the log first tells of it, ISO 8601; `null` where it has no times. */
  readonly since: string | null;
}

/** All that a text tells. */
export interface LogAnswer {
  /** Messages in the order of their first delivery record. */
  readonly diagnoses: Diagnosis[];
  /** In the order in which the log first tells of them. */
  readonly untried: UntriedMessage[];
}

/** One delivery attempt for one recipient, with its reply read. */
export interface Attempt extends Omit<DeliveryEvent, 'kind' | 'stage' | 'saidBy' | 'isKept'> {
  readonly reply: Reply;
}

/** All attempts of one message, in the order of the log. */
export interface Message {
  /** The first queue id; later ones follow a re-queue. */
  readonly queueIds: readonly string[];
  readonly messageId: string | null;
  readonly sender: string | null;
  readonly attempts: readonly Attempt[];
}

/** Words that prove a cause: quoted to the letter from `Attempt.response`, with their place in it. */
export interface Evidence extends Span {
  readonly text: string;
}

/** A runner-up: another cause that the same words allow. */
export interface Alternative {
  readonly cause: string;
  readonly score: number;
}

/** A sentence about what is known and what is missing: its English words, with what stands at its `{slots}`. */
export interface Missing {
  readonly text: string;
  readonly slots: Readonly<Record<string, string | number>>;
}

/** The cause of one attempt, and how sure it is. */
export interface Finding {
  /** Id of a cause, `delivered`, or `unknown.*`. */
  readonly cause: string;
  readonly confidence: Confidence;
  readonly actor: Actor;
  readonly permanence: Permanence | null;
  readonly evidence: readonly Evidence[];
  readonly alternatives: readonly Alternative[];
  /** Set where nothing specific matched: what is known instead, and what is missing. */
  readonly missing: Missing | null;
  /** True where this attempt itself gave no reason and an earlier one's is shown (`expired`). */
  readonly inherited: boolean;
  /** Set where it should have ended by itself hours ago, so that somebody has to act now. */
  readonly isOverdue?: boolean;
  /** The receiving mail system, where its host or its words tell. */
  readonly platform: string | null;
  /** Set where what came after, of other messages, proves that it is over. */
  readonly isEnded?: boolean;
}

/** One attempt with its finding. */
export interface DiagnosedAttempt {
  readonly attempt: Attempt;
  readonly finding: Finding;
}

/** Where one recipient stands now: the last attempt counts. */
export interface RecipientState {
  readonly recipient: string | null;
  readonly status: Status;
  /** Index into `Diagnosis.attempts` of the last attempt for this recipient. */
  readonly last: number;
  /** How many attempts contacted, or tried to contact, the next hop. */
  readonly attempts: number;
}

/** A message with a finding for every attempt and the state of every recipient. */
export interface Diagnosis {
  readonly message: Message;
  readonly attempts: readonly DiagnosedAttempt[];
  readonly recipients: readonly RecipientState[];
  /** Of the whole: the worst open state, or `sent` where all recipients have it. */
  readonly status: Status;
  readonly verdict: Verdict;
  readonly deadlines: Deadlines;
}

/** What the whole of a message comes to. */
export interface Verdict {
  readonly status: Status;
  /** The cause of the recipient that is worst off. */
  readonly cause: string;
  readonly actor: Actor;
  /** True where a recipient stays without the message unless somebody acts. */
  readonly needsAction: boolean;
  /** Index into `Diagnosis.attempts` of the attempt that it rests on. */
  readonly attempt: number;
}

/** What time brings, on the log's own clock, ISO 8601. All of it is estimated: the relay does not publish its timetable. */
export interface Deadlines {
  readonly arrived: string | null;
  /** When the relay will try again; only while a recipient waits. */
  readonly nextAttempt: string | null;
  /** True where `nextAttempt` follows from gaps in this log, false where from what is usual. */
  readonly isLearned: boolean;
  /** When automatic retries end; only while a recipient waits. */
  readonly givesUp: string | null;
  /** Until when the portal can re-queue the message or send it elsewhere; only while it has not arrived. */
  readonly recoverableUntil: string | null;
}

/** Messages that fail for one cause at one next hop, close in time. Times are milliseconds since the epoch. */
export interface Incident {
  readonly cause: string;
  /** Host or address; empty where the logs name none. */
  readonly nextHop: string;
  /** Whose mailbox it is about, where the cause is the recipient's; empty where it is about several, one message each, or about the server. */
  readonly recipient: string;
  /** The first and the last attempt that failed. */
  readonly since: number;
  readonly last: number;
  readonly messages: number;
  /** Of these, how many are tried again by themselves, and how many are not tried any more. */
  readonly waiting: number;
  readonly failed: number;
  readonly recipients: number;
  /** Who can end it, going by the last message that is not delivered. */
  readonly actor: Actor;
  /** The messages of the first and the last failure, as the list names them. */
  readonly firstMessage: number;
  readonly lastMessage: number;
  /** `quiet`: no failure for hours, and no proof that it is over. */
  readonly state: 'going-on' | 'quiet' | 'over';
  /** When the next hop last took a message after the last failure: the proof that it is over. */
  readonly deliveredAgain: number | null;
}
