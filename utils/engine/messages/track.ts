import type { Diagnose, Said } from '../reply/said';
import { detach } from '../text/detach';
import type {
  Attempt,
  DeliveryEvent,
  Finding,
  LogEvent,
  NextHop,
  QueueEvent,
  UntriedMessage,
} from '../types';
import { LastDeliveries } from './last-deliveries';
import { type LastFailure, type OpenMessage, OpenMessages } from './open-messages';
import { afterWaiting, waitingSince } from './overdue';
import { TRIED, untriedOf, waitingAfter } from './waiting';

/** Follows messages through a log, event by event, in bounded memory. */
export interface Tracker {
  /** Hands over the diagnosed attempts that an event stands for: none, one, or one for each recipient that expired. */
  track(event: LogEvent, take: TakeAttempt): void;
  /** The first queue id of the message that has this one now (they differ after a re-queue). */
  firstQueueId(queueId: string): string;
  /** Messages of which no attempt was told so far, in the order of the log. */
  untried(): UntriedMessage[];
}

/**
 * `message` is a number that is the message's own, also where its queue id was another's before, or changed by a re-queue; `null` where the log
 * names no message.
 */
export type TakeAttempt = (attempt: Attempt, finding: Finding, message: number | null) => void;

const MOST_RECIPIENTS = 2_000;

export function createTracker(diagnose: Diagnose): Tracker {
  const messages = new OpenMessages();
  const last = new LastDeliveries();
  return {
    track(event, take) {
      if (event.kind === 'queue') {
        if (event.removed) last.forget(event.queueId);
        trackQueue(event, messages);
      } else if (last.isNew(event)) trackDelivery(event, messages, diagnose, take);
    },
    firstQueueId: (queueId) => messages.get(queueId)?.first ?? queueId,
    untried: () => untriedIn(messages),
  };
}

function trackQueue(event: QueueEvent, messages: OpenMessages): void {
  if (event.removed) messages.delete(event.queueId);
  if (event.removed || (event.sender === undefined && !event.previousQueueId && !event.step)) return;
  const message = messages.at(event.queueId);
  if (event.step) message.waiting = waitingAfter(message.waiting, event.step, event.time ?? null);
  if (event.previousQueueId) follow(message, messages.get(event.previousQueueId), event.previousQueueId);
  if (event.sender !== undefined && event.sender !== message.sender) message.sender = detach(event.sender);
}

function untriedIn(messages: OpenMessages): UntriedMessage[] {
  const isAlone = messages.count === 1;
  return messages.all().flatMap(([queueId, message]) => untriedOf(queueId, message, isAlone) ?? []);
}

/** After `postsuper -r` the message goes on under a new queue id; what failed before still counts. */
function follow(message: OpenMessage, previous: OpenMessage | undefined, previousQueueId: string): void {
  message.first = previous?.first ?? detach(previousQueueId);
  message.number = previous?.number ?? message.number;
  if (previous?.waiting === TRIED) message.waiting = TRIED;
  if (!previous?.open) return;
  const open = [...(message.open ?? []), ...previous.open].map((last) => [last.recipient, last] as const);
  message.open = [...new Map(open).values()].slice(0, MOST_RECIPIENTS);
}

function trackDelivery(
  event: DeliveryEvent,
  messages: OpenMessages,
  diagnose: Diagnose,
  take: TakeAttempt,
): void {
  if (event.queueId === null) {
    const { reply, finding } = diagnose(saidIn(event));
    take(toAttempt(event, event.sender, reply), finding, null);
    return;
  }
  const message = messages.at(event.queueId);
  message.waiting = TRIED;
  if (event.sender !== null && event.sender !== message.sender) message.sender = detach(event.sender);
  if (event.recipient === null) {
    expireOpen(event, message, diagnose, take);
    return;
  }
  const { reply, finding } = diagnose(event);
  const attempt = toAttempt(event, message.sender, reply);
  const at = message.open ? placeOf(message.open, event.recipient) : -1;
  const told = inTheLightOf(message.open?.[at], event, finding, diagnose);
  keep(message, at, event.recipient, attempt, told);
  take(attempt, told, message.number);
}

/** An attempt's finding, given what failed before. */
function inTheLightOf(
  last: LastFailure | undefined,
  event: DeliveryEvent,
  finding: Finding,
  diagnose: Diagnose,
): Finding {
  if (!last) return finding;
  if (event.status === 'deferred') return afterWaiting(finding, event, last, diagnose);
  // `expired` with a recipient of its own but without a reason: the last failure is the reason.
  return event.status === 'expired' && finding.cause === 'queue.expired' ? inherit(last.finding) : finding;
}

/** `at`: the place of its recipient among those that are open; -1 where it is not. */
function keep(message: OpenMessage, at: number, recipient: string, attempt: Attempt, finding: Finding): void {
  const { open } = message;
  if (attempt.status !== 'deferred') {
    if (at >= 0) open?.splice(at, 1);
    if (open?.length === 0) message.open = null;
    return;
  }
  const last = toFailure(recipient, attempt, finding, open?.[at]);
  // A list that grows takes room for more than one.
  if (!open) message.open = [last];
  else if (at >= 0) open[at] = last;
  else if (open.length < MOST_RECIPIENTS) open.push(last);
}

function placeOf(open: readonly LastFailure[], recipient: string): number {
  for (let at = 0; at < open.length; at += 1) if (open[at]?.recipient === recipient) return at;
  return -1;
}

/** What is kept of an attempt keeps nothing of the log that it was read in. */
function toFailure(
  recipient: string,
  attempt: Attempt,
  finding: Finding,
  before: LastFailure | undefined,
): LastFailure {
  const { originalRecipient, nextHop } = attempt;
  return {
    recipient: before?.recipient ?? detach(recipient),
    originalRecipient: originalRecipient && detach(originalRecipient),
    nextHop: nextHop && detachHop(nextHop),
    finding: detachFinding(finding),
    since: waitingSince(attempt, finding, before),
  };
}

/** Only its proof is cut from the log. */
function detachFinding(finding: Finding): Finding {
  const evidence = finding.evidence.map(({ text, start, end }) => ({ text: detach(text), start, end }));
  return writtenOut(finding, finding.actor, evidence, finding.inherited);
}

function detachHop({ host, address, port }: NextHop): NextHop {
  return { host: host && detach(host), address: address && detach(address), port };
}

/** Nobody tries again after days, so where waiting was enough before, now somebody has to see why it was not. */
function inherit(finding: Finding): Finding {
  const actor = finding.actor === 'nobody' ? 'mail-admin' : finding.actor;
  return writtenOut(finding, actor, finding.evidence, true);
}

/** A copy, but for these; see `fromMatch` for why it is no spread. */
function writtenOut(
  { cause, confidence, permanence, alternatives, missing, platform }: Finding,
  actor: Finding['actor'],
  evidence: Finding['evidence'],
  inherited: boolean,
): Finding {
  return { cause, confidence, actor, permanence, evidence, alternatives, missing, inherited, platform };
}

/** `status=expired` without `to=` ends the message for every recipient that is still open. */
function expireOpen(event: DeliveryEvent, message: OpenMessage, diagnose: Diagnose, take: TakeAttempt): void {
  const { reply, finding } = diagnose(saidIn(event));
  const attempt = toAttempt(event, message.sender, reply);
  if (!message.open) take(attempt, finding, message.number);
  for (const { recipient, originalRecipient, nextHop, finding: last } of message.open ?? [])
    take({ ...attempt, recipient, originalRecipient, nextHop }, inherit(last), message.number);
  message.open = null;
}

/** What follows `status=expired` without a recipient is the relay's remark about its notice, no reply. */
function saidIn(event: DeliveryEvent): Said {
  return event.status === 'expired' && event.recipient === null ? { ...event, isRemark: true } : event;
}

/** Written out: a spread of so many fields costs more than all the rest of reading a line (V8 12, measured 2026-11). */
function toAttempt(event: DeliveryEvent, sender: string | null, reply: Attempt['reply']): Attempt {
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
