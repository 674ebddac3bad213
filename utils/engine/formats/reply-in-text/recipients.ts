const DOMAIN = '@[A-Za-z0-9.-]{1,255}[A-Za-z0-9]';
/** In brackets as it is; without them a field and its value would look like one. */
const ADDRESS = new RegExp(`<([^\\s<>@]{1,128}${DOMAIN})>|([A-Za-z0-9.!#$%&*+/?^_~-]{1,64}${DOMAIN})`, 'g');
/** Something has to stand between a word and an address: `an` begins `ann@…`. */
const BETWEEN = `["']?[ \\t]{0,2}(?:[:=]|is |was |ist |war )?[ \\t]{0,2}["'[<{(]{0,3}(?<=[\\s"'[<{(:=])$`;
const WHOM = [
  'to|rcpt|recipients?|rcpt to|recipient\\(s\\)|recipients? failed|addressee|duser|rejected e-?mail address',
  // German, French, Spanish, Portuguese, Italian; Polish, Czech, Dutch, Swedish, Danish, Norwegian, Finnish
  'an|empfängers?|à|a|pour|destinataire|para|destinatario|ao|al|destinatário|do|dla|komu|pro|naar|aan|till|til|vastaanottaja|для|на адрес|получател[ьюя]',
].join('|');
const behindWhom = new RegExp(`(?:(?<!\\w)(?<!\\w-)(?:${WHOM})|\\{)${BETWEEN}`, 'i');
const behindAbout = new RegExp(`(?<![\\w-]|owned by )(?:for|address(?:es)?|mailbox|user|für)${BETWEEN}`, 'i');
const behindSender = new RegExp(
  `(?<![\\w-])(?:from|sender|suser|mail from|return-path|by|owned by user|username|logged in as|authenticated as|von|absender|de|expéditeur|remitente)${BETWEEN}`,
  'i',
);
/** `please forward this message to delist@example.com`, `contact postmaster@example.com` */
const behindContact =
  /(?:\bforward (?:this|the|it|your)\b.{0,24}|\bcontact .{0,20}|\bwrite to |\be-?mail us at |\bplease (?:e-?mail|mail|send)\b.{0,24}|mailto:|\breport .{0,20}|\bquestions? to )["'(<]{0,2}$/i;
const beforeSender = /^[>"']{0,2}:? ?(?:sender|domain of sender|not allowed to send|not owned by)/i;
/** The id of a message looks like an address; Microsoft 365 and Exchange say it of what they accept: `250 2.6.0 <1@example.com> [InternalId=25, …` */
const behindId = /\bmessage-?id["']?[:= ]{1,3}<?$/i;
const beforeInternalId = /^ ?\[InternalId=/i;
/** `<kim@…>: 550 …` */
const beforeReply = /^["'\])]{0,2}: /;
/** Logs that have fields without names have the sender first. */
const beforeRecipient = /^>?(?:\t|[,;] ?| ?->? ?)<?$/;
/** More lines than one would need: what stands before an address is short. */
const WORD = 40;
const LONGEST = 1_000;
const MOST = 50;

interface Named {
  readonly address: string;
  /** Where it begins and ends, with its brackets. */
  readonly start: number;
  readonly end: number;
  /** What stands before it. */
  readonly before: string;
  /** The sender, or whom to write to. */
  readonly isOther: boolean;
}

/** The recipient that a reply is about: of its own words, of its line before it or behind it, else of what was said last of one. `null` where none is named. */
export function recipientOf(
  response: string,
  before: string,
  earlier: string | null,
  behind = '',
): string | null {
  const line = before.slice(-LONGEST);
  const named = namedIn(line);
  return (
    inReply(response) ??
    lastBehind(named, behindWhom) ??
    lastBehind(named, behindAbout) ??
    named.find(({ end, isOther }) => !isOther && beforeReply.test(line.slice(end, end + 4)))?.address ??
    onlyOf(line, named) ??
    lastBehind(namedIn(behind.slice(0, LONGEST)), behindWhom) ??
    earlier ??
    inWords(response.slice(0, LONGEST))
  );
}

function inWords(words: string): string | null {
  const named = namedIn(words);
  return onlyOf(words, named) ?? lastBehind(named, behindWhom);
}

/** Who stands in a list behind a recipient: `to kim@…, lee@… and max@…`. */
export function othersOf(before: string, recipient: string | null): string[] {
  const line = before.slice(-LONGEST);
  const named = namedIn(line);
  const first = named.findIndex(({ address }) => address === recipient);
  if (first < 0) return [];
  const rest = named.slice(first + 1);
  const isListed = ({ start }: Named, i: number) => LISTS.test(line.slice(named[first + i]?.end, start));
  const end = rest.findIndex((one, i) => !isListed(one, i));
  return (end < 0 ? rest : rest.slice(0, end)).map(({ address }) => address);
}

const LISTS = /^(?:[,;] {0,2}|,? (?:and|und|et|y|e) )$/;

/** What a line without a reply says of a recipient: the reply may stand in the next. */
export function recipientNamedIn(text: string): string | null {
  const line = text.slice(0, LONGEST).trim();
  const named = namedIn(line);
  const found = lastBehind(named, behindWhom) ?? lastBehind(named, behindAbout);
  const last = named.at(-1);
  if (found || !last) return found;
  const isAlone = ALONE.test(line.slice(last.end)) && OPENS.test(line.slice(0, last.start));
  const isTold = /^[.'"]?$/.test(line.slice(last.end)) && /: {1,4}["']?$/.test(last.before);
  if (last.isOther) return null;
  return isAlone || (isTold && !OF_OTHERS.test(line)) ? last.address : null;
}

/** `kim@…`, `<kim@…>:`, `Kim Example (kim@…)` */
const OPENS = /^(?:[^@:;=]{0,80} )?[[("']?$/;
const ALONE = /^[\])"']?:?$/;
/** A line that ends with an address after a colon may be about anybody. */
const OF_OTHERS =
  /\b(?:from|sender|von|absender|de|expéditeur|remitente|reply|account|login|user(?:name)?|konto|benutzer|contact|support|created by|signed)\b/i;

/** The recipient that a reply names in brackets; `null` where it names none, or the sender. */
export function inReply(response: string): string | null {
  const [first] = namedIn(response.slice(0, 2 * LONGEST)).filter(({ start }) => response[start] === '<');
  return first && !first.isOther ? first.address : null;
}

/** All addresses of a line, each once. */
export function addressesIn(text: string): string[] {
  return [...new Set(namedIn(text.slice(0, LONGEST)).map(({ address }) => address))];
}

function namedIn(line: string): Named[] {
  const all: Named[] = [];
  for (const { 0: whole, 1: inBrackets, 2: bare, index } of line.matchAll(ADDRESS)) {
    if (all.length >= MOST) break;
    const end = index + whole.length;
    const before = line.slice(Math.max(0, index - WORD), index) + (inBrackets ? '<' : '');
    const after = line.slice(end, end + WORD);
    if (behindId.test(before) || beforeInternalId.test(after)) continue;
    const isOther = behindSender.test(before) || behindContact.test(before) || beforeSender.test(after);
    all.push({ address: inBrackets ?? bare ?? '', start: index, end, before, isOther });
  }
  return all;
}

function lastBehind(named: readonly Named[], words: RegExp): string | null {
  return named.findLast(({ before, isOther }) => !isOther && words.test(before))?.address ?? null;
}

/** The one address of these words that is no sender's. */
function onlyOf(words: string, named: readonly Named[]): string | null {
  const others = named.filter(({ isOther }) => !isOther);
  const [first = null, second] = new Set(others.map(({ address }) => address));
  if (second === undefined) return first;
  const recipient = others.find(
    ({ start }, i) => i > 0 && beforeRecipient.test(words.slice(others[i - 1]?.end, start)),
  );
  return recipient?.address ?? null;
}
