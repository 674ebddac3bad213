import type { Concept } from '../types';
import type { Mention } from './mention';

/** Turns what is denied into its opposite, sets aside what is said not to be the matter, and leaves the denials out. */
export type Deny = (mentions: readonly Mention[]) => Told;

/** What a text says, and what it says is not so: "No virus was found, but …". */
export interface Told {
  readonly mentions: readonly Mention[];
  readonly aside: readonly Mention[];
}

/** A denial reaches so far, in characters: "not currently accepting" is one, "no. The list" is none. */
const FARTHEST = 30;
/** One that stands right before a thing says that it is not there: "no such mailbox". */
const NEXT_TO = 16;

const NOTHING: readonly Mention[] = [];

export function createDeny(vocabulary: readonly Concept[]): Deny {
  const byId = new Map(vocabulary.map(({ id }, i) => [id, i]));
  const opposites = vocabulary.map(({ opposite }) => (opposite ? (byId.get(opposite) ?? -1) : -1));
  const isDenial = vocabulary.map(({ kind }) => kind === 'denial');
  const isReason = ({ concept }: Mention) => !vocabulary[concept]?.isBare;
  return (mentions) => {
    if (!mentions.some(({ concept }) => isDenial[concept])) return { mentions, aside: NOTHING };
    const told = new Telling(mentions, vocabulary, opposites, true).tell();
    // “No spam, please”: what is denied is all that there is.
    if (told.aside.length === 0 || told.mentions.some(isReason)) return told;
    return { ...new Telling(mentions, vocabulary, opposites, false).tell(), aside: NOTHING };
  };
}

class Telling {
  private readonly said: Mention[] = [];
  private readonly aside: Mention[] = [];

  constructor(
    private readonly mentions: readonly Mention[],
    private readonly vocabulary: readonly Concept[],
    /** The index of each concept's opposite; -1 where it has none. */
    private readonly opposites: readonly number[],
    /** Whether a thing that is denied is left out. */
    private readonly setsAside: boolean,
  ) {}

  tell(): Told {
    for (let i = 0; i < this.mentions.length; ) {
      const one = this.mentions[i] as Mention;
      if (this.kindOf(one) === 'denial') i = this.denyNext(one, i + 1);
      else i = this.say(one, i + 1);
    }
    return { mentions: this.said, aside: this.aside };
  }

  private say(one: Mention, next: number): number {
    this.said.push(one);
    return next;
  }

  /** Writes what a denial and the mention that it denies say together, and gives the place after both. */
  private denyNext(denial: Mention, from: number): number {
    const at = this.skipManners(from);
    const next = this.mentions[at];
    const itself = { ...denial, concept: this.opposites[denial.concept] as number };
    const isWeak = this.vocabulary[itself.concept]?.id === 'missing';
    if (!next || next.clause !== denial.clause || next.start - denial.end > FARTHEST) {
      if (!isWeak) this.said.push(itself);
      return at;
    }
    const opposite = this.opposites[next.concept] as number;
    if (opposite >= 0) return this.say({ ...next, concept: opposite, start: denial.start }, at + 1);
    const isNear = next.start - denial.end <= NEXT_TO;
    if (this.kindOf(next) === 'claim' && isNear) {
      if (!isWeak) this.said.push(itself, next);
      else if (this.isFault(next)) return this.setAside(next, at + 1);
      return at + 1;
    }
    const after = isWeak && isNear ? this.opposed(next, this.mentions[at + 1]) : null;
    if (isWeak && this.setsAside && this.isFault(next) && this.isDenied(after))
      return this.setAside(next, after ? at + 2 : at + 1);
    if (after) {
      this.said.push(next, after);
      return at + 2;
    }
    if (!isWeak || isNear) this.said.push(itself);
    return at;
  }

  /** With what the same clause says of the same: “not classified as spam”. */
  private setAside(denied: Mention, from: number): number {
    this.aside.push(denied);
    let at = from;
    for (let one = this.mentions[at]; one && isSame(one, denied); at += 1, one = this.mentions[at])
      this.aside.push(one);
    return at;
  }

  /** “No virus found” denies the virus; “no viruses allowed” does not. */
  private isDenied(after: Mention | null): boolean {
    return !after || this.vocabulary[after.concept]?.id === 'unknown';
  }

  /** “No mailbox found” denies the finding. */
  private opposed(thing: Mention, after: Mention | undefined): Mention | null {
    if (
      !after ||
      this.kindOf(after) === 'denial' ||
      after.clause !== thing.clause ||
      after.start - thing.end >= NEXT_TO
    )
      return null;
    const opposite = this.opposites[after.concept] as number;
    return opposite >= 0 ? { ...after, concept: opposite } : null;
  }

  /** "Not currently accepted": what tells how stands between a denial and what it denies. */
  private skipManners(from: number): number {
    let at = from;
    for (; at < this.mentions.length; at += 1) {
      const one = this.mentions[at] as Mention;
      const kind = this.kindOf(one);
      if (kind === 'manner') this.said.push(one);
      else if (kind !== 'denial') break;
    }
    return at;
  }

  private isFault({ concept }: Mention): boolean {
    return this.vocabulary[concept]?.isFault === true;
  }

  private kindOf({ concept }: Mention): Concept['kind'] | undefined {
    return this.vocabulary[concept]?.kind;
  }
}

function isSame(a: Mention, b: Mention): boolean {
  return a.concept === b.concept && a.clause === b.clause;
}
