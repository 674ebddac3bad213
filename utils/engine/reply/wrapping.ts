import { isDigit } from '../text/characters';
import type { Speaker, Stage } from '../types';
import { endOfLine } from './end-of-line';
import { unwrapQmail } from './qmail-words';
import { readStage } from './stage';

/** What was said, and what the wrapping around it tells. */
export interface Unwrapped {
  readonly words: string;
  /** The words of the server that spoke, where it quotes another one; else `null`. */
  readonly outerWords: string | null;
  readonly saidBy: Speaker | null;
  readonly stage: Stage | null;
  readonly suspended: boolean;
}

/** No reply is longer in a log; Postfix cuts at 2,046 characters. */
const MAX_LENGTH = 8192;

/**
 * Takes the wrapping off a response, from the outside inwards: `delivery temporarily suspended:`, the relay's `host … said:`,
 * `(in reply to …)`, and a reply that quotes another server's.
 */
export function unwrap(response: string): Unwrapped {
  const bounded = withoutRetryTail(joinEscapedLines(response.slice(0, MAX_LENGTH).trim()));
  const told = withoutFields(bounded);
  const inner = told.replace(SUSPENDED, '');
  const suspended = inner.length < told.length;
  const said = unwrapSpeaker(inner);
  const inReply = said.words.includes('(in reply to ') ? IN_REPLY.exec(said.words) : null;
  const words = inReply ? said.words.slice(0, inReply.index) : said.words;
  const stage =
    said.stage ?? (inReply ? readStage(inReply[1] as string) : readStageOfRelay(words, said.saidBy));
  const quote = said.saidBy === 'relay' ? null : unwrapQuote(words);
  return {
    words: (quote ?? words).trim(),
    outerWords: quote === null ? null : words,
    saidBy: said.saidBy,
    stage,
    suspended,
  };
}

/** Exim writes the line breaks of a reply as `\\n` (string.c `string_printing`); the code stands behind each. */
function joinEscapedLines(words: string): string {
  return words.includes('\\n') ? words.replace(/\\n(?=[2-5]\d\d(?:[- ]|$))/g, ' ') : words;
}

/** Who copies the end of a line of a log has its fields in front (Exim 4.96 deliver.c, Postfix 3.7 log_adhoc.c); few texts begin so. */
function withoutFields(words: string): string {
  if (/^(?:[RT]=|routing |transporting )/.test(words)) return words.replace(FIELDS, '');
  return words.includes('status=') ? words.replace(END_OF_LINE, '$1') : words;
}

const END_OF_LINE = endOfLine('(?:deferred|bounced|expired)', 4_000);

const FIELDS = new RegExp(
  `^(?:routing |transporting )?(?:(?:${[
    String.raw`[A-Z]{1,4}=(?:"[^"]{0,255}"|(?!")(?:[^\s:]|:(?=\S)){1,255})`,
    String.raw`\[[0-9A-Fa-f:.]{2,64}\](?::\d{1,5})?`,
    String.raw`defer \(-?\d{1,6}\)`,
  ].join('|')})(?: |(?=: ))){1,16}: `,
);

/** Few end so: the others need no search. */
function withoutRetryTail(words: string): string {
  return /exceeded$/i.test(words.slice(-8)) ? words.replace(RETRY_TAIL, '') : words;
}

/** Exim adds to the last reply that it gives up. */
const RETRY_TAIL = /(?<=\S): ?retry time-?out exceeded$/i;
/** Postfix qmgr(8); Exim 4.96 retry.c says only that it is not time yet. A queue listing tells of what nobody tries that it is frozen (Exim), or on hold. */
const SUSPENDED = new RegExp(
  [
    String.raw`^(?:delivery temporarily suspended(?::\s*|$)){1,4}`,
    String.raw`^\(?delivery temporarily suspended\)?(?:, no (?:delivery )?attempt .{0,80})?$`,
    `^(?:router |local )?retry time not reached(?: for any host(?: for '[^']{1,255}')?)?$`,
    String.raw`^(?:message is )?(?:\*\*\* frozen \*\*\*|frozen|on hold)$`,
  ].join('|'),
  'i',
);
const IN_REPLY = /\s*\(in reply to ((?:end of )?[A-Za-z ]{2,40}?)(?: command)?\)?\s*$/;

interface Said {
  words: string;
  saidBy: Speaker | null;
  stage: Stage | null;
}

interface Wrapping {
  readonly pattern: RegExp;
  readonly saidBy: Speaker;
  readonly stage?: Stage;
}

/** What stands before the words of whoever spoke. The patterns are anchored; the words follow the match. */
const WRAPPINGS: readonly Wrapping[] = [
  // Postfix 3.7 smtp_trouble.c, smtp_sasl_glue.c, lmtp
  {
    pattern: /^((?:[2-5]\d\d )?(?:[245]\.\d{1,3}\.\d{1,3} )?)host \S{1,400} refused to talk to me:\s*/,
    saidBy: 'next-hop',
    stage: 'connect',
  },
  { pattern: /^SASL authentication failed; server \S{1,400} said:\s*/, saidBy: 'next-hop', stage: 'auth' },
  { pattern: /^((?:[2-5]\d\d )?(?:[245]\.\d{1,3}\.\d{1,3} )?)host \S{1,400} said:\s*/, saidBy: 'next-hop' },
  // RFC 3464 Diagnostic-Code
  { pattern: /^(?:smtp|lmtp|x-postfix|x-unix); ?(?=[2-5]\d\d)/i, saidBy: 'next-hop' },
  // OpenSMTPD 6.8 mta_session.c
  { pattern: /^BANNER rejected: (?=[245]\d\d)/, saidBy: 'next-hop', stage: 'connect' },
  { pattern: /^(?:HELO|EHLO) rejected: (?=[245]\d\d)/, saidBy: 'next-hop', stage: 'ehlo' },
  { pattern: /^STARTTLS rejected: (?=[245]\d\d)/, saidBy: 'next-hop', stage: 'tls' },
  { pattern: /^AUTH rejected: (?=[245]\d\d)/, saidBy: 'next-hop', stage: 'auth' },
  { pattern: /^(?:IO Error|Connection failed): /, saidBy: 'relay' },
  // Sendmail 8.17 deliver.c, and the rule set that judges the server's certificate
  {
    pattern: /^ruleset=tls_server, arg1=[A-Z]{2,12}, relay=\S{1,255}, reject=/,
    saidBy: 'relay',
    stage: 'tls',
  },
  { pattern: /^Deferred: (?=[245]\d\d[ -])/, saidBy: 'next-hop' },
  { pattern: /^Deferred: /, saidBy: 'relay' },
  // Exim 4.96 deliver.c, transports/smtp.c
  {
    pattern:
      /^SMTP error from remote (?:mail server|mailer) after initial connection: (?:host [^:]{1,400}: )?/i,
    saidBy: 'next-hop',
    stage: 'connect',
  },
];
const EXIM =
  /^SMTP error from remote (?:mail server|mailer) after ([A-Za-z ]{4,40})(?::<[^>]{0,320}>[^:]{0,80}| [\w.=+/[\]-]{1,255})?: (?:host (?:[^:]{1,400}|\S{1,255} \[[0-9a-f:]{2,64}\](?::\d{1,5})?): )?/i;

function unwrapSpeaker(words: string): Said {
  if (isBareReply(words)) return { words, saidBy: null, stage: null };
  for (const { pattern, saidBy, stage } of WRAPPINGS) {
    const found = pattern.exec(words);
    if (found) return { words: innerWords(words, found), saidBy, stage: stage ?? null };
  }
  const exim = EXIM.exec(words);
  if (exim)
    return { words: words.slice(exim[0].length), saidBy: 'next-hop', stage: readStage(exim[1] as string) };
  const qmail = unwrapQmail(words);
  if (qmail) return { ...qmail, saidBy: 'next-hop' };
  if (RELAY_OPENINGS.test(words)) return { words, saidBy: 'relay', stage: null };
  return { words, saidBy: null, stage: null };
}

/** Most replies begin with their code: then only a `host … said:` may follow, and the patterns need not be tried. */
function isBareReply(words: string): boolean {
  return isDigit(words.charCodeAt(0)) && !words.includes('host ');
}

/** Codes that stand before the wrapping (a notice repeats them there) count where the words themselves have none. */
function innerWords(words: string, found: RegExpExecArray): string {
  const inner = words.slice(found[0].length);
  return found[1] && !/^[2-5]\d\d/.test(inner) ? found[1] + inner : inner;
}

/** How the relay itself begins, where no server spoke. Postfix 3.7 smtp(8), error(8), local(8), virtual(8), pipe(8), qmgr(8). */
const RELAY_OPENINGS =
  /^(?:connect to |lost connection with |conversation with |Host or domain name not found|Name service error|TLS is required, but |Cannot start TLS|Server certificate not |Untrusted TLS|message size \d+ exceeds size limit \d+ of server|mail for .{1,255} loops back|SMTPUTF8 is required|mail transport unavailable|unknown mail transport error|unable to look up |unable to find |SASL authentication failed|cannot authenticate|unknown user: |too many hops|bad address syntax|maildir delivery failed|mailbox |Command |temporary failure|mail system configuration error|User unknown in |no MX host |numeric domain|unexpected protocol delivery|delivered |forwarded as |silently |SMTP timeout after |Remote host closed connection |Malformed SMTP reply in response to |TLS session: |a TLS session is required|timeout (?:waiting for input from|writing message to) )/i;

const WHILE =
  /(?:while (?:receiving|performing|sending)|during|in response to|timeout after) ([A-Za-z -]{3,60})/;

function readStageOfRelay(words: string, saidBy: Speaker | null): Stage | null {
  if (saidBy !== 'relay') return null;
  if (/^connect to /i.test(words)) return 'connect';
  if (/TLS|certificate/.test(words)) return 'tls';
  if (/^(?:SASL|cannot authenticate)/i.test(words)) return 'auth';
  const phrase = WHILE.exec(words.slice(0, 512));
  return phrase ? readStage(phrase[1] as string) : null;
}

/**
 * Where a server passes on what another one answered (address verification, callout, gateway), the inner words are the reason:
 * `450 4.1.1 …: unverified address: host inner[10.0.0.5] said: 550 5.1.1 unknown`. Where that one did not answer, the check is not over.
 */
const QUOTES: readonly RegExp[] = [
  /\shost \S{1,400} said:\s*(?=[45]\d\d[ -])/,
  /\s(?:remote|the) (?:mail )?(?:server|host) (?:said|responded|replied|returned|response was)(?: with)?:\s*(?=[45]\d\d[ -])/i,
  /\sresponse to "[^"]{1,340}"(?: was|:| from \S{1,255}(?: \[\S{1,64}\])? was):\s*(?=[45]\d\d[ -])/i,
  /\sdelivery temporarily suspended:\s*(?=connect to |lost connection|conversation with |host )/i,
  // Exchange and Microsoft 365 (`-> 550 …`, `[Message=451 …]`, `remote server(451 …)`), OpenSMTPD's `LMTP server error: 550 …`, gateways in their own words
  /(?:\b(?:said|says|replied|responded|answered|returned|response|responded with|response was|error message|server error|as follows|last transcode)[: ]{1,3}|-> |\[message=|\bserver ?\()["'[(<]{0,2}(?=[45]\d\d[- ](?!for )[45A-Za-z<])/i,
];

/** What every quote has: a second code, or the words of a relay that was not answered. Most replies have neither. */
const MAY_QUOTE = /[^\d][45]\d\d[ -]|:\s{0,8}(?:connect to|lost connection|conversation with|host) /i;

/** A callout to the sender's own server: what that one says of the sender is no word about the recipient. */
const ABOUT_SENDER =
  /sender (?:verif|address verif|callout|rejected \(call)|verify sender|sender address rejected: (?:undeliverable|unverified)/i;

function unwrapQuote(words: string): string | null {
  if (!MAY_QUOTE.test(words) || ABOUT_SENDER.test(words)) return null;
  for (const pattern of QUOTES) {
    const found = pattern.exec(words);
    if (found) return words.slice(found.index + found[0].length);
  }
  return null;
}
