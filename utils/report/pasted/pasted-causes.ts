import type { Diagnosis } from '../../engine/types';
import type { Report } from '../report';
import { isOpen, severity } from '../words/status-words';
import type { PastedCauseView } from './types';

const MOST_CAUSES = 12;

/** Why messages are not delivered, with how many of each, the worst and the most first. */
export function causesOf(diagnoses: readonly Diagnosis[], report: Report): PastedCauseView[] {
  const groups = new Map<string, Diagnosis[]>();
  for (const one of diagnoses) {
    const { status, cause } = one.verdict;
    if (!isOpen(status) && cause === 'delivered') continue;
    const key = `${status} ${cause}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups]
    .map(([key, group]) => causeView(key, group, report))
    .sort((a, b) => severity(a.status) - severity(b.status) || b.count - a.count)
    .slice(0, MOST_CAUSES);
}

function causeView(key: string, group: readonly Diagnosis[], report: Report): PastedCauseView {
  const [first] = group as [Diagnosis, ...Diagnosis[]];
  const { status, statusWord, title, actorLine } = report.note(first, first.verdict.attempt);
  const isOne = new Set(group.map(hostOf)).size === 1;
  const line = isOne ? actorLine : report.actorLine(first, first.verdict.attempt);
  return { key, status, statusWord, title, count: group.length, actorLine: line };
}

function hostOf({ attempts, verdict }: Diagnosis): string | null {
  return attempts[verdict.attempt]?.attempt.nextHop?.host ?? null;
}
