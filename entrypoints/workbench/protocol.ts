import type { IncidentRecord } from '@/utils/history/incident-records';
import type { KeptText } from '@/utils/history/stored';
import type { Period } from '@/utils/ledger/customers';
import type { LogZone } from '@/utils/ledger/epoch';
import type { KnownMessage } from '@/utils/ledger/packed-facts';
import type { Filter, Sort } from '@/utils/ledger/query';
import type { NextMail } from '@/utils/report/documents/next-mail/next-mail';
import type {
  Compared,
  CustomersView,
  ExportFormat,
  IncidentPageView,
  MessageView,
  ReadingView,
  RowView,
} from '@/utils/report/workbench/types';
import type { spokenHere } from '@/utils/words/language';

/** The first thing that a worker is told: the languages of the page. */
export interface Spoken {
  readonly spoken: ReturnType<typeof spokenHere>;
}

export interface Listing {
  readonly filter: Filter;
  readonly sort: Sort;
}

export type IncidentAnswer = { readonly view: IncidentPageView } | { readonly problem: string };

export interface MailsAsk {
  readonly row: number;
  readonly text?: string;
  readonly redact: boolean;
  /** Key of the incident that they are about, of which the message is one; absent where they are about that message. */
  readonly incident?: string;
}

/** What a case file is about. */
export type CaseAbout =
  | { readonly kind: 'message'; readonly row: number }
  | { readonly kind: 'incident'; readonly key: string }
  | ({ readonly kind: 'list' } & Listing);

/** What the page asks the worker, and what it is answered. */
export interface Requests {
  /** Reads files to their end, after those that are being read. Answered when they are read. */
  read: { ask: { files: readonly File[]; zone: LogZone }; answer: undefined };
  stop: { ask: undefined; answer: undefined };
  /** Takes messages of the history. `isShown`: and tells how things stand with them. */
  know: { ask: { messages: readonly KnownMessage[]; isShown: boolean }; answer: undefined };
  rows: {
    ask: Listing & { from: number; count: number };
    answer: { total: number; rows: readonly RowView[] };
  };
  /** `text`: the lines of the message, where they are not in a file. `isPatient`: all that its log says, however long that is looked for. */
  message: { ask: { row: number; text?: string; isPatient?: boolean }; answer: MessageAnswer };
  report: {
    ask: { row: number; text?: string; format: 'text' | 'markdown' | 'ticket' | 'lines'; redact: boolean };
    answer: string | null;
  };
  /** An incident by its key (`IncidentView.key`), and whether it is over. */
  incident: { ask: { key: string }; answer: IncidentAnswer };
  /** What a case file would hold, in words, and the rows of its messages. */
  caseInside: { ask: CaseAbout; answer: { inside: readonly string[]; rows: readonly number[] } };
  /** `texts`: the lines of each of its rows, where they are not in a file. */
  caseFile: { ask: { about: CaseAbout; texts?: readonly string[]; redact: boolean }; answer: Blob };
  /** What became of the mail to each domain of a recipient, in a stretch of time. */
  customers: { ask: Period; answer: CustomersView };
  /** What is remembered of incidents. `isWhole`: those are told, too, of which no message is there. */
  marks: { ask: { records: readonly IncidentRecord[]; isWhole: boolean }; answer: undefined };
  /** What is to be remembered of an incident as it is now; `null` where nothing is known of it. */
  record: { ask: { key: string }; answer: IncidentRecord | null };
  /** Records of which more is known now than is remembered. */
  learned: { ask: undefined; answer: readonly IncidentRecord[] };
  /** What to write to whom about a message; none where its lines are not at hand. */
  mails: { ask: MailsAsk; answer: readonly NextMail[] };
  /** What has changed between two parts of what was read; `key` is that of a pair that is offered, or empty. */
  compare: { ask: { key: string }; answer: Compared };
  /** Some of the listed messages, for other programs. `texts`: the lines of each, where they are not in a file. */
  export: {
    ask: Listing & { format: ExportFormat; from: number; count: number; texts?: readonly string[] };
    answer: Blob;
  };
  /** The status lines of listed messages, one text each, for the history. */
  texts: { ask: Listing & { most: number }; answer: readonly KeptText[] };
  /** The row of a message by its key (`RowView.key`); -1 where there is none. */
  rowOf: { ask: { key: string }; answer: number };
  /** Tells that the second worker has ended by itself. */
  readerDied: { ask: undefined; answer: undefined };
}

/** `isWhole`: all that its log says was looked at. */
export type MessageAnswer =
  | { readonly view: MessageView; readonly isWhole: boolean }
  | { readonly problem: string };

export type Name = keyof Requests;

export interface Request<K extends Name = Name> {
  readonly id: number;
  readonly name: K;
  readonly ask: Requests[K]['ask'];
}

/** What the second worker is called, so that it knows what it is for. The first message to it is the port at which it is asked. */
export const READER = 'reader';

/** What the worker says: an answer, or unasked how things stand, or that a second worker is to answer at a port, or may go (`null`). */
export type Said =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly error: string }
  | { readonly view: ReadingView }
  | { readonly reader: MessagePort | null };
