/**
 * Why a mail has not arrived, to whoever waits for it and has never heard of servers: by a cause’s id or its group. Where there is none, the cause’s title
 * is plain enough. “the filter” is named where it is known.
 */
export const plainReasons: Readonly<Record<string, string>> = {
  authentication: 'The mail server could not make sure that the mail comes from whom it names as its sender.',
  'block.dnsbl': 'The mail server turned away the filter, which checks the mail on its way to you.',
  'block.ip-local': 'The mail server turned away the filter, which checks the mail on its way to you.',
  'block.ip-reputation': 'The mail server turned away the filter, which checks the mail on its way to you.',
  'block.reverse-dns': 'The mail server turned away the filter, which checks the mail on its way to you.',
  'connection.limit': 'The mail server had too many other connections to take it.',
  connection: 'The mail server could not be reached, or broke off while the mail was handed over.',
  'deferral.greylisted': 'The mail server does not take mail from a new sender at the first try.',
  deferral:
    'The mail server takes only so much mail at a time from the filter, which checks it on its way to you.',
  dns: 'No name server could say where mail for this address goes.',
  'message.extension-unsupported': 'The mail is of a newer kind than the mail server can handle.',
  protocol:
    'The mail server and the filter, which checks the mail on its way to you, did not understand each other.',
  'queue.suspended': 'The mail server did not take mail for some time.',
  'recipient.malformed': 'The address that it was sent to is not written as an address must be.',
  'relay.domain-not-hosted': 'The mail server is not set up to take mail for this address.',
  relay: 'The mail server is not set up to take mail from the filter, which checks it on its way to you.',
  'route.loop': 'The mail was sent round in circles between mail servers.',
  tls: 'No encrypted connection to the mail server could be made, and no other was allowed.',
};

/** Where the filter itself is at fault. */
export const FILTER_AT_FAULT = 'The filter, which checks the mail on its way to you, has a fault of its own.';

/** `null` where the cause’s own title is plain. */
export function plainReasonOf(cause: string, isFilters: boolean): string | null {
  const [group = ''] = cause.split('.');
  if (isFilters && FAULTS.has(group)) return FILTER_AT_FAULT;
  return plainReasons[cause] ?? plainReasons[group] ?? null;
}

/** What may break at the filter as at any other server. */
const FAULTS: ReadonlySet<string> = new Set(['connection', 'server', 'protocol', 'tls', 'relay']);
