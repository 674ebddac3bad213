import type { Speaker, Stage, Status } from '../../types';

/** What a program that sends mail puts around a reply, or says where there was none. */
export interface Frame {
  /** Its first group is the reply, where it has groups; else the match itself is what was said. */
  readonly pattern: RegExp;
  readonly saidBy: Speaker;
  readonly stage?: Stage;
  /** What the frame itself says of the delivery, whatever the code. */
  readonly status?: Status;
}

/** A host with a dot or an address, so that no word is taken for one. */
const HOST = '[\\w.-]{1,255}(?:\\[[\\da-fA-F.:]{2,64}\\])?(?::\\d{1,5})?';
/** A reply, or what is left of one: it begins with a code. */
const CODED = '(?:[245]\\d\\d[ -]|[45]\\.\\d{1,3}\\.\\d{1,3} )';
const failures = [
  'Connection timed out',
  'Connection refused',
  'Connection reset by peer',
  'No route to host',
  'Network is unreachable',
  'Operation timed out',
  'i/o timeout',
  'connection refused',
  'connection reset by peer',
  'no route to host',
  'network is unreachable',
  'no such host',
  'timed out',
].join('|');

/**
 * The fixed frames of mail programs, the narrower first. Postfix 3.8 smtp(8); Go net/smtp; Python smtplib; PHPMailer and Symfony; Nodemailer; .NET; JavaMail;
 * Exchange; RFC 3464. Without one of them only the code of a reply counts.
 */
export const frames: readonly Frame[] = [
  {
    pattern: new RegExp(`\\bhost ${HOST} refused to talk to me: {1,4}\\S.{0,2000}`, 's'),
    saidBy: 'next-hop',
    stage: 'connect',
    status: 'deferred',
  },
  { pattern: new RegExp(`\\bhost ${HOST} said: {1,4}${CODED}.{0,2000}`, 's'), saidBy: 'next-hop' },
  {
    pattern: new RegExp(`\\bconnect to (?=[^\\s:]{0,255}[.[])${HOST}: (?:${failures})`, 'i'),
    saidBy: 'relay',
    stage: 'connect',
    status: 'deferred',
  },
  {
    pattern:
      /\b(?:lost connection|timed out|conversation) with \S{1,255} (?:timed out )?while (?:receiving|performing|sending) [A-Za-z ]{3,60}/,
    saidBy: 'relay',
    status: 'deferred',
  },
  {
    pattern: new RegExp(`\\bdial tcp:? (?:lookup )?\\S{1,300}:(?: \\w{1,20}:)? ?(?:${failures})`),
    saidBy: 'relay',
    stage: 'connect',
    status: 'deferred',
  },
  {
    pattern:
      /\bconnect (?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNRESET) [\da-fA-F.:]{2,64}:(?:25|465|587|2525)\b/,
    saidBy: 'relay',
    stage: 'connect',
    status: 'deferred',
  },
  // JavaMail, PHP, curl, .NET; no other program connects to these ports
  {
    pattern:
      /\b(?:(?:unable|failed) to|could not|cannot|can't) connect to (?:SMTP host: )?\[?[\w.:-]{1,255}\]?(?:,? port:? |:)(?:25|465|587|2525)\b.{0,400}/is,
    saidBy: 'relay',
    stage: 'connect',
    status: 'deferred',
  },
  {
    pattern:
      /\b(?:No connection could be made because|A connection attempt failed because).{10,300}:(?:25|465|587|2525)\b/,
    saidBy: 'relay',
    stage: 'connect',
    status: 'deferred',
  },
  // Diagnostic-Code: smtp; 550 … (RFC 3464, 2.3.6), and what Exchange keeps of the last error
  {
    pattern: new RegExp(`\\bDiagnostic-Code: {0,8}\\S{1,20}; {0,8}(${CODED}.{0,2000})`, 'is'),
    saidBy: 'next-hop',
  },
  { pattern: new RegExp(`\\bLED=(${CODED}[^}]{0,2000})`), saidBy: 'next-hop' },
];

/** smtplib and IronPort write a reply as a code and its words, each by itself: `(550, b'5.1.1 …')`, `('550', ['5.1.1 …'])`. */
export const pairs: readonly RegExp[] = [
  /\(['"]?([45]\d\d)['"]?, ?\[?b?'([^'\n]{1,2000})'/,
  /\(['"]?([45]\d\d)['"]?, ?\[?b?"([^"\n]{1,2000})"/,
];

/** Words that stand before a reply in what programs write, so that an enhanced code alone is enough for one behind them. */
export const announces =
  /(?:\b(?:said|says|replied|responded|answered|returned|response|response was|reply|error|message|failed|rejected|diagnostic|reason|details?|status|recipients? failed|server)(?: was| is)?["']?[:=] {0,4}|\breturned |\bmessage |<[^\s<>@]{1,128}@[^\s<>]{1,255}>:? |[\w.+-]{1,64}@[\w.-]{1,255}: )[["'(<#]{0,3}$/i;
