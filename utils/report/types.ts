/** View models: all that a component shows, in words for people. Made by `utils/report`, drawn by `components`. */
import type { Actor, Confidence, Status } from '../engine/types';

/** What the portal itself can do with a message; found on the page by its words (PORTAL.md). */
export type PortalAction = 'flush' | 'requeue' | 'deliver' | 'alternate';

/** The meaning of the icon in a row's left column; `undelivered` where the row tells no more than that. */
export type RowState = 'queued' | 'deferring' | 'failed' | 'deep-filtered' | 'undelivered';

/** A fix or help link. With `action`, the page may hold the portal's own control for it. */
export interface LinkView {
  readonly label: string;
  readonly href: string;
  readonly action: PortalAction | null;
  /** Where the control is when the page does not show it, such as `Tools > Flush mail queue`. */
  readonly path: string | null;
  /** Before what it does not help, such as `once that is mended`; null where it helps at once. */
  readonly when: string | null;
  /** What the page behind it tells, such as `How to re-queue the message`. */
  readonly howTo: string | null;
}

export interface AlternativeView {
  readonly cause: string;
  readonly title: string;
}

/** Words inside a step that a page explains. */
export interface MentionView {
  readonly words: string;
  readonly href: string;
}

/** The same fix, told for one receiving system. */
export interface PlatformView {
  /** Such as `On Microsoft 365`. */
  readonly heading: string;
  readonly steps: readonly string[];
}

/** One attempt, explained. */
export interface NoteView {
  readonly status: Status;
  /** One word for people: Delivered, Waiting, Failed, Given up. */
  readonly statusWord: string;
  readonly cause: string;
  readonly actor: Actor;
  readonly recipient: string | null;
  readonly confidence: Confidence;
  readonly title: string;
  readonly meaning: string;
  /** Who has to act, as a sentence. */
  readonly actorLine: string;
  /** What becomes of the message if nobody does anything: whether it is lost, whether it is tried again. */
  readonly outlook: string | null;
  /** What to do first. */
  readonly next: string;
  /** What to run stands between backticks. */
  readonly steps: readonly string[];
  /** Set where nobody has to act: what the steps are for then. */
  readonly stepsHeading: string | null;
  /** Words of the steps that lead to a page, such as the list of the filter’s addresses. */
  readonly mentions: readonly MentionView[];
  /** How it is done with the receiving system, where that is known. */
  readonly platform: PlatformView | null;
  /** Quotations that prove the cause, in whole words, the first one led by the code. */
  readonly evidence: readonly string[];
  /** All that was answered, where the quotations leave something out. */
  readonly wholeAnswer: string | null;
  /** Who said them: a host with its address, or the filter's relay. */
  readonly source: string | null;
  /** What to know about this reading: no new contact, taken from an earlier attempt, what is missing. */
  readonly caveats: readonly string[];
  /** Fix links by state. */
  readonly actions: readonly LinkView[];
  /** Help articles and vendor pages. */
  readonly links: readonly LinkView[];
  readonly alternatives: readonly AlternativeView[];
  readonly time: string | null;
  /** How long ago that is: `2 d 14 h ago`. Null where nobody knows what time it is. */
  readonly ago: string | null;
  /** The whole in one short line, for attempts that a later one has overtaken. */
  readonly brief: string;
  /** Set where one line is enough at first: of what was delivered, and of what is told above for another recipient. */
  readonly line: string | null;
}

/** Recipients that stand alike. */
export interface RecipientGroupView {
  readonly status: Status;
  readonly statusWord: string;
  /** Why; empty for what was delivered. */
  readonly title: string;
  readonly count: number;
  /** Bounded; `more` are left out. */
  readonly recipients: readonly string[];
  readonly more: number;
}

/** The top of a log: one or more messages. */
export interface SummaryView {
  readonly status: Status;
  readonly cause: string;
  /** Whose note tells the most of it. */
  readonly recipient: string | null;
  readonly headline: string;
  /** Who has to act, as a sentence; null where all has arrived. */
  readonly actorLine: string | null;
  /** What to do next, or that nothing need be done. */
  readonly nextStep: string;
  /** What becomes of the mail meanwhile; only for one message with several recipients: one recipient’s note says it. */
  readonly outlook: string | null;
  /** Where its recipients stand, the worst first; empty for one alone, bounded. */
  readonly groups: readonly RecipientGroupView[];
  /** How many groups the list leaves out. */
  readonly more: number;
}

/** The hover card of a row. */
export interface CardView {
  readonly state: RowState | null;
  /** The note's cause, or what the state itself says (`filter.deep-filtered`). */
  readonly cause: string | null;
  readonly stateTitle: string;
  readonly stateMeaning: string;
  /** The diagnosis, where the log is known. */
  readonly note: NoteView | null;
  /** Who has to act, in one line. */
  readonly actorLine: string | null;
  /** What to do first; null where that is nothing, or to wait, as the line above says already. */
  readonly firstStep: string | null;
  /** How many of its recipients are without it; null for one alone. */
  readonly extent: string | null;
  /** For how long, such as `stuck 2 d 14 h`, and the exact time of it. */
  readonly since: string | null;
  readonly sinceTime: string | null;
  /** When its log was read, where that was before this visit: `Known from 11:28`. */
  readonly knownFrom: string | null;
  /** Where all recipients of the message stand, one short line for those that stand alike; empty for one alone. */
  readonly others: readonly string[];
  /** Fix links of the state, for as long as there is no note. */
  readonly actions: readonly LinkView[];
  readonly progress: ReadProgress;
  /** What to know or do for the log to be read; null where nothing is missing. */
  readonly hint: string | null;
  /** The same for who does not see it, in one sentence. */
  readonly spoken: string;
}

/** How far a message's log is read. `never`: no Logs was pressed yet on this visit, so nobody knows how to ask; `empty`: it tells of no attempt. */
export type ReadProgress = 'known' | 'loading' | 'unknown' | 'never' | 'empty' | ReadFailure;

/** Why a log could not be read; a number is the HTTP status that the portal answered with. */
export type ReadFailure = 'offline' | 'unreachable' | 'other-answer' | 'unreadable' | number;

/** The line of a row: why its message is stuck. */
export interface RowReasonView {
  readonly status: Status;
  readonly statusWord: string;
  readonly cause: string;
  readonly title: string;
  /** Whose, where the message has several recipients. */
  readonly name: string | null;
}

/** Messages of a page with one cause at one next hop. */
export interface OverviewGroupView {
  readonly key: string;
  readonly count: number;
  readonly status: Status;
  /** One word for people: Failed, Waiting, Given up. */
  readonly statusWord: string;
  readonly cause: string;
  readonly title: string;
  /** The recipient, where the group is one message. */
  readonly name: string | null;
  /** Which server, and since when; empty where neither is known. */
  readonly where: string;
  /** What to do first; null where there is nothing to do. */
  readonly step: string | null;
  /** Whether the rows of the page are marked that belong to it, and which of them is looked at: `1 of 4`. */
  readonly marked: string | null;
}

/** The groups of a page that the same people have to do something about. */
export interface OverviewShareView {
  /** Who must act: `You or your server’s admin`. */
  readonly actor: string;
  /** How many messages. */
  readonly count: number;
  readonly groups: readonly OverviewGroupView[];
}

/** The first line of the overview. */
export interface OverviewHeadView {
  readonly headline: string;
  /** How many in each state, such as `3 failed, 2 deferring`. */
  readonly states: string;
  /** Whether there is anything that “Diagnose all” could read. */
  readonly canDiagnose: boolean;
  /** What to do for all to be read; null where that is known. */
  readonly hint: string | null;
}

/** The overview of a page's undelivered messages. */
export interface OverviewView extends OverviewHeadView {
  /** By who must act, those who can do something first. With `rest`, their counts come to the number of the headline. */
  readonly shares: readonly OverviewShareView[];
  /** What shows the other lines, or takes them away: `Show all 17`. Null where there are no more. */
  readonly lengthen: string | null;
  /** The messages that no share counts. */
  readonly rest: string | null;
  /** When logs were read of which it tells, where that was before this visit: `3 messages known from 11:28`. */
  readonly knownFrom: string | null;
  readonly progress: { readonly done: number; readonly total: number; readonly words: string } | null;
  /** What could not be read, and why. */
  readonly problem: string | null;
  /** What copies the whole list, or tells that it is copied; null where nothing is known. */
  readonly copy: string | null;
}

/** Messages that nobody has tried to deliver yet. */
export interface UntriedView {
  /** How many. */
  readonly words: string;
  /** Which one, and how it stands. */
  readonly messages: readonly { readonly heading: string; readonly words: string }[];
  /** How many are left out. */
  readonly more: number;
}

/** The way of a delivered mail from its sender to its mailbox. */
export interface TraceView {
  /** What became of it. */
  readonly headline: string;
  readonly steps: readonly TraceStepView[];
  /** What filters and servers wrote into it, as sentences. */
  readonly notes: readonly string[];
  /** What of it nobody can prove. */
  readonly caveat: string | null;
  /** Whether a log that is there tells of the same mail. */
  readonly isJoined: boolean;
}

export interface TraceStepView {
  readonly what: string;
  readonly when: string | null;
  /** Since the step before, such as `+2 min`. */
  readonly delay: string | null;
  /** `log`: the log says so, and not the mail. */
  readonly proof: 'proven' | 'not proven' | 'log';
}
