import type { Actor, Cause, Diagnosis, Speaker, Status } from '@/utils/engine/types';
import { causes } from '@/utils/knowledge/causes';
import { delivered } from '@/utils/knowledge/causes/delivered';
import { words } from '@/utils/knowledge/words';
import { overviewTicket } from '@/utils/report/documents/overview-ticket';
import { overviewOf as overviewView } from '@/utils/report/page/overview';
import { rowReasonOf } from '@/utils/report/page/row-reason';
import { createReport } from '@/utils/report/report';
import type { LinkView, NoteView } from '@/utils/report/types';
import { tellIn } from '@/utils/report/words/setting';
import { inventDiagnosis } from './invented';
import { factsOf } from './overview-facts';

/** What one surface says of a message, in the parts that can contradict each other. */
export interface Told {
  readonly surface: 'card' | 'note' | 'summary' | 'ticket' | 'overview' | 'list' | 'row';
  /** One word for how it stands; empty where the surface has none. */
  readonly statusWord: string;
  readonly title: string;
  readonly actorLine: string;
  /** What is said to do first. */
  readonly next: string;
  readonly steps: readonly string[];
  readonly stepsHeading: string | null;
  readonly actions: readonly LinkView[];
  /** All of its own sentences. */
  readonly words: string;
}

const statuses: readonly Status[] = [
  'sent',
  'deferred',
  'bounced',
  'expired',
  'deliverable',
  'undeliverable',
  'unknown',
];
const NO_TROUBLE: ReadonlySet<Status> = new Set(['sent', 'deliverable']);

/** A cause that says itself how it ended goes with that end alone. */
const endings: Readonly<Record<string, readonly Status[]>> = {
  delivered: ['sent', 'deliverable'],
  'queue.expired': ['expired'],
  'queue.suspended': ['deferred', 'expired'],
  'unknown.rejected': ['bounced', 'undeliverable', 'unknown'],
  'filter.deep-filtered': ['deferred', 'bounced', 'expired'],
};

function isPossible({ id, whenKept }: Cause, status: Status): boolean {
  return endings[id]?.includes(status) ?? (!NO_TROUBLE.has(status) || (status === 'sent' && !!whenKept));
}

/** All that can be: every cause with every status, and both who may have spoken. */
export const cases: readonly (readonly [Cause, Status, Speaker])[] = [...causes, delivered].flatMap((cause) =>
  statuses
    .filter((status) => isPossible(cause, status))
    .flatMap((status) => [[cause, status, 'next-hop'] as const, [cause, status, 'relay'] as const]),
);

const RECEIVED = '2026-11-20T08:00:00+00:00';
const DAY = 86_400_000;
const ARRIVED = Date.parse('2026-11-20T08:00:00Z');

/** When a log is looked at: while the next try is still to come, after it, after the last, and when nothing is kept any more. */
export const clocks = [
  ['at once', ARRIVED + 60_000],
  ['two days later', ARRIVED + 2 * DAY],
  ['seven days later', ARRIVED + 7 * DAY],
  ['forty days later', ARRIVED + 40 * DAY],
] as const;

/** A message with one attempt that ended so, for this cause. */
export function messageWith(cause: Cause, status: Status, saidBy: Speaker): Diagnosis {
  return inventDiagnosis({
    attempt: { status, time: RECEIVED, delay: 0 },
    reply: { saidBy },
    finding: { cause: cause.id, actor: actorOf(cause, status, saidBy) },
  });
}

/** As the engine chooses it (`utils/engine/cause/diagnose.ts`). */
function actorOf(cause: Cause, status: Status, saidBy: Speaker): Actor {
  const fits = ({ status: those, saidBy: by }: NonNullable<Cause['actorWhen']>[number]) =>
    (those?.includes(status) ?? true) && (by ?? saidBy) === saidBy;
  return cause.actorWhen?.find(fits)?.actor ?? cause.actor;
}

/** What the surfaces say of a message at some time. */
export function tellingsOf(diagnosis: Diagnosis, now: number): Told[] {
  const told = tellIn(words, { now: () => now });
  const report = createReport(told);
  const note = report.note(diagnosis, 0);
  const card = report.card('undelivered', [diagnosis], 'known').note ?? note;
  return [
    toldByNote('note', note),
    toldByNote('card', card),
    summaryOf(diagnosis),
    ticketOf(diagnosis),
    overviewOf(diagnosis),
    listOf(diagnosis),
    rowOf(diagnosis),
  ];

  function summaryOf(of: Diagnosis): Told {
    const { headline, nextStep, actorLine, outlook } = report.summary([of]);
    const parts = [headline, nextStep, actorLine, outlook];
    return toldByLines('summary', actorLine ?? '', isToDo(nextStep) ? nextStep : '', parts.join(' '));
  }

  function ticketOf(of: Diagnosis): Told {
    const lines = report.ticket([of], { redact: false }).split('\n');
    const own = lines.filter((line) => !/^(?:Answer|From|To|Portal)/.test(line));
    const at = (name: string) =>
      own.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
    const told = toldByLines('ticket', actorOfField(at('Who must act')), at('First step'), own.join(' '));
    return { ...told, statusWord: at('State').replace(/(?:,| since) \d.*/, '') };
  }

  function overviewOf(of: Diagnosis): Told {
    const { shares } = overviewView(factsOf([[of]], ['undelivered']), told);
    const [share] = shares;
    const [group] = share?.groups ?? [];
    const own = [share?.actor, group?.statusWord, group?.title, group?.step].join(' ');
    const lines = toldByLines('overview', actorOfShare(share?.actor ?? ''), toDo(group?.step ?? ''), own);
    return { ...lines, title: group?.title ?? '', statusWord: group?.statusWord ?? '' };
  }

  function listOf(of: Diagnosis): Told {
    const [, , share = '', head = '', ...lines] = overviewTicket([[of]], told, { redact: false }).split('\n');
    const step = lines.find((line) => line.startsWith('  First: '))?.slice(9) ?? '';
    const own = [share, head, step].join(' ');
    const list = toldByLines('list', actorOfShare(share.replace(/: 1$/, '')), toDo(step), own);
    return { ...list, statusWord: head.slice(2).split(' · ')[0] ?? '' };
  }

  function rowOf(of: Diagnosis): Told {
    const { statusWord = '', title = '' } = rowReasonOf([of], told) ?? {};
    return { ...toldByLines('row', '', '', `${statusWord} ${title}`), title, statusWord };
  }
}

/** The field of a ticket, as the sentences of the other surfaces. */
function actorOfField(who: string): string {
  if (who.startsWith('Nobody')) return 'Nobody has to act.';
  return who === '' || /^(?:First|To do:)|can tell why$/.test(who) ? who : `${who} must act.`;
}

/** The heads of the overview's lines, as the sentences of the other surfaces. */
function actorOfShare(share: string): string {
  if (share === 'Wait' || share.startsWith('Nobody')) return 'Nobody has to act.';
  return /^(?:You|Whoever works)/.test(share)
    ? 'You must act first, or your mail server’s admin.'
    : `${share} must act.`;
}

const toDo = (step: string) => (isToDo(step) ? step : '');
const isToDo = (step: string) => !/^Nothing to do/.test(step);

function toldByNote(surface: Told['surface'], note: NoteView): Told {
  const { title, meaning, statusWord, actorLine, next, steps, stepsHeading, actions, outlook, cause } = note;
  const own = [statusWord, title, meaning, actorLine, outlook, ...steps].join(' ');
  return {
    surface,
    statusWord,
    title,
    actorLine: cause === 'delivered' ? '' : actorLine,
    next: isToDo(next) ? next : '',
    steps: cause === 'delivered' ? [] : steps,
    stepsHeading,
    actions,
    words: own,
  };
}

function toldByLines(surface: Told['surface'], actorLine: string, next: string, own: string): Told {
  return {
    surface,
    statusWord: '',
    title: '',
    actorLine,
    next,
    steps: [],
    stepsHeading: null,
    actions: [],
    words: own,
  };
}
