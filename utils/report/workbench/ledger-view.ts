import type { Actor, Status } from '../../engine/types';
import type { CauseTotal } from '../../ledger/count-causes';
import type { TimelineView } from '../../ledger/timeline';
import { titleOf } from '../words/cause-title';
import { count, numberWords } from '../words/numbers';
import { severity, statusWords } from '../words/status-words';
import type { Words } from '../words/words';
import { actorWord, actorWords } from './actor-words';
import { type IncidentFacts, incidentsView, openIncidentsWords } from './incidents-view';
import type { LedgerView } from './types';

/** What is known of all messages of the logs. */
export interface LedgerFacts {
  readonly counts: ReadonlyMap<Status, number>;
  readonly listed: number;
  readonly causes: readonly CauseTotal[];
  readonly incidents: IncidentFacts;
  readonly timeline: TimelineView;
  /** NaN where the logs tell no moment. */
  readonly end: number;
}

/** The top of the workbench: a verdict, and what stands behind it. */
export function ledgerView(facts: LedgerFacts, words: Words): LedgerView {
  const statuses = [...facts.counts]
    .filter(([, messages]) => messages > 0)
    .map(([status, messages]) => ({
      status,
      word: statusWords[status],
      messages,
      messagesWord: numberWords(messages),
    }))
    .sort((a, b) => severity(a.status) - severity(b.status));
  const messages = statuses.reduce((sum, one) => sum + one.messages, 0);
  const causes = facts.causes
    .filter(({ cause }) => cause !== 'delivered')
    .map((total) => ({
      ...total,
      title: titleOf(total.cause, words),
      actorWord: actorWord(total.actor),
      messagesWord: numberWords(total.messages),
      undeliveredWord: numberWords(total.undelivered),
    }));
  const incidents = incidentsView(facts.incidents, words);
  const actors = [...new Set(causes.filter((one) => one.undelivered > 0).map(({ actor }) => actor))];
  return {
    headline: headline(facts, incidents.open, messages, causes[0]?.undelivered ? causes[0].title : null),
    hints: hints(facts, messages),
    messages,
    listed: facts.listed,
    statuses,
    causes,
    actors: actors.map((actor: Actor) => ({ actor, words: actorWords[actor] })),
    timeline: facts.timeline,
    incidents,
    end: facts.end,
  };
}

function headline(
  { counts }: LedgerFacts,
  openIncidents: number,
  messages: number,
  mostly: string | null,
): string {
  if (messages === 0) return 'No delivery records found.';
  const open = messages - (counts.get('sent') ?? 0) - (counts.get('deliverable') ?? 0);
  if (open === 0)
    return messages === 1
      ? 'The message was delivered.'
      : `All ${numberWords(messages)} messages were delivered.`;
  const share =
    messages === 1
      ? 'The message is not delivered'
      : `${numberWords(open)} of ${count(messages, 'message')} ${open === 1 ? 'is' : 'are'} not delivered`;
  const what = mostly ? `${open > 1 ? ', mostly' : ''}: ${mostly}` : '';
  return [`${share}${what}.`, openIncidentsWords(openIncidents)].filter(Boolean).join(' ');
}

function hints({ listed }: LedgerFacts, messages: number): string[] {
  if (listed >= messages) return [];
  return [
    `${numberWords(listed)} messages are listed, those that failed or wait before those that were delivered at once. All are counted.`,
  ];
}
