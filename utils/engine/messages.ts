import { deadlinesOf } from './deadlines';
import type { Diagnose } from './diagnose';
import { createTracker } from './track';
import type { Deadlines, DiagnosedAttempt, Diagnosis, LogEvent, Message, RecipientState } from './types';
import { verdictOf } from './verdict';

interface Draft {
  readonly queueIds: Set<string>;
  messageId: string | null;
  sender: string | null;
  readonly attempts: DiagnosedAttempt[];
}

/** Events and messages between two pauses: some milliseconds of work. */
const PER_STEP = 100;

/** Makes messages of the events of a log: by queue id, and on through a re-queue. In the order of their first delivery record. Yields to pause. */
export function* gatherMessages(
  events: Iterable<LogEvent>,
  diagnose: Diagnose,
): Generator<void, Diagnosis[], void> {
  let steps = 0;
  const tracker = createTracker(diagnose);
  const drafts = new Map<string, Draft>();
  const ended = new Map<string, number>();
  let anonymous = 0;
  const keyOf = (queueId: string | null) => {
    if (queueId === null) return `\n${anonymous++}`;
    const first = tracker.firstQueueId(queueId);
    return `${first}\n${ended.get(first) ?? 0}`;
  };
  for (const event of events) {
    steps += 1;
    if (steps % PER_STEP === 0) yield;
    const attempts = tracker.track(event);
    const key = keyOf(event.queueId);
    addEvent(draftAt(drafts, key), event, attempts);
    // Short queue ids come again: after `removed` the id means another message (postconf(5) enable_long_queue_ids).
    if (event.kind === 'queue' && event.removed)
      ended.set(event.queueId, (ended.get(event.queueId) ?? 0) + 1);
  }
  const diagnoses: Diagnosis[] = [];
  for (const draft of joinRequeued([...drafts.values()].filter(({ attempts }) => attempts.length > 0))) {
    diagnoses.push(diagnosisOf(draft.attempts, { ...draft, queueIds: [...draft.queueIds] }));
    if (diagnoses.length % PER_STEP === 0) yield;
  }
  return diagnoses;
}

function draftAt(drafts: Map<string, Draft>, key: string): Draft {
  const known = drafts.get(key);
  if (known) return known;
  const draft: Draft = { queueIds: new Set(), messageId: null, sender: null, attempts: [] };
  drafts.set(key, draft);
  return draft;
}

function addEvent(draft: Draft, event: LogEvent, attempts: readonly DiagnosedAttempt[]): void {
  if (event.queueId !== null) draft.queueIds.add(event.queueId);
  if (event.kind === 'queue' && event.messageId) draft.messageId = event.messageId;
  if (event.sender) draft.sender = event.sender;
  draft.attempts.push(...attempts);
}

/** A portal's re-queue gives a new queue id and keeps the Message-ID: the same message for the same recipient goes on. */
function joinRequeued(drafts: readonly Draft[]): Draft[] {
  const byMessageId = new Map<string, Draft>();
  return drafts.filter((draft) => {
    const earlier = draft.messageId ? byMessageId.get(draft.messageId) : undefined;
    if (earlier && sharesRecipient(earlier, draft)) {
      for (const id of draft.queueIds) earlier.queueIds.add(id);
      earlier.attempts.push(...draft.attempts);
      return false;
    }
    if (draft.messageId && !earlier) byMessageId.set(draft.messageId, draft);
    return true;
  });
}

function sharesRecipient(a: Draft, b: Draft): boolean {
  const recipients = new Set(a.attempts.map(({ attempt }) => attempt.recipient));
  return b.attempts.some(({ attempt }) => recipients.has(attempt.recipient));
}

/** What the attempts of one message come to. */
export function diagnosisOf(
  attempts: readonly DiagnosedAttempt[],
  { queueIds, messageId, sender }: Pick<Message, 'queueIds' | 'messageId' | 'sender'>,
): Diagnosis {
  const recipients = recipientStates(attempts);
  const message = {
    queueIds,
    messageId,
    sender,
    attempts: attempts.map(({ attempt }) => attempt),
  };
  const verdict = verdictOf(recipients, attempts);
  let deadlines: Deadlines | undefined;
  return {
    message,
    attempts,
    recipients,
    status: verdict.status,
    verdict,
    // Worked out when asked for: a page of thousands of messages shows a few.
    get deadlines() {
      deadlines ??= deadlinesOf(message.attempts, recipients);
      return deadlines;
    },
  };
}

function recipientStates(attempts: readonly DiagnosedAttempt[]): RecipientState[] {
  const states = new Map<string | null, RecipientState>();
  attempts.forEach(({ attempt }, last) => {
    const before = states.get(attempt.recipient)?.attempts ?? 0;
    const tried = attempt.status !== 'expired' && !attempt.reply.suspended;
    states.set(attempt.recipient, {
      recipient: attempt.recipient,
      status: attempt.status,
      last,
      attempts: before + (tried ? 1 : 0),
    });
  });
  return [...states.values()];
}
