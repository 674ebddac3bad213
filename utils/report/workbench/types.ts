/** View models of the workbench: all that its components show, in words for people. */
import type { Actor, Status } from '../../engine/types';
import type { TimelineView } from '../../ledger/timeline';
import type { NoteView } from '../types';

export type { Filter, Sort, SortKey } from '../../ledger/query';
export type { Outcome, TimelineView } from '../../ledger/timeline';

/** How a list is written for other programs. */
export type ExportFormat = 'csv' | 'jsonl' | 'markdown';

/** How the reading goes, and what it has come to so far. */
export interface ReadingView {
  readonly ledger: LedgerView;
  readonly isReading: boolean;
  /** 0 to 1. */
  readonly share: number;
  /** How far, how fast. */
  readonly progress: string;
  /** Files that could not be read, or held nothing, a sentence each. */
  readonly problems: readonly string[];
  /** Names of what was read, as far as they fit. */
  readonly names: string;
}

/** What can be compared, and the comparison that was asked for. */
export interface Compared {
  readonly pairs: readonly { readonly key: string; readonly words: string }[];
  readonly view: ComparisonView | null;
}

export interface ComparisonView {
  /** One sentence: better or worse, and by what. */
  readonly headline: string;
  readonly sections: readonly ComparisonSection[];
}

export interface ComparisonSection {
  readonly heading: string;
  readonly lines: readonly { readonly what: string; readonly counts: string }[];
  /** Lines that are left out. */
  readonly more: number;
}

/** The whole of what was read, growing while it is read. */
export interface LedgerView {
  /** The verdict: one sentence. */
  readonly headline: string;
  /** What it leaves out, or what helps where nothing was found. */
  readonly hints: readonly string[];
  readonly messages: number;
  readonly listed: number;
  readonly statuses: readonly StatusCount[];
  readonly causes: readonly CauseCount[];
  /** Who can act, of those that have anything to do. */
  readonly actors: readonly { readonly actor: Actor; readonly words: string }[];
  readonly timeline: TimelineView;
  readonly incidents: readonly IncidentView[];
}

interface StatusCount {
  readonly status: Status;
  readonly word: string;
  readonly messages: number;
  /** With separators: `1,234`. */
  readonly messagesWord: string;
}

/** Messages that a cause struck, delivered in the end or not. */
export interface CauseCount {
  readonly cause: string;
  readonly title: string;
  readonly actor: Actor;
  readonly actorWord: string;
  readonly messages: number;
  readonly undelivered: number;
  readonly messagesWord: string;
  readonly undeliveredWord: string;
}

/** Many messages, one cause, one server. */
export interface IncidentView {
  readonly key: string;
  readonly cause: string;
  readonly nextHop: string;
  readonly state: 'going-on' | 'quiet' | 'over';
  readonly stateWord: string;
  readonly title: string;
  /** Since when, until when, how long. */
  readonly when: string;
  /** How many messages and recipients, and how many of them wait or failed. */
  readonly extent: string;
  /** Whether it heals itself. */
  readonly outlook: string;
  /** Who acts, and what to do once for all of them. */
  readonly actorLine: string;
  readonly steps: readonly string[];
  readonly since: number;
  readonly last: number;
  /** Rows of the first and the last failure. */
  readonly firstMessage: number;
  readonly lastMessage: number;
}

/** Whether an incident is over, by proof. */
export interface RecoveryView {
  readonly isMended: boolean;
  /** One sentence: since when and what became of its messages, or what is to be seen before that can be said. */
  readonly headline: string;
  /** What to send again; bounded, `more` are left out. */
  readonly requeue: readonly RequeueView[];
  readonly more: number;
  /** The same list to be copied: a line each, its words with tabs between. */
  readonly text: string;
}

/** A message that somebody has to send again. */
export interface RequeueView {
  readonly key: string;
  readonly queueId: string;
  readonly sender: string;
  readonly recipient: string;
  readonly time: string;
}

/** The page of one incident. */
export interface IncidentPageView {
  readonly incident: IncidentView;
  readonly recovery: RecoveryView;
  /** The row of one of its messages that has not arrived, for what is written about all; null where there is nothing to write. */
  readonly sample: number | null;
}

/** A row of the table of messages. */
export interface RowView {
  readonly row: number;
  /** Names the message in an address: its queue id and its row. */
  readonly key: string;
  readonly status: Status;
  readonly statusWord: string;
  readonly queueId: string;
  readonly sender: string;
  readonly recipient: string;
  /** Further recipients. */
  readonly more: number;
  readonly title: string;
  readonly actor: string;
  readonly nextHop: string;
  readonly attempts: number;
  /** Of the last attempt; empty where the log has none. */
  readonly time: string;
}

/** One attempt on the timeline of a message. */
export interface StepView {
  readonly key: string;
  /** As the log writes it. */
  readonly time: string;
  /** Since the attempt before: `after 5 min`; empty for the first. */
  readonly gap: string;
  readonly status: Status;
  readonly statusWord: string;
  readonly title: string;
  readonly recipient: string;
  readonly nextHop: string;
  /** A remark: nobody was contacted, the reason is an earlier one. */
  readonly remark: string;
  readonly delay: DelayView | null;
}

/** Where the time went before an attempt ended. */
export interface DelayView {
  readonly words: string;
  readonly parts: readonly { readonly name: string; readonly words: string; readonly share: number }[];
}

/** A raw line, cut where the proving words begin and end. */
export interface LineView {
  readonly key: string;
  readonly pieces: readonly { readonly text: string; readonly isProof: boolean }[];
}

/** The page of one message. */
export interface MessageView {
  readonly heading: string;
  /** Words and values: sender, Message-ID, arrived. */
  readonly fields: readonly (readonly [string, string])[];
  /** The latest attempt of each recipient, the worst first. */
  readonly notes: readonly NoteView[];
  /** Recipients that the notes leave out. */
  readonly moreNotes: number;
  readonly steps: readonly StepView[];
  readonly moreSteps: number;
  /** When it is tried next, or that it is not. */
  readonly next: string;
  readonly lines: readonly LineView[];
}
