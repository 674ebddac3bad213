const ADDRESS = '([A-Za-z0-9.!#$%&*+/=?^_{|}~-]{1,64}@[A-Za-z0-9.-]{1,255}[A-Za-z0-9])';
/** Something has to stand between a word and an address: `an` begins `ann@…`. */
const BETWEEN = `["']?[ \\t]{0,2}(?:[:=]|is |was |ist |war )?[ \\t]{0,2}["'[<{(]{0,3}(?<=[\\s"'[<{(:=])`;
const WHOM =
  'to|rcpt|recipients?|rcpt to|recipient\\(s\\)|recipients? failed|addressee|an|à|a|pour|para|empfänger|empfängers|destinataire|destinatario|rejected e-?mail address';
const ABOUT = 'for|address(?:es)?|mailbox|user|für';
const whom = named(WHOM);
const about = named(ABOUT);
/** `kim@…: `, `<kim@…>: `, `"kim@…": ` */
const LABELLED = new RegExp(`(?:^|[\\s"'{[(<])${ADDRESS}[>"'\\])]{0,2}: `);
/** `kim@…`, `<kim@…>:`, `Kim Example (kim@…)` */
const ALONE = new RegExp(`^(?:[^@:;=]{0,80} )?[<[("']?${ADDRESS}[>\\])"']?:?$`);
/** `… konnte nicht zugestellt werden: kim@…` */
const AT_END = new RegExp(`: {1,4}["'<]?${ADDRESS}[>"']?\\.?$`);
const OF_OTHERS =
  /\b(?:from|sender|von|absender|de|expéditeur|remitente|reply|account|login|user(?:name)?|konto|benutzer|contact|support|created by|signed)\b/i;
const IN_BRACKETS = new RegExp(`<${ADDRESS}>`);
/** Without a word before it: a field and its value look like one. */
const PLAIN = '([A-Za-z0-9.!#$%&*+/?^_~-]{1,64}@[A-Za-z0-9.-]{1,255}[A-Za-z0-9])';
const ANY = new RegExp(PLAIN, 'g');
/** Logs that have fields without names have the sender first. */
const PAIR = new RegExp(`${PLAIN}>?(?:\\t|[,;] ?| ?->? ?)<?${PLAIN}`);
const BEHIND_SENDER =
  /(?:\bfrom|\bsender|\bsuser|\bmail from|return-path|\bby|\bvon|\bde)["']?[ \t]{0,2}[:=]?[ \t]{0,2}["'[<{(]{0,3}$/i;
const BEFORE_SENDER = /^[>"']{0,2}:? ?(?:sender|domain of sender|not allowed to send|not owned by)/i;

/** The recipient that a reply is about: of its own words, of the line before it, else of what was said last of one. `null` where none is named. */
export function recipientOf(response: string, before: string, earlier: string | null): string | null {
  const line = before.slice(-1_000);
  return (
    inReply(response) ??
    lastOf(line, whom) ??
    lastOf(line, about) ??
    LABELLED.exec(line)?.[1] ??
    onlyOf(line) ??
    earlier ??
    onlyOf(response.slice(0, 1_000))
  );
}

/** What a line without a reply says of a recipient: the reply may stand in the next. */
export function recipientNamedIn(text: string): string | null {
  const line = text.slice(0, 1_000);
  const named = lastOf(line, whom) ?? lastOf(line, about) ?? ALONE.exec(line.trim())?.[1];
  return named ?? (OF_OTHERS.test(line) ? null : (AT_END.exec(line.trim())?.[1] ?? null));
}

function named(words: string): RegExp {
  return new RegExp(`(?:(?<![\\w-])(?:${words})|\\{)${BETWEEN}${ADDRESS}`, 'gi');
}

function lastOf(line: string, pattern: RegExp): string | null {
  return [...line.matchAll(pattern)].at(-1)?.[1] ?? null;
}

function inReply(response: string): string | null {
  const found = IN_BRACKETS.exec(response.slice(0, 2_000));
  return found && !isSender(response, found.index + 1, found[1] as string) ? (found[1] as string) : null;
}

/** The one address of these words that is no sender's. */
function onlyOf(words: string): string | null {
  const addresses = [...words.matchAll(ANY)]
    .filter(({ index, 1: address = '' }) => !isSender(words, index, address))
    .map(({ 1: address = '' }) => address);
  const [first = null, second] = new Set(addresses);
  if (second === undefined) return first;
  return PAIR.exec(words)?.[2] ?? null;
}

function isSender(words: string, at: number, address: string): boolean {
  return (
    BEHIND_SENDER.test(words.slice(Math.max(0, at - 40), at)) ||
    BEFORE_SENDER.test(words.slice(at + address.length, at + address.length + 40))
  );
}
