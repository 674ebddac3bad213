const BITS = 16;
const CHUNK = 1 << BITS;

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** Numbers by their place, as many as there are. Grows piece by piece, so that no copy of the whole is ever made. */
export class Column {
  private readonly chunks: Numbers[] = [];
  length = 0;

  constructor(private readonly create: (length: number) => Numbers) {}

  push(value: number): number {
    const at = this.length;
    if (at >>> BITS === this.chunks.length) this.chunks.push(this.create(CHUNK));
    this.length += 1;
    this.set(at, value);
    return at;
  }

  get(at: number): number {
    return this.chunks[at >>> BITS]?.[at & (CHUNK - 1)] ?? 0;
  }

  set(at: number, value: number): void {
    const chunk = this.chunks[at >>> BITS];
    if (chunk) chunk[at & (CHUNK - 1)] = value;
  }
}

export const bytes = () => new Column((length) => new Uint8Array(length));
export const shorts = () => new Column((length) => new Uint16Array(length));
export const integers = () => new Column((length) => new Uint32Array(length));

/** Moments to the second, in milliseconds since the epoch; NaN where there is none, or none that four bytes can tell (1970 to 2106). */
export class Moments {
  private readonly seconds = integers();

  get length(): number {
    return this.seconds.length;
  }

  push(time: number): number {
    const at = this.seconds.push(0);
    this.set(at, time);
    return at;
  }

  get(at: number): number {
    return this.seconds.get(at) * 1000 || Number.NaN;
  }

  set(at: number, time: number): void {
    const seconds = Math.floor(time / 1000);
    this.seconds.set(at, seconds > 0 && seconds < 2 ** 32 ? seconds : 0);
  }
}

/** Spans of time in seconds, to the millisecond; NaN where there is none, or none that four bytes can tell (49 days). */
export class Spans {
  /** Milliseconds plus one. */
  private readonly milliseconds = integers();

  push(span: number): number {
    const at = this.milliseconds.push(0);
    this.set(at, span);
    return at;
  }

  get(at: number): number {
    const kept = this.milliseconds.get(at);
    return kept === 0 ? Number.NaN : (kept - 1) / 1000;
  }

  set(at: number, span: number): void {
    const milliseconds = Math.round(span * 1000);
    this.milliseconds.set(at, milliseconds >= 0 && milliseconds < 2 ** 32 - 1 ? milliseconds + 1 : 0);
  }
}
