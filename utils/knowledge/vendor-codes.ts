import type { StatusCode } from '../engine/types';

/**
 * Codes that no registry has and that one vendor alone uses. Microsoft: “Email non-delivery reports and SMTP errors for Exchange Online”, seen 2026-11:
 * https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online
 * In each line: code, cause, title (the vendor's), meaning (ours).
 */
const MICROSOFT = [
  '1.90 | deferral.rate-limited | Daily limit for message recipients | The sender has written to too many people today.',
  '2.121 | recipient.rate-limited | Recipient limit per hour from a specific sender exceeded | This sender writes too much to this mailbox.',
  '2.122 | recipient.rate-limited | Recipient limit per hour exceeded | This mailbox gets too much mail just now.',
  '4.14 | route.loop | Hop count exceeded | The message went through too many servers.',
  '4.300 | queue.expired | Message expired | The message was too old.',
  '4.310 | dns.not-found | DNS domain does not exist | The domain of the next server does not exist.',
  '4.312 | dns.temporary-failure | DNS query failed | The next server could not be looked up.',
  '4.316 | connection.refused | Connection refused | Nothing takes mail at the next server.',
  '4.317 | connection.timed-out | Cannot connect to remote server | The connection to the next server failed.',
  '7.51 | relay.client-not-allowed | RestrictDomainsToIPAddresses or RestrictDomainsToCertificate | A connector takes mail only from listed servers.',
  '7.57 | relay.authentication-required | Client was not authenticated to send anonymous mail | A log-in is asked for.',
  '7.60 | sender.rejected | Client does not have permissions to send as this sender | The log-in may not use this sender.',
  '7.64 | relay.domain-not-hosted | TenantAttribution; Relay Access Denied | No tenant has this domain, or the mail went to another region.',
  '7.124 | recipient.restricted | Sender not in allowed-senders list | The group takes mail only from some senders.',
  '7.133 | recipient.restricted | Sender not authenticated for group | The group takes mail only from inside.',
  '7.134 | recipient.restricted | Sender was not authenticated for mailbox | The mailbox takes mail only from inside.',
  '7.135 | recipient.restricted | Sender was not authenticated for public folder | The folder takes mail only from inside.',
  '7.136 | recipient.restricted | Sender was not authenticated for mail user | The contact takes mail only from inside.',
  '7.232 | deferral.rate-limited | Tenant has exceeded its daily limit | A trial tenant has sent too much.',
  '7.233 | deferral.rate-limited | Tenant has exceeded its external recipient limit | The sender’s company has sent too much.',
  '7.321 | tls.required | starttls-not-supported | The next server does not offer TLS.',
  '7.322 | tls.certificate-rejected | certificate-expired | The next server’s certificate has expired.',
  '7.323 | tls.certificate-rejected | tlsa-invalid | The next server failed the DANE check.',
  '7.324 | dns.temporary-failure | dnssec-invalid | The DNSSEC records of the domain are not valid.',
  '7.325 | tls.certificate-rejected | certificate-host-mismatch | The next server’s certificate is for another name.',
  '7.367 | relay.domain-not-hosted | Remote server returned not permitted to relay | The next server does not take mail for this domain.',
  '7.500 | deferral.rate-limited | Server busy, throttled | Too much mail came from this address; Microsoft slows it down.',
  '7.501 | sender.rejected | Access denied, spam abuse detected | The sending account is blocked over spam.',
  '7.502 | sender.rejected | Access denied, banned sender | The sending account is blocked over spam.',
  '7.503 | sender.rejected | Access denied, banned sender | The sending account is blocked over spam.',
  '7.504 | recipient.unknown | Recipient address rejected: access denied | The address does not exist at Microsoft.',
  '7.505 | message.policy | Access denied, banned recipient | Mail to this recipient is blocked.',
  '7.506 | block.reverse-dns | Access denied, bad HELO | The sending server greets with a name that is not allowed.',
  '7.507 | block.ip-local | Access denied, rejected by recipient | The recipient’s company has blocked the address of the sending server.',
  '7.508 | deferral.rate-limited | Access denied, rejected by recipient | Too much mail came over IPv6.',
  '7.509 | authentication.dmarc | Sending domain does not pass DMARC verification | The sender’s domain asks to refuse what fails DMARC.',
  '7.510 | block.ip-local | Access denied, the recipient does not accept mail over IPv6 | Mail came over IPv6, which the recipient’s company refuses.',
  '7.511 | block.ip-reputation | Access denied, banned sender | The address of the sending server is blocked.',
  '7.512 | message.malformed | Message must be RFC 5322 section 3.6.2 compliant | The From header is missing or not well formed.',
  '7.513 | block.ip-local | Service unavailable, client host blocked by recipient using customer block list | The recipient’s company has blocked the address of the sending server.',
  '7.515 | authentication.missing | Sending domain does not meet the required authentication level | The message passes neither SPF nor DKIM as it must.',
  '7.520 | message.policy | Organization does not allow external forwarding | A mailbox forwards to outside, which its company forbids.',
  '7.606 | block.ip-reputation | Access denied, banned sending IP | The address of the sending server is blocked.',
  '7.650 | deferral.reputation | Temporarily rate limited due to IP reputation | The address of the sending server has a bad or no reputation.',
  '7.651 | deferral.reputation | Temporarily rate limited due to IP reputation | The address of the sending server has a bad or no reputation.',
  '7.652 | connection.limit | The mail server has exceeded the maximum number of connections | Too many connections at once.',
  '7.700 | deferral.rate-limited | Access denied, tenant has exceeded threshold | The sender’s company has sent too much.',
  '7.703 | message.policy | Messages are blocked by your organization using Tenant Allow Block List | The sender’s company blocks mail to this address.',
  '7.705 | deferral.rate-limited | Access denied, tenant has exceeded threshold | The sender’s company has sent too much, or spam.',
  '7.708 | block.ip-reputation | Access denied, traffic not accepted from this IP | The address of the sending server has no good reputation.',
  '7.750 | sender.rejected | Client blocked from sending from unregistered domains | The sender’s domain is not one of the tenant’s.',
];

/** Codes that no registry has: what the vendor means by them. */
export const vendorCodes: readonly StatusCode[] = MICROSOFT.map((line) => {
  const [code = '', cause = '', title = '', meaning = ''] = line.split(' | ');
  return { code, title, meaning, cause, vendor: 'Microsoft' };
});
