import type { DiagnosedAttempt } from '../../utils/engine/types';

/** Counts attempts by status and by cause. Memory grows with the number of causes, not with the log. */
export interface Summary {
  add(one: DiagnosedAttempt): void;
  text(): string;
}

export function createSummary(): Summary {
  const statuses = new Map<string, number>();
  const causes = new Map<string, number>();
  return {
    add({ attempt, finding }) {
      statuses.set(attempt.status, (statuses.get(attempt.status) ?? 0) + 1);
      causes.set(finding.cause, (causes.get(finding.cause) ?? 0) + 1);
    },
    text: () => `${table('status', statuses)}\n\n${table('cause', causes)}`,
  };
}

function table(name: string, counts: ReadonlyMap<string, number>): string {
  const rows = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const lines = rows.map(([key, count]) => `${String(count).padStart(10)}  ${key}`);
  return [`${'count'.padStart(10)}  ${name}`, ...lines].join('\n');
}
