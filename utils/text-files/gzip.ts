/** Unpacked bytes, and how many of the packed ones they took. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly position: number;
}

/** Packed bytes that are unpacked at a time: a thousand times as many may come of them (RFC 1951). */
const AT_ONCE = 16 * 1024;
/** A member has a head of ten bytes and a foot of eight, and something between (RFC 1952, 2.3). */
const SHORTEST = 20;
/** What is needed to know a head by. */
const HEAD = 4;

/**
 * Unpacks gzip (RFC 1952), also several members behind each other, as `cat a.gz b.gz` and log rotation make them: browsers take what follows the first
 * for damage (Compression Streams, 6; seen 2026-11). A member ends where another head begins and the length that stands before it is that of what came
 * out. In: packed bytes, each piece good until the next is asked for. Throws where they are damaged.
 */
export async function* unpack(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Unpacked> {
  let member = new Member();
  let held = new Uint8Array(0);
  let position = 0;
  try {
    for await (const bytes of packed) {
      held = joined(held, bytes);
      let done = 0;
      while (held.length - done > HEAD) {
        const last = Math.min(held.length - HEAD, done + AT_ONCE);
        const head = headBetween(held, done, last);
        for await (const out of member.take(held.slice(done, head))) yield { bytes: out, position };
        position += head - done;
        done = head;
        if (head === last) continue;
        for await (const out of member.settle()) yield { bytes: out, position };
        if (!member.isWhole) continue;
        yield* ended(member, position);
        member = new Member();
      }
      held = held.slice(done);
    }
    for await (const out of member.take(held)) yield { bytes: out, position };
    yield* ended(member, position + held.length);
  } finally {
    member.stop();
  }
}

async function* ended(member: Member, position: number): AsyncGenerator<Unpacked> {
  for await (const bytes of member.end()) yield { bytes, position };
}

/** Where the next head of a member may stand, behind `start`; `end` where none does. */
function headBetween(bytes: Uint8Array, start: number, end: number): number {
  for (let at = bytes.indexOf(0x1f, start + 1); at >= 0 && at < end; at = bytes.indexOf(0x1f, at + 1))
    if (bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && ((bytes[at + 3] ?? 0xff) & 0xe0) === 0) return at;
  return end;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

type Read = ReadableStreamReadResult<Uint8Array>;

/** One member: what goes in, and what has come of it by then. */
class Member {
  private readonly stream = new DecompressionStream('gzip');
  private readonly writer = this.stream.writable.getWriter();
  private readonly reader = this.stream.readable.getReader();
  private next: Promise<Read> | null = null;
  private taken = 0;
  private given = 0;
  private foot = new Uint8Array(0);

  constructor() {
    // What goes wrong is thrown by whatever waits for it.
    this.writer.closed.catch(() => undefined);
    this.reader.closed.catch(() => undefined);
  }

  /** Whether what was taken ends with the length of what was given: so ends a member. */
  get isWhole(): boolean {
    if (this.taken < SHORTEST) return false;
    return new DataView(this.foot.buffer).getUint32(0, true) === this.given % 2 ** 32;
  }

  /** Gives what comes until the bytes are taken; the rest comes later. */
  async *take(bytes: Uint8Array<ArrayBuffer>): AsyncGenerator<Uint8Array> {
    if (bytes.length === 0) return;
    this.taken += bytes.length;
    this.foot = joined(this.foot, bytes.subarray(-4)).slice(-4);
    yield* this.until(this.writer.write(bytes));
  }

  /** Gives all that has come of what was taken. */
  settle(): AsyncGenerator<Uint8Array> {
    return this.until(new Promise((resolve) => setTimeout(resolve)));
  }

  /** Gives the rest. */
  async *end(): AsyncGenerator<Uint8Array> {
    const closed = this.writer.close();
    closed.catch(() => undefined);
    for (;;) {
      const { done, value } = await (this.next ?? this.reader.read());
      this.next = null;
      if (done) return;
      yield value;
    }
  }

  /** Whoever stops in the middle wants no more of it. */
  stop(): void {
    this.reader.cancel().catch(() => undefined);
    this.writer.abort().catch(() => undefined);
  }

  private async *until(moment: Promise<void>): AsyncGenerator<Uint8Array> {
    const come = moment.then(() => null);
    for (;;) {
      this.next ??= this.reader.read() as Promise<Read>;
      const read = await Promise.race([this.next, come]);
      if (!read?.value) return;
      this.next = null;
      this.given += read.value.length;
      yield read.value;
    }
  }
}
