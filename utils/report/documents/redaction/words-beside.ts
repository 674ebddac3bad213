/** Keys of logs and headers whose value is a host or an address: `relay=mx.example.com` is no VERP (`jane=example.com`). */
const KEYS =
  /^(?:relay|helo|host|h|domain|d|from|to|cc|bcc|by|with|client|server|mx|r|t|f|p|i|s|sender|recipient|recipients|rcpt|orig_to|mail|mailfrom|smtp\.(?:mailfrom|mail|helo|rcpttodomain|from|to)|header\.(?:from|d|i|b|s)|policy\.\w{1,20}|envelope-(?:from|to)|return-path|reverse-path|client-ip|user|uid|sasl_username|ctladdr|auth|login|addr|address|rhs|mta|dns|ptr|rdns|fqdn|hostname|remote|local|name|ehlo|dst|src|dest|destination|origin|nexthop|next-hop|message-id|msgid|id|a|e|x|url|u|l|v|realm|reply|stat|status|reason|result|include|exists|redirect|spf|dkim|dmarc|arc|su|ruf|rua|email|account|tenant|site|zone|mid|for)$/i;
const SCHEMES =
  /^(?:mailto|rfc822|smtp|x500|sip|to|from|cc|bcc|user|addr|address|recipient|recipients|sender|rcpt|mail|reply-to|return-path|delivered-to|final-recipient|original-recipient|x-[\w-]{1,40}|[a-z]{2,12}-(?:to|from|recipient)|utf-8|\d{1,6}|for|error|id|message-id)$/i;

/** The part of a word up to a key's `=`, where its value is an address; empty where all of it is one. */
export function keyBefore(word: string): string {
  const end = word.indexOf('=') + 1;
  return end > 0 && KEYS.test(word.slice(0, end - 1)) ? word.slice(0, end) : '';
}

/** What stands before a colon, where it is no part of the address behind it. */
export function schemeBefore(word: string): string {
  return SCHEMES.test(word.slice(0, -1)) ? word : '';
}

/** Groups of two digits with colons are a time. */
export function isTime(text: string): boolean {
  return text.includes(':') && !text.includes('::') && /^[\d:]+$/.test(text) && text.split(':').length < 5;
}

/** Ends of names of hosts that are no words which begin a sentence. */
const ENDINGS =
  /^(?:com|net|org|info|biz|edu|gov|mil|int|pro|test|example|invalid|local|localdomain|localhost|internal|intranet|corp|lan|home|xyz|online|site|shop|store|app|dev|cloud|email|tech|agency|group|company|gmbh|llc|ltd|inc|[a-z]{2})$/;
const SHORT_WORDS = /^(?:an|as|at|be|by|do|go|he|if|in|is|it|me|my|no|of|on|or|re|so|to|up|us|we)$/;

/** Whether a name ends as those of hosts do, whatever is glued to it. */
export function hasKnownEnd(host: string): boolean {
  return ENDINGS.test(host.slice(host.lastIndexOf('.') + 1).toLowerCase());
}

/** `full.Please`: two sentences without a space between them. */
export function isSentence(name: string): boolean {
  const [, end = ''] = /^[A-Za-z]?[a-z]+\.([A-Z][a-z]+)$/.exec(name) ?? [];
  const word = end.toLowerCase();
  return word !== '' && (SHORT_WORDS.test(word) || !ENDINGS.test(word));
}

const SAID =
  /^(?:user|recipient|sender|address|mailbox|account|unknown|no|not|such|invalid|rejected|denied|rcpt|to|mail|from|cc|host|error|failed|the|this|that|your|message|delivery|for|of|and|bad|access|relay|relaying|permission|domain|name|local|remote|server|smtp|reply|reply-to|return-path|final-recipient|original-recipient|diagnostic-code|does|exist|here|in|by|is|please|contact|returned|undeliverable|undelivered|subject|date|sorry|temporary|permanent|failure|list|group|spam|blocked|policy|violation|quota|full|over|exceeded|disabled|inactive|unavailable|command|said|helo|ehlo|data|envelope)$/i;

/** Whether words before an address are a name, and not what is said of the address: `User Unknown <jane@example.com>`. */
export function isPerson(words: string): boolean {
  return !words.split(/[\s,.]+/).some((word) => SAID.test(word));
}
