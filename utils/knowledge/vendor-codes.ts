import type { StatusCode } from '../engine/types';

/**
 * Codes that no registry has and that one vendor alone uses. Microsoft: “Email non-delivery reports and SMTP errors for Exchange Online”, seen 2026-11:
 * https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online
 * In each line: code, cause, the vendor's title.
 */
const MICROSOFT = [
  '1.90 | deferral.rate-limited | Daily limit for message recipients',
  '2.121 | recipient.rate-limited | Recipient limit per hour from a specific sender exceeded',
  '2.122 | recipient.rate-limited | Recipient limit per hour exceeded',
  '4.14 | route.loop | Hop count exceeded',
  '4.300 | queue.expired | Message expired',
  '4.310 | dns.not-found | DNS domain does not exist',
  '4.312 | dns.temporary-failure | DNS query failed',
  '4.316 | connection.refused | Connection refused',
  '4.317 | connection.timed-out | Cannot connect to remote server',
  '7.51 | relay.client-not-allowed | RestrictDomainsToIPAddresses or RestrictDomainsToCertificate',
  '7.57 | relay.authentication-required | Client was not authenticated to send anonymous mail',
  '7.60 | sender.rejected | Client does not have permissions to send as this sender',
  '7.64 | relay.domain-not-hosted | TenantAttribution; Relay Access Denied',
  '7.124 | recipient.restricted | Sender not in allowed-senders list',
  '7.133 | recipient.restricted | Sender not authenticated for group',
  '7.134 | recipient.restricted | Sender was not authenticated for mailbox',
  '7.135 | recipient.restricted | Sender was not authenticated for public folder',
  '7.136 | recipient.restricted | Sender was not authenticated for mail user',
  '7.232 | deferral.rate-limited | Tenant has exceeded its daily limit',
  '7.233 | deferral.rate-limited | Tenant has exceeded its external recipient limit',
  '7.321 | tls.required | starttls-not-supported',
  '7.322 | tls.certificate-rejected | certificate-expired',
  '7.323 | tls.certificate-rejected | tlsa-invalid',
  '7.324 | dns.temporary-failure | dnssec-invalid',
  '7.325 | tls.certificate-rejected | certificate-host-mismatch',
  '7.367 | relay.domain-not-hosted | Remote server returned not permitted to relay',
  '7.500 | deferral.rate-limited | Server busy, throttled',
  '7.501 | sender.rejected | Access denied, spam abuse detected',
  '7.502 | sender.rejected | Access denied, banned sender',
  '7.503 | sender.rejected | Access denied, banned sender',
  '7.504 | recipient.unknown | Recipient address rejected: access denied',
  '7.505 | message.policy | Access denied, banned recipient',
  '7.506 | block.reverse-dns | Access denied, bad HELO',
  '7.507 | block.ip-local | Access denied, rejected by recipient',
  '7.508 | deferral.rate-limited | Access denied, rejected by recipient',
  '7.509 | authentication.dmarc | Sending domain does not pass DMARC verification',
  '7.510 | block.ip-local | Access denied, the recipient does not accept mail over IPv6',
  '7.511 | block.ip-reputation | Access denied, banned sender',
  '7.512 | message.malformed | Message must be RFC 5322 section 3.6.2 compliant',
  '7.513 | block.ip-local | Service unavailable, client host blocked by recipient using customer block list',
  '7.515 | authentication.missing | Sending domain does not meet the required authentication level',
  '7.520 | message.policy | Organization does not allow external forwarding',
  '7.606 | block.ip-reputation | Access denied, banned sending IP',
  '7.650 | deferral.reputation | Temporarily rate limited due to IP reputation',
  '7.651 | deferral.reputation | Temporarily rate limited due to IP reputation',
  '7.652 | connection.limit | The mail server has exceeded the maximum number of connections',
  '7.700 | deferral.rate-limited | Access denied, tenant has exceeded threshold',
  '7.703 | message.policy | Messages are blocked by your organization using Tenant Allow Block List',
  '7.705 | deferral.rate-limited | Access denied, tenant has exceeded threshold',
  '7.708 | block.ip-reputation | Access denied, traffic not accepted from this IP',
  '7.750 | sender.rejected | Client blocked from sending from unregistered domains',
];

/** Codes that no registry has: what the vendor means by them. */
export const vendorCodes: readonly StatusCode[] = MICROSOFT.map((line) => {
  const [code = '', cause = '', title = ''] = line.split(' | ');
  return { code, title, cause, vendor: 'Microsoft' };
});
