/** Who is who, where that is known: by it a replaced address says what it was. */
export interface KnownAddresses {
  readonly recipients: readonly string[];
  readonly senders: readonly string[];
}

// Where mail goes says who runs the server; which tenant it is says the label before.
const SERVICES =
  /(?:^|\.)((?:mail\.protection\.)?outlook\.com|(?:aspmx\.l\.|gmail-smtp-in\.l\.)?google\.com|googlemail\.com|gmail\.com|hotmail\.com|live\.com|office365\.us|mimecast\.com|pphosted\.com|messagelabs\.com|barracudanetworks\.com|yahoodns\.net|icloud\.com|secureserver\.net|emailsrvr\.com|zoho\.(?:com|eu)|spamhero\.com|spamhaus\.org|microsoft\.com)$/;
const COUNTRY_LEVEL = /^(?:co|com|net|org|gov|ac|edu|or|ne)$/;
// Words as well as names of mailboxes.
const COMMON =
  /^(?:info|mail|user|users|admin|office|contact|support|sales|help|test|root|post|postmaster|abuse|hello|news|service|billing|orders|bounces?|no-?reply|mailbox|address|host|server|unknown|recipient|sender|domain|message|error|status|name|account|entry|url)$/;

/** Gives everybody a name that tells nothing, and the same one each time. */
export class Names {
  private readonly numbers = new Map<string, Map<string, number>>();
  private readonly mailboxes = new Map<string, string>();
  private readonly roles: ReadonlyMap<string, string>;

  constructor({ recipients, senders }: KnownAddresses) {
    this.roles = new Map([
      ...senders.map((one) => [one.toLowerCase(), 'sender'] as const),
      ...recipients.map((one) => [one.toLowerCase(), 'recipient'] as const),
    ]);
  }

  /** `recipient-1@domain-1` for a mailbox and its domain, which may be an address in brackets. */
  mailbox(local: string, domain: string): string {
    const whole = `${local}@${domain}`.toLowerCase();
    const role = this.roles.get(whole) ?? 'mailbox';
    const name = this.numbered(role, whole);
    const key = local.toLowerCase();
    if (!this.mailboxes.has(key)) this.mailboxes.set(key, name);
    return `${name}@${domain.startsWith('[') ? this.address(domain.slice(1, -1)) : this.host(domain)}`;
  }

  /** For the name of a mailbox that stands without its domain; `null` where that is not known, or any word. */
  mailboxAlone(word: string): string | null {
    const key = word.toLowerCase();
    return COMMON.test(key) ? null : (this.mailboxes.get(key) ?? null);
  }

  address(ip: string): string {
    return this.numbered('address', ip.toLowerCase());
  }

  /** `host-1.domain-1`; the domain of a large service stays. */
  host(name: string): string {
    const key = name.toLowerCase().replace(/\.$/, '');
    const service = SERVICES.exec(key)?.[1];
    const base = service ?? baseOf(key);
    const shown = service ?? (base.includes('.') ? this.numbered('domain', base) : null);
    if (shown === null) return this.numbered('host', key);
    return key === base ? shown : `${this.numbered('host', key)}.${shown}`;
  }

  url(url: string): string {
    const host = /^[^/]{0,20}\/\/([^/:?#@]{1,255})(?=[/:?#]|$)/.exec(url)?.[1] ?? '';
    return SERVICES.test(host.toLowerCase()) ? `https://${this.host(host)}/…` : this.numbered('url', url);
  }

  /** `person-1`, `account-1`, `entry-1`: who is called by a name, logs in by it, or has it in a directory. */
  numbered(kind: string, key: string): string {
    const known = this.numbers.get(kind) ?? new Map<string, number>();
    this.numbers.set(kind, known);
    const number = known.get(key) ?? known.size + 1;
    known.set(key, number);
    return `${kind}-${number}`;
  }
}

/** Whether a name of a host is one that we have given, or that of a large service. */
export function isNameless(host: string): boolean {
  const rest = host.toLowerCase().replace(/^host-\d{1,9}\./, '');
  return /^(?:host|domain)-\d{1,9}$/.test(rest) || SERVICES.exec(rest)?.[1] === rest;
}

/** The domain that somebody registered, as far as a name tells. */
function baseOf(name: string): string {
  const labels = name.split('.');
  const isCountry = (labels.at(-1) ?? '').length === 2 && COUNTRY_LEVEL.test(labels.at(-2) ?? '');
  return labels.slice(isCountry ? -3 : -2).join('.');
}
