import { worstFirst } from '../engine/messages/verdict';
import type { Entry } from './entry';
import { actorOrder } from './facts';

/** Entries on their way from one worker to another: numbers and one text, which browsers hand over as they are. An object for each attempt costs more than to find it. */
export interface PackedEntries {
  /** `FIELDS` numbers for each entry. */
  readonly numbers: Float64Array<ArrayBuffer>;
  /** The words of all entries, one behind the other. */
  readonly words: string;
  /** Causes that these are the first to name; they count on from those before. */
  readonly causes: readonly string[];
}

/** Where an entry stands: which part of those that come with it, and the characters of that. */
export interface PackedPlace {
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

/** time, message (-1: none), status, cause, actor, part, start, end, the lengths of the four words, delay */
const FIELDS = 13;
const FIRST_ROOM = 512 * FIELDS;

/** Packs entries, packet by packet. */
export class EntryPacker {
  private numbers = new Float64Array(FIRST_ROOM);
  private length = 0;
  private words: string[] = [];
  private readonly causes = new Map<string, number>();
  private fresh: string[] = [];

  add(message: number | null, entry: Entry, { part, start, end }: PackedPlace): void {
    const { queueId, sender, recipient, nextHop } = entry;
    this.put(entry.time, message ?? -1, worstFirst.indexOf(entry.status), this.causeOf(entry.cause));
    this.put(actorOrder.indexOf(entry.actor), part, start, end);
    this.put(queueId.length, sender.length, recipient.length, nextHop.length);
    this.putOne(entry.delay);
    this.words.push(queueId, sender, recipient, nextHop);
  }

  /** What was added since it was taken last. */
  take(): PackedEntries {
    const packed = {
      numbers: this.numbers.slice(0, this.length),
      words: this.words.join(''),
      causes: this.fresh,
    };
    this.length = 0;
    this.words = [];
    this.fresh = [];
    return packed;
  }

  private put(a: number, b: number, c: number, d: number): void {
    if (this.length + 4 > this.numbers.length) this.grow();
    const { numbers, length } = this;
    numbers[length] = a;
    numbers[length + 1] = b;
    numbers[length + 2] = c;
    numbers[length + 3] = d;
    this.length = length + 4;
  }

  private putOne(value: number): void {
    if (this.length === this.numbers.length) this.grow();
    this.numbers[this.length] = value;
    this.length += 1;
  }

  private grow(): void {
    const larger = new Float64Array(2 * this.numbers.length);
    larger.set(this.numbers);
    this.numbers = larger;
  }

  private causeOf(cause: string): number {
    const known = this.causes.get(cause);
    if (known !== undefined) return known;
    this.fresh.push(cause);
    this.causes.set(cause, this.causes.size);
    return this.causes.size - 1;
  }
}

/** Unpacks what one packer has packed, in its order. */
export class EntryUnpacker {
  private readonly causes: string[] = [];

  unpack(
    { numbers, words, causes }: PackedEntries,
    take: (message: number | null, entry: Entry, place: PackedPlace) => void,
  ): void {
    this.causes.push(...causes);
    let at = 0;
    const word = (length: number) => {
      at += length;
      return words.slice(at - length, at);
    };
    for (let i = 0; i < numbers.length; i += FIELDS) {
      const number = (field: number) => numbers[i + field] as number;
      const entry = {
        queueId: word(number(8)),
        sender: word(number(9)),
        recipient: word(number(10)),
        nextHop: word(number(11)),
        status: worstFirst[number(2)] ?? 'unknown',
        cause: this.causes[number(3)] ?? '',
        actor: actorOrder[number(4)] ?? 'nobody',
        time: number(0),
        delay: number(12),
      };
      const message = number(1);
      take(message < 0 ? null : message, entry, { part: number(5), start: number(6), end: number(7) });
    }
  }
}
