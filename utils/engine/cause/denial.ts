import type { Concept } from '../types';
import type { Mention } from './mention';

/** Turns what is denied into its opposite, and leaves the denials out. */
export type Deny = (mentions: readonly Mention[]) => readonly Mention[];

/** A denial reaches so far, in characters: "not currently accepting" is one, "no. The list" is none. */
const FARTHEST = 30;
/** One that stands right before a thing says that it is not there: "no such mailbox". */
const NEXT_TO = 16;

interface Tools {
  readonly vocabulary: readonly Concept[];
  /** The index of each concept's opposite; -1 where it has none. */
  readonly opposites: readonly number[];
}

export function createDeny(vocabulary: readonly Concept[]): Deny {
  const byId = new Map(vocabulary.map(({ id }, i) => [id, i]));
  const opposites = vocabulary.map(({ opposite }) => (opposite ? (byId.get(opposite) ?? -1) : -1));
  const isDenial = vocabulary.map(({ kind }) => kind === 'denial');
  return (mentions) => {
    if (!mentions.some(({ concept }) => isDenial[concept])) return mentions;
    const said: Mention[] = [];
    for (let i = 0; i < mentions.length; )
      i = isDenial[mentions[i]?.concept ?? -1]
        ? denyNext(i, mentions, said, { vocabulary, opposites })
        : keep(i, mentions, said);
    return said;
  };
}

function keep(i: number, mentions: readonly Mention[], said: Mention[]): number {
  said.push(mentions[i] as Mention);
  return i + 1;
}

/** Writes what a denial and the mention that it denies say together, and gives the place after both. */
function denyNext(i: number, mentions: readonly Mention[], said: Mention[], tools: Tools): number {
  const { vocabulary, opposites } = tools;
  const denial = mentions[i] as Mention;
  const at = skipManners(i + 1, mentions, said, vocabulary);
  const next = mentions[at];
  const byItself = { ...denial, concept: opposites[denial.concept] as number };
  const isWeak = vocabulary[byItself.concept]?.id === 'missing';
  if (!next || next.clause !== denial.clause || next.start - denial.end > FARTHEST) {
    if (!isWeak) said.push(byItself);
    return at;
  }
  const opposite = opposites[next.concept] as number;
  if (opposite >= 0) {
    said.push({ ...next, concept: opposite, start: denial.start });
    return at + 1;
  }
  const isNear = next.start - denial.end <= NEXT_TO;
  if (vocabulary[next.concept]?.kind === 'claim' && isNear) {
    if (!isWeak) said.push(byItself, next);
    return at + 1;
  }
  const after = mentions[at + 1];
  const afterOpposite =
    after && after.clause === denial.clause && after.start - next.end < NEXT_TO
      ? (opposites[after.concept] as number)
      : -1;
  if (isWeak && isNear && after && afterOpposite >= 0) {
    said.push(next, { ...after, concept: afterOpposite });
    return at + 2;
  }
  if (!isWeak || isNear) said.push(byItself);
  return at;
}

/** "Not currently accepted": what tells how stands between a denial and what it denies. */
function skipManners(
  from: number,
  mentions: readonly Mention[],
  said: Mention[],
  vocabulary: readonly Concept[],
): number {
  let at = from;
  for (; at < mentions.length; at += 1) {
    const kind = vocabulary[mentions[at]?.concept ?? -1]?.kind;
    if (kind === 'manner') said.push(mentions[at] as Mention);
    else if (kind !== 'denial') break;
  }
  return at;
}
