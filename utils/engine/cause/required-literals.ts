import { FIRST_CJK, RIGHT_PARENTHESIS, VERTICAL_LINE } from '../text/characters';

/**
 * Of each list of literals, at least one stands in every text that the pattern's branch matches:
 * `/user .{0,20}(?:unknown|not found)/` needs `user ` and one of `unknown`, `not found`.
 */
export type Branch = readonly (readonly string[])[];

/**
 * Finds what a text must hold before a pattern is worth trying: the branches of its outermost alternation, of which one must have all
 * it needs. A branch that needs nothing is an empty list (then the pattern must be tried on every text). Understands the
 * subset of the regular expression language that the knowledge uses: literals, classes, groups, alternation, the usual quantifiers.
 */
export function requiredLiterals(pattern: RegExp): readonly Branch[] {
  return alternativesOf(pattern.source).flatMap(({ branches }) => branches);
}

/** One of the outermost alternatives of a pattern: what it needs, and its own source. */
export interface Alternative {
  readonly source: string;
  readonly branches: readonly Branch[];
}

/** The outermost alternatives of a pattern's source, in their order: its first match is that of one of them. */
export function alternativesOf(source: string): readonly Alternative[] {
  const reader = { source, at: 0 };
  const own: Alternative[] = [];
  for (let from = 0; from <= source.length; from = reader.at + 1) {
    reader.at = from;
    const branches = readSequence(reader);
    own.push({ source: source.slice(from, reader.at), branches });
  }
  return own;
}

/** The same of plain words. */
export function literalAlternative(words: string): Alternative {
  return { source: escapeLiteral(words), branches: [plainBranch(words)] };
}

function plainBranch(words: string): Branch {
  return weight(words) >= SHORTEST ? [[words]] : [];
}

/** The literals of which one stands wherever one of these words does; null where none need. `write` gives a word's source where it is no plain one. */
export function literalsOfAny(words: readonly string[], write: (word: string) => string): Literals {
  const sure = (word: string) => weight(word) >= SHORTEST && /^[a-z ']+$/.test(word);
  return anyOf(
    words.flatMap((word) =>
      sure(word) ? [[[word]]] : alternativesOf(write(word)).flatMap(({ branches }) => branches),
    ),
  );
}

export function escapeLiteral(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

interface Reader {
  readonly source: string;
  at: number;
}

/** Literals as a set of alternatives; `null`: none required. */
type Literals = readonly string[] | null;

/** Shorter literals stand in nearly every text and would select nothing. */
const SHORTEST = 3;

function readAlternation(reader: Reader): Branch[] {
  const branches = readSequence(reader);
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    branches.push(...readSequence(reader));
  }
  return branches;
}

/** Chinese and Japanese characters say as much as two letters each. */
function weight(run: string): number {
  let sum = run.length;
  for (let i = 0; i < run.length; i += 1) if (run.charCodeAt(i) >= FIRST_CJK) sum += 1;
  return sum;
}

/** Plain characters, but for one that a quantifier follows. */
const PLAIN = /[^\\^$.*+?()[\]{}|]+(?![*+?{])/y;

/** One branch; or several, where all that stands in it is a group of alternatives. */
function readSequence(reader: Reader): Branch[] {
  const needed: (readonly string[])[] = [];
  let run = '';
  let only: Branch[] | null = null;
  let atoms = 0;
  const close = () => {
    if (weight(run) >= SHORTEST) needed.push([run]);
    run = '';
  };
  for (; !isAtEnd(reader); atoms += 1) {
    const plain = readPlain(reader);
    run += plain;
    if (plain) continue;
    const atom = readAtom(reader);
    const required = readQuantifier(reader);
    if (atom.kind === 'literal' && required !== 'optional') run += atom.text;
    if (atom.kind === 'literal' && required === 'once') continue;
    close();
    if (atom.kind !== 'group' || required === 'optional') continue;
    only = atom.branches;
    const any = anyOf(atom.branches);
    if (any) needed.push(any);
  }
  close();
  return only && atoms === 1 ? only : [needed];
}

function isAtEnd({ source, at }: Reader): boolean {
  const c = source.charCodeAt(at);
  return at >= source.length || c === VERTICAL_LINE || c === RIGHT_PARENTHESIS;
}

function readPlain(reader: Reader): string {
  PLAIN.lastIndex = reader.at;
  if (!PLAIN.test(reader.source)) return '';
  const plain = reader.source.slice(reader.at, PLAIN.lastIndex);
  reader.at += plain.length;
  return plain;
}

/** The literals of which one must stand there whichever branch matches. */
function anyOf(branches: readonly Branch[]): Literals {
  const best = branches.map(mostSelective);
  if (best.some((literals) => literals === null)) return null;
  return [...new Set(best.flatMap((literals) => literals ?? []))];
}

/** Of what a branch needs, what the fewest texts hold. */
function mostSelective(branch: Branch): Literals {
  let best: Literals = null;
  for (const literals of branch) if (worth(literals) > worth(best)) best = literals;
  return best;
}

/** Long and few is good: the shortest literal decides, many alternatives cost a little. */
function worth(literals: Literals): number {
  if (!literals || literals.length === 0) return 0;
  return Math.min(...literals.map((literal) => literal.length)) - literals.length / 8;
}

type Atom =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'group'; readonly branches: Branch[] }
  | { readonly kind: 'other' };

function readAtom(reader: Reader): Atom {
  const c = reader.source[reader.at] as string;
  reader.at += 1;
  if (c === '(') return readGroup(reader);
  if (c === '[') return readClass(reader);
  if (c === '\\') return readEscape(reader);
  if (c === '.' || c === '^' || c === '$') return { kind: 'other' };
  return { kind: 'literal', text: c };
}

/** A group of plain words. */
const PLAIN_GROUP = /\?:[^\\^$.*+?()[\]{}]+\)/y;

function readGroup(reader: Reader): Atom {
  PLAIN_GROUP.lastIndex = reader.at;
  if (PLAIN_GROUP.test(reader.source)) {
    const words = reader.source.slice(reader.at + 2, PLAIN_GROUP.lastIndex - 1).split('|');
    reader.at = PLAIN_GROUP.lastIndex;
    return { kind: 'group', branches: words.map(plainBranch) };
  }
  const rest = reader.source.slice(reader.at, reader.at + 3);
  const isLookaround = /^\?(?:[=!]|<[=!])/.test(rest);
  if (rest.startsWith('?:')) reader.at += 2;
  else if (isLookaround) reader.at += rest.startsWith('?<') ? 3 : 2;
  const branches = readAlternation(reader);
  reader.at += 1;
  return isLookaround ? { kind: 'other' } : { kind: 'group', branches };
}

function readClass(reader: Reader): Atom {
  while (reader.at < reader.source.length && reader.source[reader.at] !== ']') {
    reader.at += reader.source[reader.at] === '\\' ? 2 : 1;
  }
  reader.at += 1;
  return { kind: 'other' };
}

function readEscape(reader: Reader): Atom {
  const c = reader.source[reader.at] as string;
  reader.at += 1;
  if (/[dDwWsSbB]/.test(c)) return { kind: 'other' };
  if (c === 'u') {
    const hex = reader.source.slice(reader.at, reader.at + 4);
    reader.at += 4;
    return { kind: 'literal', text: String.fromCharCode(Number.parseInt(hex, 16)) };
  }
  return { kind: 'literal', text: c };
}

function readQuantifier(reader: Reader): 'once' | 'many' | 'optional' {
  if (!'*+?{'.includes(reader.source.charAt(reader.at) || ' ')) return 'once';
  const found = /^(?:[*?]|\+|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (!found) return 'once';
  reader.at += found[0].length;
  const least = found[0].startsWith('+') ? 1 : found[1] ? Number(found[1]) : 0;
  return least > 0 ? 'many' : 'optional';
}
