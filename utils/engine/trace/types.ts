/** One server that took the mail, as its `Received` header says (RFC 5321, 4.4). */
export interface Hop {
  /** Who handed it over: by its own word, and by what its address is called. */
  readonly from: readonly string[];
  readonly fromAddress: string | null;
  readonly by: string | null;
  readonly id: string | null;
  /** Milliseconds since the epoch; `null` where the header has none. */
  readonly time: number | null;
  /** Seconds since the hop before; `null` where nobody knows, or where the clocks contradict each other. */
  readonly delay: number | null;
  /** Its clock contradicts most of the others. */
  readonly isSkewed: boolean;
  /** From the relay on. What stands before, anybody on the way may have written. */
  readonly isProven: boolean;
}

/** Where a filter put the mail. `aside`: junk or quarantine, by the rules of whoever gets it. */
export type Placed = 'inbox' | 'junk' | 'quarantine' | 'aside' | 'passed';

/** What a filter wrote into the mail. */
export interface FilterNote {
  readonly filter: string;
  readonly placed: Placed | null;
  /** The figures and codes that say so, such as `SCL 5`. */
  readonly proof: string;
  /** Why, where its codes tell. */
  readonly reason: string | null;
}

/** The way of one mail, by its own headers. */
export interface Trace {
  readonly messageId: string | null;
  readonly subject: string | null;
  /** The first first. */
  readonly hops: readonly Hop[];
  /** `Received` headers that were not looked at, as there are too many. */
  readonly left: number;
  readonly notes: readonly FilterNote[];
  /** What `Authentication-Results` says: `spf=pass`, `dkim=none`. */
  readonly authentication: readonly string[];
  /** A host that the mail came back to again and again. */
  readonly loop: string | null;
}
