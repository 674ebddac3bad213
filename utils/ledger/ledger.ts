import { worstFirst } from '../engine/messages/verdict';
import { type BoundedMap, createBoundedMap } from '../engine/text/bounded-map';
import type { Status } from '../engine/types';
import { bytes, integers, Moments, Spans, shorts } from './columns';
import type { Entry } from './entry';
import { actorOrder, isUndelivered, type ListedFacts, type MessageFacts } from './facts';
import { domainOf, markOf } from './mailbox';
import { Names } from './names';
import { Tally } from './tally';
import { Texts } from './texts';
import { Timeline } from './timeline';

/** Where an attempt was found: which one of its file it is, in which part of the files, and the characters of that. */
export interface Place {
  readonly ordinal: number;
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

export interface LedgerLimits {
  /** Messages that are listed. */
  readonly listed: number;
  /** Of these, how many that were delivered at once: the others are why somebody looks. */
  readonly delivered: number;
}

const ledgerLimits: LedgerLimits = { listed: 400_000, delivered: 50_000 };

/** Messages that are followed at a time: those that wait, and those that were seen last. */
const FOLLOWED = { waiting: 12_000, recent: 4_000 };

/** The most that two bytes hold. */
const MOST = 65_535;

interface Draft {
  readonly tally: Tally;
  /** -1 where the message is counted only. */
  row: number;
  /** What it is counted as. */
  status: Status | null;
}

/**
 * All messages of some logs, in little room: about 150 bytes each, so that a gigabyte of log fits into a tab. Beyond its limits messages are
 * counted and not listed. Rows are numbered from 0 in the order in which they came.
 */
export class Ledger {
  /** The columns of the table. Names are numbers of `causes` and `nextHops`; `text` is that of the recipient who is worst off. */
  readonly columns = {
    status: bytes(),
    actor: bytes(),
    cause: shorts(),
    trouble: shorts(),
    nextHop: integers(),
    text: integers(),
    recipients: shorts(),
    attempts: shorts(),
    /** The domain of the recipient who is worst off, as a number of `domains`, and a mark of the whole address (`markOf`). */
    domain: integers(),
    mailbox: integers(),
    delay: new Spans(),
    first: new Moments(),
    last: new Moments(),
    failedFirst: new Moments(),
    failedLast: new Moments(),
    firstPlace: integers(),
    lastPlace: integers(),
  };
  readonly causes = new Names();
  readonly nextHops = new Names();
  readonly domains = new Names();
  /** One line for each recipient: queue id, sender, recipient, separated by tabs. */
  readonly texts = new Texts();
  readonly timeline = new Timeline();
  /** Messages by status, those that are not listed too. */
  readonly counts = new Map<Status, number>();
  /** The last moment that the logs tell of; NaN before any. */
  end = Number.NaN;
  attempts = 0;
  /** By next hop. */
  private readonly deliveries = new Moments();
  private readonly places = {
    ordinal: integers(),
    part: integers(),
    start: integers(),
    length: shorts(),
    next: integers(),
  };
  private readonly recent: BoundedMap<Draft, number> = createBoundedMap(FOLLOWED.recent);
  private readonly waiting: BoundedMap<Draft, number> = createBoundedMap(FOLLOWED.waiting);
  private deliveredRows = 0;
  private room = new Float64Array(0);

  constructor(private readonly limits: LedgerLimits = ledgerLimits) {}

  /** Room for one number for each listed message, for whoever sorts them: used again each time, so that nothing has to be cleared up. */
  get scratch(): Float64Array {
    if (this.room.length < this.length) this.room = new Float64Array(Math.ceil(this.length * 1.5));
    return this.room;
  }

  /** How many messages are listed. */
  get length(): number {
    return this.columns.status.length;
  }

  /** How many messages there are, listed or not. */
  get messages(): number {
    let sum = 0;
    for (const count of this.counts.values()) sum += count;
    return sum;
  }

  /** Takes an attempt. `message` is the number of its message in all of the ledger; `null` where the log names none. */
  add(message: number | null, entry: Entry, place: Place): void {
    const draft = (message !== null && this.draftOf(message)) || {
      tally: new Tally(),
      row: -1,
      status: null,
    };
    const { time, status } = entry;
    const isNew = draft.tally.add(entry);
    this.attempts += 1;
    this.timeline.add(time, status);
    if (!(this.end >= time) && !Number.isNaN(time)) this.end = time;
    this.count(draft);
    this.list(draft, isNew ? entry.recipient : null);
    if (status === 'sent' && !Number.isNaN(time)) this.noteDelivery(draft.tally.nextHop, time);
    if (draft.row >= 0) this.addPlace(draft.row, place);
    if (message !== null) (draft.tally.isOpen ? this.waiting : this.recent).set(message, draft);
  }

  /** Whether an attempt may be a later one of a message that waits still: nothing of its sender or time is against it; where it has to be `sure`, its recipient and time are for it. */
  isContinuedBy(message: number, { sender, recipient, time }: Entry, sure = false): boolean {
    const tally = this.waiting.get(message)?.tally;
    if (!tally?.isOpen || (sender && tally.sender && sender !== tally.sender)) return false;
    return sure ? tally.has(recipient) && time > tally.last : !(time <= tally.last);
  }

  /** Takes a message that is known as a whole. Gives its row. */
  addMessage(facts: MessageFacts, recipients: readonly string[]): number {
    const row = this.length;
    this.counts.set(facts.status, (this.counts.get(facts.status) ?? 0) + 1);
    this.push(facts, recipients);
    this.timeline.add(facts.last, facts.status);
    if (facts.status === 'sent') this.noteDelivery(facts.nextHop, facts.last);
    if (!(this.end >= facts.last) && !Number.isNaN(facts.last)) this.end = facts.last;
    this.attempts += facts.attempts;
    return row;
  }

  facts(row: number): ListedFacts {
    const { columns } = this;
    const [queueId = '', sender = '', recipient = ''] = this.texts.get(columns.text.get(row)).split('\t');
    return {
      queueId,
      sender,
      recipient,
      domain: this.domains.nameOf(columns.domain.get(row)),
      recipients: columns.recipients.get(row),
      status: worstFirst[columns.status.get(row)] as Status,
      cause: this.causes.nameOf(columns.cause.get(row)),
      actor: actorOrder[columns.actor.get(row)] ?? 'nobody',
      trouble: this.causes.nameOf(columns.trouble.get(row)),
      nextHop: this.nextHops.nameOf(columns.nextHop.get(row)),
      attempts: columns.attempts.get(row),
      delay: columns.delay.get(row),
      first: columns.first.get(row),
      last: columns.last.get(row),
      failedFirst: columns.failedFirst.get(row),
      failedLast: columns.failedLast.get(row),
    };
  }

  /** The number of the cause that a message counts for: that of where it stands, or of what held it up before it arrived. */
  causeAt(row: number): number {
    const { cause, trouble } = this.columns;
    return (this.isOpen(row) ? cause : trouble).get(row);
  }

  /** Whether a message has not arrived. */
  isOpen(row: number): boolean {
    return isUndelivered(worstFirst[this.columns.status.get(row)] as Status);
  }

  /** Where the status lines of a message stand, in the order of the log. */
  placesOf(row: number): Place[] {
    const { ordinal, part, start, length, next } = this.places;
    const found: Place[] = [];
    for (let at = this.columns.firstPlace.get(row); at > 0; at = next.get(at - 1)) {
      const from = start.get(at - 1);
      found.push({
        ordinal: ordinal.get(at - 1),
        part: part.get(at - 1),
        start: from,
        end: from + length.get(at - 1),
      });
    }
    return found;
  }

  /** When a next hop, by its number, last took a message; NaN where it never did. */
  lastDelivery(nextHop: number): number {
    return this.deliveries.get(nextHop);
  }

  private draftOf(message: number): Draft | undefined {
    return this.waiting.get(message) ?? this.recent.get(message);
  }

  private noteDelivery(nextHop: string, time: number): void {
    const number = this.nextHops.numberOf(nextHop);
    while (this.deliveries.length <= number) this.deliveries.push(Number.NaN);
    if (!(this.deliveries.get(number) >= time)) this.deliveries.set(number, time);
  }

  private count(draft: Draft): void {
    const { status } = draft.tally;
    if (status === draft.status) return;
    if (draft.status) this.counts.set(draft.status, (this.counts.get(draft.status) ?? 1) - 1);
    this.counts.set(status, (this.counts.get(status) ?? 0) + 1);
    draft.status = status;
  }

  private list(draft: Draft, newRecipient: string | null): void {
    const { tally } = draft;
    if (draft.row < 0) {
      const isDelivered = !isUndelivered(tally.status);
      if (this.length >= this.limits.listed || (isDelivered && this.deliveredRows >= this.limits.delivered))
        return;
      if (isDelivered) this.deliveredRows += 1;
      draft.row = this.push(tally, [tally.recipient]);
      if (newRecipient === tally.recipient) return;
    }
    if (newRecipient !== null && newRecipient !== tally.recipient)
      this.addText(draft.row, tally, newRecipient);
    if (tally.recipients > 1) this.showRecipient(draft.row, tally);
    this.update(draft.row, tally);
  }

  private push(facts: MessageFacts, recipients: readonly string[]): number {
    const { columns } = this;
    const row = this.length;
    for (const column of Object.values(columns)) column.push(0);
    this.setRecipient(row, facts, facts.recipient);
    for (const other of recipients) if (other !== facts.recipient) this.addText(row, facts, other);
    this.update(row, facts);
    return row;
  }

  /** Another recipient may be worst off now. */
  private showRecipient(row: number, tally: Tally): void {
    const [, , shown] = this.texts.get(this.columns.text.get(row)).split('\t');
    if (shown !== tally.recipient) this.setRecipient(row, tally, tally.recipient);
  }

  private setRecipient(row: number, facts: MessageFacts, recipient: string): void {
    const { columns } = this;
    columns.text.set(row, this.addText(row, facts, recipient));
    columns.domain.set(row, this.domains.numberOf(domainOf(recipient)));
    columns.mailbox.set(row, markOf(recipient));
  }

  private addText(row: number, { queueId, sender }: MessageFacts, recipient: string): number {
    return this.texts.add([queueId, sender, recipient].map((one) => one.replace(/\t/g, ' ')).join('\t'), row);
  }

  private update(row: number, facts: MessageFacts): void {
    const { columns } = this;
    columns.status.set(row, worstFirst.indexOf(facts.status));
    columns.actor.set(row, actorOrder.indexOf(facts.actor));
    columns.cause.set(row, this.causes.numberOf(facts.cause));
    columns.trouble.set(row, this.causes.numberOf(facts.trouble));
    columns.nextHop.set(row, this.nextHops.numberOf(facts.nextHop));
    columns.recipients.set(row, Math.min(facts.recipients, MOST));
    columns.attempts.set(row, Math.min(facts.attempts, MOST));
    columns.delay.set(row, facts.delay);
    columns.first.set(row, facts.first);
    columns.last.set(row, facts.last);
    columns.failedFirst.set(row, facts.failedFirst);
    columns.failedLast.set(row, facts.failedLast);
  }

  /** Places of a message are a chain; 0 ends it, so places count from 1. */
  private addPlace(row: number, { ordinal, part, start, end }: Place): void {
    const at = this.places.part.push(part) + 1;
    this.places.ordinal.push(ordinal);
    this.places.start.push(start);
    // What is longer has no line of its own: it is read again from its file.
    this.places.length.push(end - start > MOST ? 0 : end - start);
    this.places.next.push(0);
    const last = this.columns.lastPlace.get(row);
    if (last > 0) this.places.next.set(last - 1, at);
    else this.columns.firstPlace.set(row, at);
    this.columns.lastPlace.set(row, at);
  }
}
