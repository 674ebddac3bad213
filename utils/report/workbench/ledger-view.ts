import type { Actor, Status } from '../../engine/types';
import type { CauseTotal } from '../../ledger/count-causes';
import type { TimelineView } from '../../ledger/timeline';
import { numberWords } from '../../words/numbers';
import { say, sayCount } from '../../words/say';
import { actorName } from '../words/actors';
import { titleOf } from '../words/cause-title';
import { severity, wordOfStatus } from '../words/status-words';
import type { Words } from '../words/words';
import { actorChoice } from './actor-words';
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
      word: wordOfStatus(status),
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
      actorWord: actorName(total.actor),
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
    actors: actors.map((actor: Actor) => ({ actor, words: actorChoice(actor) })),
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
  if (messages === 0) return say('No delivery records found.');
  const open = messages - (counts.get('sent') ?? 0) - (counts.get('deliverable') ?? 0);
  if (open === 0)
    return sayCount(messages, {
      one: 'The message was delivered.',
      other: 'All {n} messages were delivered.',
    });
  return [openWords(open, messages, mostly), openIncidentsWords(openIncidents)].filter(Boolean).join(' ');
}

function openWords(open: number, messages: number, title: string | null): string {
  if (messages === 1)
    return title
      ? say('The message is not delivered: {title}.', { title })
      : say('The message is not delivered.');
  const share = sayCount(
    messages,
    { one: '{open} of {n} message', other: '{open} of {n} messages' },
    { open: numberWords(open) },
  );
  if (!title)
    return sayCount(
      open,
      { one: '{share} is not delivered.', other: '{share} are not delivered.' },
      { share },
    );
  return sayCount(
    open,
    { one: '{share} is not delivered: {title}.', other: '{share} are not delivered, mostly: {title}.' },
    { share, title },
  );
}

function hints({ listed }: LedgerFacts, messages: number): string[] {
  if (listed >= messages) return [];
  return [
    say(
      '{n} messages are listed, those that failed or wait before those that were delivered at once. All are counted.',
      { n: numberWords(listed) },
    ),
  ];
}
