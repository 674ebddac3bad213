import type { Diagnosis } from '../../engine/types';
import { text } from '../../words/say';
import { type FirstActor, firstActor } from '../words/actor-lines';
import { causeWords } from '../words/cause-words';
import { severity } from '../words/status-words';
import { type Subject, subjectOfAttempt } from '../words/subject';
import type { Words } from '../words/words';
import { standings } from './standings';

/** Who must do something about a message, as a list of many needs it: the few who are called in different ways. */
export type Share = 'you' | 'support' | 'sender' | 'wait' | 'arrived';

/** Those who can do something first. */
export const shareOrder: readonly Share[] = ['you', 'support', 'sender', 'wait', 'arrived'];

export const shareNames = {
  you: text('You or your server’s admin'),
  support: text('SpamHero support'),
  sender: text('The sender'),
  wait: text('Wait'),
  arrived: text('Nobody: delivered by now'),
} as const satisfies Record<Share, string>;

/** The worst that is said of a message. */
export interface Lead {
  readonly subject: Subject;
  readonly share: Share;
  /** Host or address. */
  readonly host: string | null;
  /** When the first attempt failed, as the log has it. */
  readonly since: string | null;
  readonly recipient: string | null;
  readonly recipients: number;
}

/** Null where the log holds no recipient. */
export function leadOf(diagnoses: readonly Diagnosis[], words: Words): Lead | null {
  const all = standings(diagnoses);
  const [worst] = all;
  const attempts = worst?.diagnosis.attempts ?? [];
  const last = worst && attempts[worst.state.last];
  if (!last) return null;
  const subject = subjectOfAttempt(last, worst.diagnosis);
  const first = attempts.find(
    ({ attempt }) => severity(attempt.status) < severity('sent') && attempt.time !== null,
  );
  return {
    subject,
    share: shares[firstActor(subject, causeWords(subject, words), words)],
    host: subject.nextHop?.host ?? subject.nextHop?.address ?? null,
    since: first?.attempt.time ?? null,
    recipient: subject.recipient,
    recipients: all.length,
  };
}

/** Names the group that a message belongs to: one cause at one server, for the same people. Null where its log holds no recipient. */
export function groupKeyOf(diagnoses: readonly Diagnosis[], words: Words): string | null {
  const lead = leadOf(diagnoses, words);
  return lead && keyOfLead(lead);
}

export function keyOfLead({ share, subject, host }: Lead): string {
  return `${share} ${subject.finding.cause} ${host ?? ''}`;
}

const shares: Readonly<Record<FirstActor, Share>> = {
  you: 'you',
  recipient: 'you',
  'mail-admin': 'you',
  'dns-admin': 'you',
  sender: 'sender',
  'filter-provider': 'support',
  nobody: 'wait',
  none: 'arrived',
};
