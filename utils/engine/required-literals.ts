/**
 * Finds, for a pattern, literals of which every match must contain at least one: `/user (?:unknown|not found)/` gives `unknown`,
 * `not found`.
 * Returns an empty list where there are none (then the pattern must be tried on every text). Understands the subset of the
 * regular expression language that the knowledge uses: literals, classes, groups, alternation, the usual quantifiers.
 */
export function requiredLiterals(pattern: RegExp): readonly string[] {
  const reader: Reader = { source: pattern.source, at: 0 };
  return bestOfAlternation(reader) ?? [];
}

interface Reader {
  readonly source: string;
  at: number;
}

/** Literals as a set of alternatives; `null`: none required. */
type Literals = readonly string[] | null;

/** Shorter literals stand in nearly every text and would select nothing. */
const SHORTEST = 3;

function bestOfAlternation(reader: Reader): Literals {
  const branches: Literals[] = [bestOfSequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    branches.push(bestOfSequence(reader));
  }
  if (branches.some((branch) => branch === null)) return null;
  return [...new Set(branches.flatMap((branch) => branch ?? []))];
}

function bestOfSequence(reader: Reader): Literals {
  const candidates: Literals[] = [];
  let run = '';
  const close = () => {
    if (run.length >= SHORTEST) candidates.push([run]);
    run = '';
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source[reader.at] as string)) {
    const atom = readAtom(reader);
    const required = readQuantifier(reader);
    if (atom.kind === 'literal' && required === 'once') {
      run += atom.text;
      continue;
    }
    if (atom.kind === 'literal' && required === 'many') run += atom.text;
    close();
    if (atom.kind === 'group' && required !== 'optional') candidates.push(atom.literals);
  }
  close();
  return pickBest(candidates);
}

function pickBest(candidates: readonly Literals[]): Literals {
  let best: Literals = null;
  for (const candidate of candidates) if (candidate && worth(candidate) > worth(best)) best = candidate;
  return best;
}

/** Long and few is good: the shortest literal decides, many alternatives cost a little. */
function worth(literals: Literals): number {
  if (!literals || literals.length === 0) return 0;
  return Math.min(...literals.map((literal) => literal.length)) - literals.length / 8;
}

type Atom =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'group'; readonly literals: Literals }
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

function readGroup(reader: Reader): Atom {
  const rest = reader.source.slice(reader.at, reader.at + 3);
  const isLookaround = /^\?(?:[=!]|<[=!])/.test(rest);
  if (rest.startsWith('?:')) reader.at += 2;
  else if (isLookaround) reader.at += rest.startsWith('?<') ? 3 : 2;
  const literals = bestOfAlternation(reader);
  reader.at += 1;
  return isLookaround ? { kind: 'other' } : { kind: 'group', literals };
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
  const found = /^(?:[*?]|\+|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (!found) return 'once';
  reader.at += found[0].length;
  const least = found[0].startsWith('+') ? 1 : found[1] ? Number(found[1]) : 0;
  return least > 0 ? 'many' : 'optional';
}
