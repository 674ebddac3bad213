import type { Diagnosis } from '../../engine/types';
import type { RowReasonView } from '../types';
import { causeWords } from '../words/cause-words';
import { statusWord } from '../words/status-words';
import type { Words } from '../words/words';
import { nameOf } from './overview';
import { leadOf } from './overview-shares';

/** The worst that is said of a row's message, as one short line; null where its log tells of no recipient. */
export function rowReasonOf(diagnoses: readonly Diagnosis[], words: Words): RowReasonView | null {
  const lead = leadOf(diagnoses, words);
  if (!lead) return null;
  const { subject, recipients } = lead;
  return {
    status: subject.status,
    statusWord: statusWord(subject, words),
    cause: subject.finding.cause,
    title: causeWords(subject, words).title,
    // The row itself names the one recipient.
    name:
      recipients > 1 ? nameOf({ ...lead, recipient: lead.recipient?.replace(/@.*/, '@…') ?? null }) : null,
  };
}
