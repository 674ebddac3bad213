import type { Diagnosis } from '../../engine/types';
import type { TimelineView } from '../../ledger/timeline';
import type { NextMail } from '../documents/next-mail/next-mail';
import type { IncidentPageView, RowView } from '../workbench/types';

/** A message of a case: how it stands, and its status lines. */
export interface CaseMessage {
  readonly row: RowView;
  readonly diagnosis: Diagnosis;
  readonly lines: readonly string[];
}

/** What a case file tells. */
export interface CaseFacts {
  /** What it is about, as a heading. */
  readonly title: string;
  /** One sentence. */
  readonly verdict: string;
  readonly messages: readonly CaseMessage[];
  /** Messages that it leaves out. */
  readonly more: number;
  readonly incidents: readonly IncidentPageView[];
  readonly timeline: TimelineView;
  /** `replace`: what takes names out of them; `null` where they stay. */
  mails(replace: Show | null): readonly NextMail[];
  /** When it is made, in milliseconds since the epoch. */
  readonly made: number;
  /** Replace addresses and names, the same throughout. */
  readonly redact: boolean;
}

/** Takes what comes from a log, and gives it as it may be shown. */
export type Show = (text: string) => string;
