import { createBoundedMap } from './bounded-map';
import { detach } from './detach';
import type { Diagnose } from './diagnose';
import { readReply } from './reply';
import type { Attempt, DeliveryEvent, DiagnosedAttempt, Finding, LogEvent } from './types';

/** Follows messages through a log, event by event, in bounded memory. */
export interface Tracker {
  /** Gives the diagnosed attempts that an event stands for: none, one, or one for each recipient that expired. */
  track(event: LogEvent): DiagnosedAttempt[];
  /** The first queue id of the message that has this one now (they differ after a re-queue). */
  firstQueueId(queueId: string): string;
  /** A number that is the message's own, also where its queue id was another's before, or changed by a re-queue. */
  numberOf(queueId: string): number;
}

interface OpenMessage {
  number: number;
  sender: string | null;
  first: string;
  /** Recipients that have not got the message yet, with the finding of their last failure. */
  open: Map<string, LastFailure> | null;
}

type LastFailure = Pick<Attempt, 'originalRecipient' | 'nextHop'> & { readonly finding: Finding };

/** Messages followed at a time. A relay has seldom so many between two lines of one message. */
const MOST_OPEN = 8_000;
/** Messages that wait are heard of again after up to 67 minutes (postconf(5), maximal_backoff_time), so more of them are followed. */
const MOST_WAITING = 12_000;
const MOST_RECIPIENTS = 2_000;

const NONE: DiagnosedAttempt[] = [];

export function createTracker(diagnose: Diagnose): Tracker {
  const messages = createOpenMessages();
  return {
    track(event) {
      if (event.queueId === null) return [diagnoseEvent(event, null, diagnose)];
      if (event.kind === 'queue' && event.removed) {
        messages.delete(event.queueId);
        return NONE;
      }
      if (event.kind === 'queue' && event.sender === undefined && !event.previousQueueId) return NONE;
      const message = messages.at(event.queueId);
      if (event.kind === 'delivery') {
        const tracked = trackDelivery(event, message, diagnose);
        if (message.open) messages.wait(event.queueId, message);
        return tracked;
      }
      if (event.previousQueueId) follow(message, messages.get(event.previousQueueId), event.previousQueueId);
      if (event.sender !== undefined) message.sender = detach(event.sender);
      return NONE;
    },
    firstQueueId: (queueId) => messages.get(queueId)?.first ?? queueId,
    numberOf: (queueId) => messages.at(queueId).number,
  };
}

function createOpenMessages() {
  const recent = createBoundedMap<OpenMessage>(MOST_OPEN);
  const waiting = createBoundedMap<OpenMessage>(MOST_WAITING);
  let number = 0;
  const get = (queueId: string) => recent.get(queueId) ?? waiting.get(queueId);
  return {
    get,
    at(queueId: string): OpenMessage {
      const known = get(queueId);
      if (known) return known;
      number += 1;
      const message: OpenMessage = { number, sender: null, first: queueId, open: null };
      recent.set(queueId, message);
      return message;
    },
    wait: waiting.set,
    delete(queueId: string): void {
      recent.delete(queueId);
      waiting.delete(queueId);
    },
  };
}

/** After `postsuper -r` the message goes on under a new queue id; what failed before still counts. */
function follow(message: OpenMessage, previous: OpenMessage | undefined, previousQueueId: string): void {
  message.first = previous?.first ?? previousQueueId;
  message.number = previous?.number ?? message.number;
  if (!previous?.open) return;
  message.open ??= new Map();
  for (const [recipient, last] of previous.open) message.open.set(recipient, last);
}

function trackDelivery(event: DeliveryEvent, message: OpenMessage, diagnose: Diagnose): DiagnosedAttempt[] {
  if (event.sender !== null) message.sender = event.sender;
  if (event.recipient === null) return expireOpen(event, message, diagnose);
  const diagnosed = diagnoseEvent(event, message.sender, diagnose);
  const inherited = inheritFrom(message, diagnosed);
  keep(message, inherited);
  return [inherited];
}

function keep(message: OpenMessage, { attempt, finding }: DiagnosedAttempt): void {
  const recipient = attempt.recipient as string;
  if (attempt.status !== 'deferred') {
    message.open?.delete(recipient);
    if (message.open?.size === 0) message.open = null;
    return;
  }
  message.open ??= new Map();
  if (message.open.size >= MOST_RECIPIENTS) return;
  const { originalRecipient, nextHop } = attempt;
  message.open.set(recipient, { finding, originalRecipient, nextHop });
}

/** `expired` with a recipient of its own but without a reason: the last failure is the reason. */
function inheritFrom(message: OpenMessage, diagnosed: DiagnosedAttempt): DiagnosedAttempt {
  const { attempt, finding } = diagnosed;
  const last = attempt.status === 'expired' ? message.open?.get(attempt.recipient as string) : undefined;
  return last && finding.cause === 'queue.expired' ? { attempt, finding: inherit(last.finding) } : diagnosed;
}

/** Nobody tries again after days, so where waiting was enough before, now somebody has to see why it was not. */
function inherit(finding: Finding): Finding {
  return { ...finding, actor: finding.actor === 'nobody' ? 'mail-admin' : finding.actor, inherited: true };
}

/** `status=expired` without `to=` ends the message for every recipient that is still open. */
function expireOpen(event: DeliveryEvent, message: OpenMessage, diagnose: Diagnose): DiagnosedAttempt[] {
  if (!message.open) return [diagnoseEvent(event, message.sender, diagnose)];
  const expired = [...message.open].map(([recipient, last]) => ({
    attempt: {
      ...toAttempt(event, message.sender),
      recipient,
      originalRecipient: last.originalRecipient,
      nextHop: last.nextHop,
    },
    finding: inherit(last.finding),
  }));
  message.open = null;
  return expired;
}

function diagnoseEvent(event: LogEvent, sender: string | null, diagnose: Diagnose): DiagnosedAttempt {
  const attempt = toAttempt(event as DeliveryEvent, sender);
  return { attempt, finding: diagnose(attempt) };
}

function toAttempt(event: DeliveryEvent, sender: string | null): Attempt {
  // What follows `status=expired` is the relay's remark about its notice, no reply.
  const words = readReply(event.status === 'expired' && event.recipient === null ? '' : event.response);
  const reply =
    event.stage || event.saidBy
      ? { ...words, stage: event.stage ?? words.stage, saidBy: event.saidBy ?? words.saidBy }
      : words;
  // Written out: a spread of so many fields costs more than all the rest of reading a line (V8 12, measured 2026-11).
  return {
    line: event.line,
    span: event.span,
    time: event.time,
    queueId: event.queueId,
    sender: event.sender ?? sender,
    recipient: event.recipient,
    originalRecipient: event.originalRecipient,
    nextHop: event.nextHop,
    delay: event.delay,
    delays: event.delays,
    dsn: event.dsn,
    status: event.status,
    response: event.response,
    reply,
  };
}
