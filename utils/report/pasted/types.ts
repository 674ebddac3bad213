/** View models of a pasted text: all that the popup shows of it, in words for people. */
import type { Status } from '../../engine/types';
import type { NoteView, SummaryView, TraceView, UntriedView } from '../types';

/** One message, or one bare reply, out of a pasted text. */
export interface PastedItemView {
  /** Names the item among the others: a queue id, or its place. */
  readonly key: string;
  /** Which message this is; `null` for a bare reply. */
  readonly heading: string | null;
  /** The latest attempt of each recipient. */
  readonly notes: readonly NoteView[];
  /** Earlier attempts, one short line each, oldest first. */
  readonly earlier: readonly string[];
  /** How many earlier attempts the list leaves out. */
  readonly moreEarlier: number;
}

/** Messages of a pasted text that fail for one reason. */
export interface PastedCauseView {
  readonly key: string;
  readonly status: Status;
  readonly statusWord: string;
  readonly title: string;
  readonly count: number;
  readonly actorLine: string;
}

/** What a pasted text says. */
export interface PastedView {
  readonly kind: 'empty' | 'unreadable' | 'untried' | 'found' | 'traced';
  /** One sentence: the verdict, or what to paste. */
  readonly headline: string;
  /** How much was read. */
  readonly extent: string | null;
  /** What helps, where nothing was found. */
  readonly hints: readonly string[];
  /** Set where the text holds more than one recipient. */
  readonly summary: SummaryView | null;
  /** Set where the messages are too many to be told one by one. */
  readonly causes: readonly PastedCauseView[];
  /** Those that are not delivered, the worst first. */
  readonly items: readonly PastedItemView[];
  /** Those that are; `more` are left out. Null where none is. */
  readonly delivered: {
    readonly words: string;
    readonly items: readonly PastedItemView[];
    readonly more: number;
  } | null;
  /** Those that nobody has tried to deliver yet, where there are others too. */
  readonly untried: UntriedView | null;
  /** What goes into a ticket; empty where there is nothing, or too much. */
  readonly ticket: string;
  /** Notes that were left out, as a sentence. */
  readonly more: string | null;
  /** The way of a delivered mail, where the text has its headers. */
  readonly trace: TraceView | null;
}
