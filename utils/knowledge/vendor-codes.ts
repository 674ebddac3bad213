import type { StatusCode } from '../engine/types';

/**
 * Codes that no registry has and that one vendor alone uses. Microsoft: “Email non-delivery reports and SMTP errors for Exchange Online”, seen 2026-11:
 * https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online
 * Titles are the vendor's, meanings are ours.
 */
export const vendorCodes: readonly StatusCode[] = [
  microsoft(
    '1.90',
    'Daily limit for message recipients',
    'The sender has written to too many people today.',
    'deferral.rate-limited',
  ),
  microsoft(
    '2.121',
    'Recipient limit per hour from a specific sender exceeded',
    'This sender writes too much to this mailbox.',
    'recipient.rate-limited',
  ),
  microsoft(
    '2.122',
    'Recipient limit per hour exceeded',
    'This mailbox gets too much mail just now.',
    'recipient.rate-limited',
  ),
  microsoft('4.300', 'Message expired', 'The message was too old.', 'queue.expired'),
  microsoft(
    '4.310',
    'DNS domain does not exist',
    'The domain of the next server does not exist.',
    'dns.not-found',
  ),
  microsoft('4.312', 'DNS query failed', 'The next server could not be looked up.', 'dns.temporary-failure'),
  microsoft('4.316', 'Connection refused', 'Nothing takes mail at the next server.', 'connection.refused'),
  microsoft(
    '4.317',
    'Cannot connect to remote server',
    'The connection to the next server failed.',
    'connection.timed-out',
  ),
  microsoft(
    '7.51',
    'RestrictDomainsToIPAddresses or RestrictDomainsToCertificate',
    'A connector takes mail only from listed servers.',
    'relay.client-not-allowed',
  ),
  microsoft(
    '7.57',
    'Client was not authenticated to send anonymous mail',
    'A log-in is asked for.',
    'relay.authentication-required',
  ),
  microsoft(
    '7.60',
    'Client does not have permissions to send as this sender',
    'The log-in may not use this sender.',
    'sender.rejected',
  ),
  microsoft(
    '7.64',
    'TenantAttribution; Relay Access Denied',
    'No tenant has this domain, or the mail went to another region.',
    'relay.domain-not-hosted',
  ),
  microsoft(
    '7.124',
    'Sender not in allowed-senders list',
    'The group takes mail only from some senders.',
    'recipient.restricted',
  ),
  microsoft(
    '7.133',
    'Sender not authenticated for group',
    'The group takes mail only from inside.',
    'recipient.restricted',
  ),
  microsoft(
    '7.134',
    'Sender was not authenticated for mailbox',
    'The mailbox takes mail only from inside.',
    'recipient.restricted',
  ),
  microsoft(
    '7.135',
    'Sender was not authenticated for public folder',
    'The folder takes mail only from inside.',
    'recipient.restricted',
  ),
  microsoft(
    '7.136',
    'Sender was not authenticated for mail user',
    'The contact takes mail only from inside.',
    'recipient.restricted',
  ),
  microsoft(
    '7.193',
    'Organization does not allow messages from the sender’s organization',
    'The recipient’s company refuses mail from the sender’s.',
    'message.policy',
  ),
  microsoft(
    '7.232',
    'Tenant has exceeded its daily limit',
    'A trial tenant has sent too much.',
    'deferral.rate-limited',
  ),
  microsoft(
    '7.233',
    'Tenant has exceeded its external recipient limit',
    'The sender’s company has sent too much.',
    'deferral.rate-limited',
  ),
  microsoft('7.321', 'starttls-not-supported', 'The next server does not offer TLS.', 'tls.required'),
  microsoft(
    '7.322',
    'certificate-expired',
    'The next server’s certificate has expired.',
    'tls.certificate-rejected',
  ),
  microsoft('7.323', 'tlsa-invalid', 'The next server failed the DANE check.', 'tls.certificate-rejected'),
  microsoft(
    '7.324',
    'dnssec-invalid',
    'The DNSSEC records of the domain are not valid.',
    'dns.temporary-failure',
  ),
  microsoft(
    '7.325',
    'certificate-host-mismatch',
    'The next server’s certificate is for another name.',
    'tls.certificate-rejected',
  ),
  microsoft(
    '7.367',
    'Remote server returned not permitted to relay',
    'The next server does not take mail for this domain.',
    'relay.domain-not-hosted',
  ),
  microsoft(
    '7.500',
    'Server busy, throttled',
    'Too much mail came from this address; Microsoft slows it down.',
    'deferral.rate-limited',
  ),
  microsoft(
    '7.501',
    'Access denied, spam abuse detected',
    'The sending account is blocked over spam.',
    'sender.rejected',
  ),
  microsoft(
    '7.502',
    'Access denied, banned sender',
    'The sending account is blocked over spam.',
    'sender.rejected',
  ),
  microsoft(
    '7.503',
    'Access denied, banned sender',
    'The sending account is blocked over spam.',
    'sender.rejected',
  ),
  microsoft(
    '7.504',
    'Recipient address rejected: access denied',
    'The address does not exist at Microsoft.',
    'recipient.unknown',
  ),
  microsoft(
    '7.505',
    'Access denied, banned recipient',
    'Mail to this recipient is blocked.',
    'message.policy',
  ),
  microsoft(
    '7.506',
    'Access denied, bad HELO',
    'The sending server greets with a name that is not allowed.',
    'block.reverse-dns',
  ),
  microsoft(
    '7.507',
    'Access denied, rejected by recipient',
    'The recipient’s company has blocked the address of the sending server.',
    'block.ip-local',
  ),
  microsoft(
    '7.508',
    'Access denied, rejected by recipient',
    'Too much mail came over IPv6.',
    'deferral.rate-limited',
  ),
  microsoft(
    '7.509',
    'Sending domain does not pass DMARC verification',
    'The sender’s domain asks to refuse what fails DMARC.',
    'authentication.dmarc',
  ),
  microsoft(
    '7.510',
    'Access denied, the recipient does not accept mail over IPv6',
    'Mail came over IPv6, which the recipient’s company refuses.',
    'block.ip-local',
  ),
  microsoft(
    '7.511',
    'Access denied, banned sender',
    'The address of the sending server is blocked.',
    'block.ip-reputation',
  ),
  microsoft(
    '7.512',
    'Message must be RFC 5322 section 3.6.2 compliant',
    'The From header is missing or not well formed.',
    'message.malformed',
  ),
  microsoft(
    '7.513',
    'Service unavailable, client host blocked by recipient using customer block list',
    'The recipient’s company has blocked the address of the sending server.',
    'block.ip-local',
  ),
  microsoft(
    '7.515',
    'Sending domain does not meet the required authentication level',
    'The message passes neither SPF nor DKIM as it must.',
    'authentication.missing',
  ),
  microsoft(
    '7.520',
    'Organization does not allow external forwarding',
    'A mailbox forwards to outside, which its company forbids.',
    'message.policy',
  ),
  microsoft(
    '7.606',
    'Access denied, banned sending IP',
    'The address of the sending server is blocked.',
    'block.ip-reputation',
  ),
  microsoft(
    '7.650',
    'Temporarily rate limited due to IP reputation',
    'The address of the sending server has a bad or no reputation.',
    'deferral.reputation',
  ),
  microsoft(
    '7.651',
    'Temporarily rate limited due to IP reputation',
    'The address of the sending server has a bad or no reputation.',
    'deferral.reputation',
  ),
  microsoft(
    '7.652',
    'The mail server has exceeded the maximum number of connections',
    'Too many connections at once.',
    'connection.limit',
  ),
  microsoft(
    '7.700',
    'Access denied, tenant has exceeded threshold',
    'The sender’s company has sent too much.',
    'deferral.rate-limited',
  ),
  microsoft(
    '7.703',
    'Messages are blocked by your organization using Tenant Allow Block List',
    'The sender’s company blocks mail to this address.',
    'message.policy',
  ),
  microsoft(
    '7.705',
    'Access denied, tenant has exceeded threshold',
    'The sender’s company has sent too much, or spam.',
    'deferral.rate-limited',
  ),
  microsoft(
    '7.708',
    'Access denied, traffic not accepted from this IP',
    'The address of the sending server has no good reputation.',
    'block.ip-reputation',
  ),
  microsoft(
    '7.750',
    'Client blocked from sending from unregistered domains',
    'The sender’s domain is not one of the tenant’s.',
    'sender.rejected',
  ),
];

function microsoft(code: string, title: string, meaning: string, cause: string): StatusCode {
  return { code, title, meaning, cause, vendor: 'Microsoft' };
}
