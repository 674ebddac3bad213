/** View models of the workbench: all that its components show, in words for people. */
import type { Standing } from '../../engine/messages/standing';
import type { Actor, Status } from '../../engine/types';
import type { TimelineView } from '../../ledger/timeline';
import type { NoteView, TraceView, UntriedView } from '../types';

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
  /** The ways of mails that were delivered, each with the name of its file. */
  readonly traces: readonly { readonly name: string; readonly trace: TraceView }[];
  /** Messages that are not listed, as nobody has tried to deliver them yet; null where there are none. */
  readonly untried: UntriedView | null;
  /** Names of what was read, as far as they fit. */
  readonly names: string;
}

/** Logs that can be followed as they grow. */
export interface FollowingView {
  readonly isOn: boolean;
  /** What has become of one of them, as a sentence; empty where there is nothing to say. */
  readonly words: string;
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
  readonly incidents: IncidentsView;
  /** The last moment that the logs tell of; NaN where they tell none. */
  readonly end: number;
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

/** What became of the mail to one domain. */
export interface CustomerView {
  /** As the list filters by it; empty where the log names no recipient. */
  readonly domain: string;
  readonly name: string;
  readonly delivered: string;
  readonly waiting: string;
  readonly failed: string;
  readonly isTroubled: boolean;
  /** The cause of most of what has not arrived; empty where all has. */
  readonly worst: string;
  /** What half of the delivered messages took at most. */
  readonly delay: string;
}

export interface CustomersView {
  readonly customers: readonly CustomerView[];
  /** How many there are: `12 domains`. */
  readonly words: string;
  /** How many are left out. */
  readonly more: number;
}

/** Many messages, one cause, one server. */
export interface IncidentView {
  /** The same in all logs. */
  readonly key: string;
  readonly cause: string;
  readonly nextHop: string;
  /** Whose mailbox it is about; empty where it is about the server. */
  readonly recipient: string;
  readonly state: Standing['state'];
  readonly stateWord: string;
  /** Somebody has to act now. */
  readonly isUrgent: boolean;
  /** That it was mended before; empty where it was not. */
  readonly again: string;
  /** What the person has written of it. */
  readonly note: string;
  /** Messages that have not arrived, and since when, and who can end it, each short enough for a column; empty where there is none. */
  readonly open: string;
  readonly sinceWord: string;
  readonly who: string;
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
  /** Rows of the first and the last failure; -1 where none of its messages is there. */
  readonly firstMessage: number;
  readonly lastMessage: number;
}

/** What a person changes of what is remembered of an incident. */
export interface MarkChange {
  readonly state?: Standing['state'];
  readonly note?: string;
}

/** All incidents. */
export interface IncidentsView {
  /** The urgent ones first. */
  readonly list: readonly IncidentView[];
  /** How many are open, not listed ones too: the number that the headline says. */
  readonly open: number;
  /** `3 open, 1 acknowledged, 2 mended`. */
  readonly words: string;
  /** Open ones that are not listed. */
  readonly more: number;
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
  /** `null` where none of its messages is there: it is remembered. */
  readonly recovery: RecoveryView | null;
  /** The row of one of its messages that has not arrived, for what is written about all; null where there is nothing to write. */
  readonly sample: number | null;
  /** Characters that a note may have. */
  readonly longestNote: number;
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
  /** The recipient's domain. */
  readonly domain: string;
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
  /** Attempts before it that were answered alike and are not shown one by one; empty where there are none. */
  readonly earlier: string;
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
  /** The subject of the mail where its log has it, else what names the message. */
  readonly heading: string;
  /** What names the message; empty where that is the heading. */
  readonly subheading: string;
  /** Words and values: sender, Message-ID, arrived. */
  readonly fields: readonly (readonly [string, string])[];
  /** The latest attempt of each recipient, the worst first. */
  readonly notes: readonly NoteView[];
  /** That what kept it out is over, and what is left to do; empty as long as that is not proven. */
  readonly over: string;
  /** Recipients that the notes leave out. */
  readonly moreNotes: number;
  readonly steps: readonly StepView[];
  readonly moreSteps: number;
  /** When it is tried next, or that it is not. */
  readonly next: string;
  readonly linesHeading: string;
  readonly lines: readonly LineView[];
}
