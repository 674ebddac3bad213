import { worstFirst } from '../engine/messages/verdict';
import { detach } from '../engine/text/detach';
import type { Actor, Diagnosis, Status } from '../engine/types';
import { type Entry, entryOf } from './entry';
import type { LogZone } from './epoch';
import { isUndelivered, type MessageFacts } from './facts';

interface Standing {
  readonly recipient: string;
  readonly status: Status;
  readonly cause: string;
  readonly actor: Actor;
}

/** Recipients of one message that are followed one by one; a list has seldom more, and each further one is only counted. */
const MOST_FOLLOWED = 2_000;

/** The facts of one message, attempt by attempt. */
export class Tally implements MessageFacts {
  queueId = '';
  sender = '';
  recipient = '';
  recipients = 0;
  status: Status = 'unknown';
  cause = '';
  actor: Actor = 'nobody';
  trouble = '';
  nextHop = '';
  attempts = 0;
  delay = Number.NaN;
  first = Number.NaN;
  last = Number.NaN;
  failedFirst = Number.NaN;
  failedLast = Number.NaN;
  /** Made only for a message with several recipients: most have one. */
  private standings: Map<string, Standing> | null = null;

  /** Takes the next attempt. Gives true where its recipient is new to the message. */
  add({ queueId, sender, recipient, nextHop, status, cause, actor, time, delay }: Entry): boolean {
    // Kept for as long as the message waits: no line of the log should be kept with it.
    this.queueId ||= detach(queueId);
    this.sender ||= detach(sender);
    if (nextHop && nextHop !== this.nextHop) this.nextHop = detach(nextHop);
    this.attempts += 1;
    this.note(time, isUndelivered(status) ? cause : '');
    if (!isUndelivered(status)) this.noteDelay(delay);
    const own = this.recipient === recipient ? this.recipient : detach(recipient);
    return this.stand({ recipient: own, status, cause, actor });
  }

  /** Whether an attempt may follow: something waits still. */
  get isOpen(): boolean {
    if (!this.standings) return this.status === 'deferred';
    for (const { status } of this.standings.values()) if (status === 'deferred') return true;
    return false;
  }

  /** Whether the message goes to them. */
  has(recipient: string): boolean {
    return this.standings?.has(recipient) ?? this.recipient === recipient;
  }

  private note(time: number, trouble: string): void {
    if (trouble) this.trouble = trouble;
    if (Number.isNaN(time)) return;
    if (!(this.first <= time)) this.first = time;
    if (!(this.last >= time)) this.last = time;
    if (!trouble) return;
    if (!(this.failedFirst <= time)) this.failedFirst = time;
    if (!(this.failedLast >= time)) this.failedLast = time;
  }

  /** The slowest recipient counts. What took several attempts took at least the time between them, where the log tells no more. */
  private noteDelay(delay: number): void {
    const taken = Number.isNaN(delay) && this.attempts > 1 ? (this.last - this.first) / 1000 : delay;
    if (!(this.delay >= taken)) this.delay = taken;
  }

  private stand(standing: Standing): boolean {
    if (this.recipients === 0 || (this.recipients === 1 && this.recipient === standing.recipient)) {
      const isNew = this.recipients === 0;
      this.recipients = 1;
      this.show(standing);
      return isNew;
    }
    this.standings ??= new Map([
      [
        this.recipient,
        { recipient: this.recipient, status: this.status, cause: this.cause, actor: this.actor },
      ],
    ]);
    const isNew = !this.standings.has(standing.recipient);
    if (isNew) this.recipients += 1;
    if (!isNew || this.standings.size < MOST_FOLLOWED) this.standings.set(standing.recipient, standing);
    this.show(worstOf(this.standings.values()) ?? standing);
    return isNew;
  }

  private show({ recipient, status, cause, actor }: Standing): void {
    this.recipient = recipient;
    this.status = status;
    this.cause = cause;
    this.actor = actor;
  }
}

/** The facts of a message that is known as a whole. */
export function factsOf(diagnosis: Diagnosis, zone: LogZone): MessageFacts {
  const tally = new Tally();
  tally.queueId = diagnosis.message.queueIds[0] ?? '';
  tally.sender = diagnosis.message.sender ?? '';
  for (const one of diagnosis.attempts) tally.add(entryOf(one, zone));
  return tally;
}

function worstOf(standings: Iterable<Standing>): Standing | null {
  let worst: Standing | null = null;
  for (const one of standings) if (!worst || rank(one) < rank(worst)) worst = one;
  return worst;
}

function rank({ status }: Standing): number {
  return worstFirst.indexOf(status);
}
