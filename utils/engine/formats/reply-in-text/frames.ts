import { endOfLine } from '../../reply/end-of-line';
import type { Speaker, Stage, Status } from '../../types';

/** What a program that sends mail puts around a reply, or says where there was none. */
export interface Frame {
  /** Its first group is the reply, where it has groups; else the match itself is what was said. */
  readonly pattern: RegExp;
  /** `null` where the words themselves tell. */
  readonly saidBy: Speaker | null;
  readonly stage?: Stage;
  /** What the frame itself says of the delivery, whatever the code. */
  readonly status?: Status;
  /** No word in it is of mail: it counts only beside a program that sends some. */
  readonly needsProgram?: boolean;
  /** It is too short to count for anybody but a recipient who was named before. */
  readonly needsRecipient?: boolean;
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
  'connect timed out',
  'Name or service not known',
  'Temporary failure in name resolution',
  'i/o timeout',
  'no such host',
  'server misbehaving',
  'timed out',
].join('|');
const PORT = '(?:25|465|587|2525)\\b';
const NAME = '[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}';
/** It has a dot or a colon early, which tells it from a port. */
const IP = '(?=[\\da-fA-F]{0,4}[.:])[\\da-fA-F.:]{2,64}';
/** `Transport: mx.example.com [192.0.2.10]:25`, in earlier versions `mx.example.com:192.0.2.10` */
const EXIM_HOST = `(?:Transport: ${NAME} \\[${IP}\\](?::${PORT})?|${NAME}:${IP})`;
/** A host that is named as one of mail. */
const MAIL_HOST = '(?:e?mail|smtp|mx|relay|exchange|postfix|mta)[\\w-]{0,40}(?:\\.[\\w-]{1,63}){0,8}';
const unreached = { saidBy: 'relay', stage: 'connect', status: 'deferred' } as const;

/** A word of each frame: most lines have none. */
export const mayBeFramed =
  /said: |status=|refused|connect|timed out|dial tcp|getaddrinfo|could not be established|Diagnostic-Code|LED=|^smtp;|\(#[45]\.|retry time|^Unroute|all hosts|response was|server returned|antwort|réponse|respuesta|Errno|Error: |Exception|never received|socket_enable|x509|Net::| error -?\d|#[245]\d\d /i;

/**
 * The fixed frames of mail programs, the narrower first. Postfix 3.8 smtp(8); Go net/smtp; Python smtplib; PHPMailer and Symfony; Nodemailer; .NET; JavaMail;
 * Exchange; RFC 3464. Without one of them only the code of a reply counts.
 */
export const frames: readonly Frame[] = [
  ...endsOfLines(),
  // The end of qmgr(8)'s line of a message that was given up, which has no brackets (Postfix 3.7 qmgr_active.c)
  { pattern: /^status=expired, (returned to sender)$/, saidBy: 'relay', status: 'expired' },
  {
    pattern: new RegExp(`\\bhost ${HOST} refused to talk to me: {1,4}\\S.{0,2000}`, 's'),
    saidBy: 'next-hop',
    stage: 'connect',
    status: 'deferred',
  },
  { pattern: new RegExp(`\\bhost ${HOST} said: {1,4}${CODED}.{0,2000}`, 's'), saidBy: 'next-hop' },
  {
    pattern: new RegExp(`\\bconnect to (?=[^\\s:]{0,255}[.[])${HOST}: (?:${failures})`, 'i'),
    ...unreached,
  },
  {
    pattern:
      /\b(?:lost connection|timed out|conversation) with \S{1,255} (?:timed out )?while (?:receiving|performing|sending) [A-Za-z ]{3,60}/,
    saidBy: 'relay',
    status: 'deferred',
  },
  ...connections(),
  ...errors(),
  // Diagnostic-Code: smtp; 550 … (RFC 3464, 2.3.6), and what Exchange keeps of the last error
  {
    pattern: new RegExp(`\\bDiagnostic-Code: {0,8}\\S{1,20}; {0,8}(${CODED}.{0,2000})`, 'is'),
    saidBy: 'next-hop',
  },
  { pattern: new RegExp(`\\bLED=(${CODED}[^}]{0,2000})`), saidBy: 'next-hop' },

  // Exchange says so in notices of every language, and its codes are not all SMTP's
  { pattern: new RegExp(`\\bRemote Server returned '(${CODED}.{0,2000})`, 'is'), saidBy: 'next-hop' },

  // Exchange 2007 and later, below the address, behind its own name or without it
  { pattern: new RegExp(`^(?:[\\w.-]{1,255} )?#(${CODED}.{0,2000}?) ?##`, 's'), saidBy: 'next-hop' },
  // The same without its name, as gateways show it
  { pattern: new RegExp(`^smtp; {0,4}(${CODED}.{0,2000})`, 'is'), saidBy: 'next-hop' },
  // Exim, below the address
  {
    pattern:
      /^(?:retry timeout exceeded|all hosts for '\S{1,255}' have been failing for a long time.{0,200})$/,
    saidBy: 'relay',
    status: 'expired',
    needsRecipient: true,
  },
  { pattern: /^Unrouteable address$/, saidBy: 'relay', status: 'bounced', needsRecipient: true },
  // Exim's exinext, of a host or an address that it does not try for now (Exim 4.98, `src/exinext.src`)
  {
    pattern: new RegExp(`^${EXIM_HOST} error -?\\d{1,4}: (\\S.{2,2000})`),
    saidBy: 'relay',
    status: 'deferred',
  },
  // qmail's own words end with a code
  { pattern: /^[A-Z].{10,400}\(#[45]\.\d{1,3}\.\d{1,3}\)\.?$/, saidBy: 'relay', status: 'bounced' },
];

/**
 * What writes a reply as a code and its words, each by itself: smtplib and IronPort `(550, b'5.1.1 …')`, `('550', ['5.1.1 …'])`; PHPMailer and what is built
 * on it `Detail: … SMTP code: 550 Additional SMTP info: 5.1.1`.
 */
export const pairs: readonly RegExp[] = [
  /\(['"]?(?<code>[45]\d\d)['"]?, ?\[?b?'(?<words>[^'\n]{1,2000})'/,
  /\(['"]?(?<code>[45]\d\d)['"]?, ?\[?b?"(?<words>[^"\n]{1,2000})"/,
  /\bDetail: (?<words>\S.{0,1000}?) SMTP code: (?<code>[45]\d\d)(?: Additional SMTP info: (?<enhanced>[45]\.\d{1,3}\.\d{1,3}))?/,
];

/** Words that stand before a reply in what programs write, so that an enhanced code alone is enough for one behind them. */
export const announces =
  /(?:\b(?:said|says|replied|responded|answered|returned|response|response was|reply|error|message|failed|rejected|diagnostic|reason|details?|status|recipients? failed|server|antwortete|antwort|réponse|a répondu|respondió|respuesta|[a-z]{0,60}(?:Exception|Error))(?: was| is)?["']?[:=] {0,4}|\breturned |\bmessage |<[^\s<>@]{1,128}@[^\s<>]{1,255}>:? |[\w.+-]{1,64}@[\w.-]{1,255}: )[["'(<#]{0,3}$/i;

function endsOfLines(): Frame[] {
  return (['deferred', 'bounced', 'expired'] as const).map((status) => ({
    pattern: endOfLine(status, 2_000),
    saidBy: null,
    status,
  }));
}

/** A connection that was not made: of Go, Node, JavaMail, PHP, curl, .NET, Ruby; no other program connects to these ports. */
function connections(): Frame[] {
  const patterns = [
    `\\bdial tcp:? \\S{1,300}:${PORT}:(?: \\w{1,20}:)? ?(?:${failures})`,
    `\\bdial tcp:? lookup ${MAIL_HOST}(?: on \\S{1,64})?:(?: \\w{1,20}:)? ?(?:${failures})`,
    `\\bconnect (?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ECONNRESET) [\\da-f.:]{2,64}:${PORT}`,
    `\\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN) ${MAIL_HOST}`,
    `\\b(?:unable|failed|could not|cannot|can't) (?:to )?connect to (?:SMTP host: )?\\[?[\\w.:/-]{1,255}\\]?(?:,? port:? |:)${PORT}.{1,80}?(${failures})`,
    `\\b(?:unable|failed|could not|cannot|can't) (?:to )?connect to (?:SMTP host: )?\\[?[\\w.:/-]{1,255}\\]?(?:,? port:? |:)${PORT}.{0,400}`,
    `\\bCouldn't connect to host, port: [\\w.-]{1,255}, \\d{1,5}; timeout .{0,400}`,
    `\\bConnection could not be established with host .{1,300}?(${failures})`,
    `\\b(${failures}) - connect\\(2\\) for "?[\\w.-]{1,255}"? port ${PORT}`,
    `\\b(?:No connection could be made because|A connection attempt failed because).{10,300}:${PORT}`,
    `\\b(?:SMTP (?:-> )?ERROR: |SMTP server error: )Failed to connect to server(?:: | SMTP code: \\d{1,5} Additional SMTP info: )(\\S.{2,200}?)(?: \\(\\d{1,5}\\))?$`,
  ];
  return patterns.map((pattern) => ({ pattern: new RegExp(pattern, 'i'), ...unreached }));
}

/** Errors of programs: .NET's show the words without the code, of which the name of the error tells (SmtpStatusCode); others say that nobody went on talking. */
function errors(): Frame[] {
  const said =
    '(?:The server response was|Die Serverantwort war|Die Antwort des Servers war|La réponse du serveur était|La respuesta del servidor fue) ?: {1,4}(\\S.{2,2000})';
  const named = (names: string, status: Status): Frame => ({
    pattern: new RegExp(`(?:${names})\\.? {1,4}${said}`, 's'),
    saidBy: 'next-hop',
    status,
  });
  return [
    named('Service not available[^.]{0,60}|Insufficient system storage|Error in processing', 'deferred'),
    named(
      'Mailbox unavailable|Transaction failed|Mailbox name not allowed|Exceeded storage allocation|[^.]{0,60}not authenticated|User not local[^.]{0,60}|Syntax error[^.]{0,60}|Bad sequence[^.]{0,30}',
      'bounced',
    ),
    { pattern: new RegExp(said, 's'), saidBy: 'next-hop' },
    {
      pattern: /\bsmtplib\.SMTPServerDisconnected: (\S.{2,200})/,
      saidBy: 'relay',
      status: 'deferred',
    },
    { pattern: /\bSmtpException: (The operation has timed out)/, ...unreached },
    ...[
      /\b(?:ConnectionRefusedError|ConnectionResetError|TimeoutError|OSError|socket\.(?:timeout|error|gaierror)|ssl\.SSL\w{0,30}): (?:\[[^\]]{1,60}\] )?(\S.{2,300})/,
      /\b(?:java\.net\.\w{1,30}|javax\.net\.ssl\.\w{1,30})(?<=Exception): (\S.{2,300}?)(?:: connect)?$/,
      /\b(?:Errno::E[A-Z]{4,14}|SocketError|OpenSSL::SSL::SSLError): (\S.{2,300}?)(?= - connect|$)/,
      /\bError: (Hostname\/IP does not match certificate's altnames.{0,300}|(?:self[- ]signed|unable to (?:verify|get)|certificate)[ -].{3,200})/,
      /\b(Net::(?:Open|Read)Timeout\b.{0,100})/,
      /((?:tls: failed to verify certificate: )?\bx509: \S.{2,300})/,
      /\bSocketException(?: \(\d{1,6}\))?: (\S.{2,300})/,
      /\bError: (Greeting never received|Connection timeout|Connection closed unexpectedly)/,
      /\b(getaddrinfo (?:ENOTFOUND|EAI_AGAIN) [\w.-]{1,255})/,
      /\b(dial tcp:? lookup [\w.-]{1,255}(?: on \S{1,64})?: no such host)/,
      /\bphp_network_getaddresses: (getaddrinfo failed: [A-Z][a-z ]{2,80})/,
      /\bstream_socket_enable_crypto\(\): (\S.{2,400})/,
    ].map((pattern) => ({ pattern, ...unreached, needsProgram: true })),
  ];
}

/** Names of programs and libraries that send mail. */
export const programs =
  /\bsmtplib\b|\bnet\/smtp|Net::SMTP|SMTPTransport|\b(?:javax|jakarta)\.mail|System\.Net\.Mail|MailKit|nodemailer|PHPMailer|Swift_|swiftmailer|Mailer\\\\|ActionMailer|SmtpClient|SMTPConnection|command: 'CONN'|\bEmailBackend|django\/core\/mail|flask_mail|aiosmtplib|\bsend_?mail\b|\bSMTP\b/i;
