import { LEFT_PARENTHESIS, RIGHT_PARENTHESIS } from './characters';

/** Whether a record has begun and not ended: `to=<` without its status, or a bracket that nothing closes. Then it goes on in the next line. */
export function isOpen(words: string): boolean {
  const to = words.indexOf('to=<');
  if (to < 0) return false;
  const status = words.indexOf('status=', to);
  // Sendmail, OpenSMTPD and others name the outcome otherwise.
  if (status < 0 && / (?:stat|result)=/.test(words)) return false;
  if (status < 0)
    return (
      /to=<[^>]{1,320}>,|to=<[^>]{1,320}>?$/.test(words.slice(to, to + 400)) && !words.includes(' proto=')
    );
  if (words.endsWith(')')) return false;
  const bracket = words.indexOf('(', status);
  if (bracket < 0) return words.length - status < 24;
  return depthAt(words, bracket) > 0;
}

/** How many brackets are open at the end of the words, counted from `from`. */
export function depthAt(words: string, from: number): number {
  let depth = 0;
  for (let i = from; i < words.length; i += 1) {
    const c = words.charCodeAt(i);
    if (c === LEFT_PARENTHESIS) depth += 1;
    else if (c === RIGHT_PARENTHESIS) depth -= 1;
  }
  return depth;
}

/** Exim's lines of an address, and Sendmail's: they have no end by which one could tell that they are whole. */
const ENDLESS = /^[^\s*=].{0,100}? (?:\*\*|==) \S{1,400}@|to=.{1,400}, stat=/;
/** What a reply goes on with, in the middle of a sentence, and Exim's line with its next field. */
const CONTINUES = /^(?:[a-z\d(<["'#]|[RTHXFP]=\S)/;
/** Exim, before the words of the next hop. */
const UNSAID = /SMTP error from remote mail(?! ?server after [^:]{1,200}: ?\S)|[:,]$/;

/** Whether a record without an end goes on with this line: in the middle of its words. */
export function goesOn(words: string, next: string): boolean {
  return ENDLESS.test(words.slice(0, 1_000)) && (CONTINUES.test(next) || UNSAID.test(words));
}

/** Narrower lines are no terminal's: there, words are kept whole. */
const NARROWEST = 40;

/** Puts broken lines together: with a space, and without one where a word was broken. */
export function joinLines(lines: readonly string[]): string {
  const isHard = isCutAtColumn(lines);
  return lines.reduce((joined, line) => {
    const next = line.trimStart();
    if (isHard) return joined + line;
    const isSpaced = /\s$/.test(joined) || next.length < line.length;
    return isSpaced || !breaksWord(joined, next) ? `${joined.trimEnd()} ${next}` : joined + next;
  });
}

/** A terminal cuts each line at the same column, wherever that is in a word. */
function isCutAtColumn(lines: readonly string[]): boolean {
  const [first = ''] = lines;
  const full = lines.slice(0, -1);
  return full.length > 1 && first.length >= NARROWEST && full.every(({ length }) => length === first.length);
}

const KEYS = /^(?:to|orig_to|relay|delays?|conn_use|dsn|status|stat|tls|xdelay|mailer|pri|ctladdr|reply)$/;
const STATUS = /status=(?:sent|deferred|bounced|expired|deliverable|undeliverable)$/;

/** Whether the break stands within a word that can't have a space: a key, a status, an address, a number. */
function breaksWord(before: string, after: string): boolean {
  const tail = /\S{0,80}$/.exec(before.slice(-80))?.[0] ?? '';
  const head = /^\S{0,80}/.exec(after)?.[0] ?? '';
  return breaksKey(tail, head) || breaksPlace(before) || breaksNumber(tail, head);
}

function breaksKey(tail: string, head: string): boolean {
  const begun = /[a-z_]{0,9}$/.exec(tail)?.[0] ?? '';
  const rest = /^([a-z_]{0,9})=/.exec(head)?.[1];
  if (rest !== undefined && begun && KEYS.test(begun + rest)) return true;
  const word = /^[a-z]{0,13}/.exec(head)?.[0] ?? '';
  return tail.includes('status=') && STATUS.test(tail + word);
}

/** An address or a place in brackets has begun and not ended. */
function breaksPlace(before: string): boolean {
  return /(?:to=<[^\s<>]{0,320}|relay=[^\s,]{1,255}[.-]|\[[\da-f.:]{0,40})$/.test(before.slice(-400));
}

/** `4.2` and `.2`, `delay=3` and `.1`, `0.1/0` and `/1/2`. */
function breaksNumber(tail: string, head: string): boolean {
  return (/\d$/.test(tail) && /^[./]\d/.test(head)) || (/\d[./]$/.test(tail) && /^\d/.test(head));
}
