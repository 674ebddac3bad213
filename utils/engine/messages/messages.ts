import type { Diagnose } from '../reply/said';
import type {
  Deadlines,
  DiagnosedAttempt,
  Diagnosis,
  LogAnswer,
  LogEvent,
  Message,
  RecipientState,
  UntriedMessage,
} from '../types';
import { deadlinesOf } from './deadlines';
import { createTracker } from './track';
import { verdictOf } from './verdict';

interface Draft {
  readonly queueIds: Set<string>;
  messageId: string | null;
  sender: string | null;
  readonly attempts: DiagnosedAttempt[];
}

/** The events of one text, whoever reads it. */
export interface EventSource {
  /** The next one, in the order of the lines; `null` behind the last. */
  next(): LogEvent | null;
  /** What was held back until the end of the text was known. */
  end(): LogEvent[];
}

/** Events and messages between two pauses: some milliseconds of work. */
const PER_STEP = 100;

/** Makes messages of events: by queue id, and on through a re-queue. Yields to pause. */
export function* gatherMessages(events: EventSource, diagnose: Diagnose): Generator<void, LogAnswer, void> {
  const drafts = new Drafts(diagnose);
  let steps = 0;
  for (let event = events.next(); event; event = events.next()) {
    steps += 1;
    if (steps % PER_STEP === 0) yield;
    drafts.take(event);
  }
  for (const event of events.end()) drafts.take(event);
  const diagnoses: Diagnosis[] = [];
  for (const draft of joinRequeued(drafts.withAttempts())) {
    diagnoses.push(diagnosisOf(draft.attempts, { ...draft, queueIds: [...draft.queueIds] }));
    if (diagnoses.length % PER_STEP === 0) yield;
  }
  return { diagnoses, untried: drafts.untried() };
}

/** The messages of a log, as far as they are told. */
class Drafts {
  private readonly tracker;
  private readonly drafts = new Map<string, Draft>();
  private readonly ended = new Map<string, number>();
  private anonymous = 0;

  constructor(diagnose: Diagnose) {
    this.tracker = createTracker(diagnose);
  }

  take(event: LogEvent): void {
    const found: DiagnosedAttempt[] = [];
    this.tracker.track(event, (attempt, finding) => found.push({ attempt, finding }));
    const draft = this.draftOf(this.keyOf(event.queueId));
    if (event.queueId !== null) draft.queueIds.add(event.queueId);
    if (event.kind === 'queue' && event.messageId) draft.messageId = event.messageId;
    if (event.sender) draft.sender = event.sender;
    draft.attempts.push(...found);
    // Short queue ids come again: after `removed` the id means another message (postconf(5) enable_long_queue_ids).
    if (event.kind === 'queue' && event.removed)
      this.ended.set(event.queueId, (this.ended.get(event.queueId) ?? 0) + 1);
  }

  withAttempts(): Draft[] {
    return [...this.drafts.values()].filter(({ attempts }) => attempts.length > 0);
  }

  untried(): UntriedMessage[] {
    return this.tracker.untried();
  }

  private keyOf(queueId: string | null): string {
    if (queueId === null) return `\n${this.anonymous++}`;
    const first = this.tracker.firstQueueId(queueId);
    return `${first}\n${this.ended.get(first) ?? 0}`;
  }

  private draftOf(key: string): Draft {
    const known = this.drafts.get(key);
    if (known) return known;
    const draft: Draft = { queueIds: new Set(), messageId: null, sender: null, attempts: [] };
    this.drafts.set(key, draft);
    return draft;
  }
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
