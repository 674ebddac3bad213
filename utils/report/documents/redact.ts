/** Who is who, where that is known: by it a replaced address says what it was. */
export interface KnownAddresses {
  readonly recipients: readonly string[];
  readonly senders: readonly string[];
}

/**
 * Gives a function that takes addresses, names of hosts and networks, and addresses of pages out of texts, the same throughout:
 * `jane@example.com` is `recipient-1@domain-1` wherever it stands, in any case. Codes, times and queue ids stay, and so do the domains of
 * the large mail services, since who runs the server matters to whoever acts.
 * In: what is known, and all texts that will come, so that a name that stands alone is known too. Linear in the length of a text.
 */
export function createRedactor(known: KnownAddresses, texts: readonly string[]): (text: string) => string {
  const names = new Names(known);
  for (const text of texts) text.replace(TOKEN, (...found) => names.replace(found));
  const alone = names.localParts();
  return (text) => {
    const replaced = text.replace(PREFIX, (_, time: string, host: string) => `${time}${names.host(host)}`);
    const rest = replaced.replace(TOKEN, (...found) => names.replace(found));
    return alone ? rest.replace(alone, (word: string) => names.localPart(word)) : rest;
  };
}

const LABEL = '[A-Za-z0-9_\\u0080-\\uffff](?:[A-Za-z0-9_\\u0080-\\uffff-]{0,62})';
const HOST = `${LABEL}(?:\\.${LABEL}){0,9}`;
const FULL_HOST = `(?:${LABEL}\\.){1,9}(?:xn--[a-z0-9-]{2,59}|[A-Za-z\\u0080-\\uffff]{2,24})(?![\\w-])`;
const IPV4 = '(?:\\d{1,3}\\.){3}\\d{1,3}';
const IPV6 = `(?:[0-9a-fA-F]{0,4}:){2,7}(?:[0-9a-fA-F]{1,4}|${IPV4})?`;

// In this order: an address of a page may hold all others, and a mail address a host.
const TOKEN = new RegExp(
  [
    '(?<url>https?:\\/\\/[^\\s<>"\')\\]]{1,500})',
    `(?<local>"[^"\\n]{1,64}"|[\\w.!#$%&'*+/=?^\`{|}~\\u0080-\\uffff-]{1,200})@(?<domain>${HOST}|\\[[^\\]\\s]{1,60}\\])`,
    `(?<named>${HOST})(?=\\[(?:${IPV4}|[0-9a-fA-F]{0,4}:[0-9a-fA-F:.]{1,43}|unknown)\\])`,
    `(?<ip>(?<![\\w.])${IPV4}(?![\\w.-]*\\w)|(?<![\\w:.])${IPV6}(?![\\w:]))`,
    `(?<=helo=<|EHLO |HELO )(?<helo>${HOST})`,
    `(?<host>(?<![\\w.@-])${FULL_HOST})`,
  ].join('|'),
  'g',
);
/** Host of the log in a syslog prefix (RFC 3164, RFC 5424, and the ISO form). */
const PREFIX =
  /^((?:<\d{1,3}>\d? ?)?(?:[A-Z][a-z]{2} [ \d]\d [\d:]{8}|\d{4}-\d\d-\d\dT[\d:.+Z-]{8,24}) )([A-Za-z0-9][\w.-]{0,100})(?= )/gm;

// Where mail goes says who runs the server; which tenant it is says the label before.
const SERVICES =
  /(?:^|\.)((?:mail\.protection\.)?outlook\.com|(?:aspmx\.l\.|gmail-smtp-in\.l\.)?google\.com|googlemail\.com|gmail\.com|hotmail\.com|live\.com|office365\.us|mimecast\.com|pphosted\.com|messagelabs\.com|barracudanetworks\.com|yahoodns\.net|icloud\.com|secureserver\.net|emailsrvr\.com|zoho\.(?:com|eu)|spamhero\.com|spamhaus\.org|microsoft\.com)$/;
const COUNTRY_LEVEL = /^(?:co|com|net|org|gov|ac|edu|or|ne)$/;
// Words as well as names of mailboxes.
const COMMON =
  /^(?:info|mail|user|users|admin|office|contact|support|sales|help|test|root|post|postmaster|abuse|hello|news|service|billing|orders|bounces?|no-?reply|mailbox|address|host|server|unknown|recipient|sender|domain|message|error|status)$/;

class Names {
  private readonly numbers = new Map<string, Map<string, number>>();
  private readonly locals = new Map<string, string>();
  private readonly roles: ReadonlyMap<string, string>;

  constructor({ recipients, senders }: KnownAddresses) {
    this.roles = new Map([
      ...senders.map((one) => [one.toLowerCase(), 'sender'] as const),
      ...recipients.map((one) => [one.toLowerCase(), 'recipient'] as const),
    ]);
  }

  replace(found: readonly unknown[]): string {
    const { url, local, domain, named, ip, helo, host } = found.at(-1) as Record<string, string | undefined>;
    const whole = found[0] as string;
    if (url) return this.url(url);
    if (local !== undefined && domain !== undefined) return this.address(local, domain);
    if (ip) return isTime(ip) ? whole : `address-${this.number('address', ip)}`;
    const name = named ?? helo ?? host ?? '';
    return isSentence(name) ? whole : this.host(name);
  }

  /** Names of mailboxes that may stand without their domain; null where there are none. */
  localParts(): RegExp | null {
    const words = [...this.locals.keys()].filter((word) => word.length > 2 && !COMMON.test(word));
    const source = words.slice(0, 200).map((word) => word.replace(/[^\w\u0080-\uffff]/g, '\\$&'));
    return source.length > 0 ? new RegExp(`(?<![\\w.@-])(?:${source.join('|')})(?![\\w@-])`, 'gi') : null;
  }

  localPart(word: string): string {
    return this.locals.get(word.toLowerCase()) ?? word;
  }

  host(name: string): string {
    const key = name.toLowerCase().replace(/\.$/, '');
    const service = SERVICES.exec(key)?.[1];
    const base = service ?? baseOf(key);
    const shown = service ?? (base.includes('.') ? `domain-${this.number('domain', base)}` : null);
    if (shown === null) return `host-${this.number('host', key)}`;
    return key === base ? shown : `host-${this.number('host', key)}.${shown}`;
  }

  private address(local: string, domain: string): string {
    const whole = `${local}@${domain}`.toLowerCase();
    const role = this.roles.get(whole) ?? 'mailbox';
    const name = `${role}-${this.number(role, whole)}`;
    this.locals.set(local.toLowerCase(), name);
    return `${name}@${domain.startsWith('[') ? `address-${this.number('address', domain.slice(1, -1))}` : this.host(domain)}`;
  }

  private url(url: string): string {
    const host = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1] ?? '';
    return SERVICES.test(host.toLowerCase())
      ? `https://${this.host(host)}/…`
      : `url-${this.number('url', url)}`;
  }

  private number(kind: string, key: string): number {
    const known = this.numbers.get(kind) ?? new Map<string, number>();
    this.numbers.set(kind, known);
    const number = known.get(key) ?? known.size + 1;
    known.set(key, number);
    return number;
  }
}

/** The domain that somebody registered, as far as a name tells. */
function baseOf(name: string): string {
  const labels = name.split('.');
  const isCountry = (labels.at(-1) ?? '').length === 2 && COUNTRY_LEVEL.test(labels.at(-2) ?? '');
  return labels.slice(isCountry ? -3 : -2).join('.');
}

/** Groups of two digits with colons are a time. */
function isTime(text: string): boolean {
  return text.includes(':') && !text.includes('::') && /^[\d:]+$/.test(text) && text.split(':').length < 5;
}

/** `full.Please`: two sentences without a space between them. */
function isSentence(name: string): boolean {
  return /^[A-Za-z]?[a-z]+\.[A-Z][a-z]+$/.test(name);
}
