import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const blockReverseDns: Cause = {
  id: 'block.reverse-dns',
  title: 'The filter’s host name is not accepted',
  meaning:
    'Your mail server checks the name of the host that connects: the name that DNS gives for its address (reverse DNS, PTR) or the one it greets with (HELO). It could not confirm the name of the filter’s host and refused.',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [
    'Exempt all addresses of the filter from host name, HELO and reverse DNS checks on your mail server.',
    ours(
      'Report the reply with the address that it names to the filter’s support, who own that address and its name.',
    ),
    'Check that your mail server’s own DNS resolver works, as a name that cannot be looked up counts as missing.',
  ],
  fix: 'trust-filter',
  links: ['allow-filter-addresses', 'diagnosing-failed-deliveries'],
  says: [
    'reverse-dns',
    'reverse-dns missing',
    'client reverse-dns',
    'reverse-dns failed',
    'reverse-dns invalid',
    'greeting-name invalid',
    'greeting-name refused',
    'greeting-name',
    'greeting-name unknown',
    'greeting-name malformed',
    'greeting-name mismatch',
    'reverse-dns mismatch',
    'client resolves-not',
    'reverse-dns required',
    'client a-host unknown',
    'client dns missing',
    'greeting-name resolves-not',
    'greeting-name missing',
    'greeting-name required',
    'reverse-dns unknown',
    'reverse-dns client refused',
    'greeting-name client refused',
    'greeting-name blocked',
    'client dns unknown',
    'reverse-dns an-ip',
    'reverse-dns client missing',
    'client a-host missing dns',
    'greeting-name a-host',
    'greeting-name a-host unknown',
    'reverse-dns later',
    'greeting-name later',
    'reverse-dns not-allowed',
    'greeting-name not-allowed',
    'reverse-dns missing rate',
    'client a-host mismatch refused',
    'a-host mismatch',
    'invalid domain greeting-name',
    'invalid domain greeting-name command',
  ],
  signals: [
    // Gmail
    { phrases: 'helo/ehlo argument is invalid, empty helo/ehlo argument', strength: 'proof' },
    // qmail-remote, of its greeting
    { phrases: 'my name was rejected', strength: 'proof' },
    {
      sentences: [
        `
          reverse(-/ ){dns/hostname/host name/lookup/name/mapping/resolution/address/entry/record},
            r(-)dns, fcrdns, ptr, forward(-/ )confirmed, cannot find your (reverse )hostname,
            cannot resolve {your/client} {ip/host/address/name}, ip (address )(name )lookup failed,
            ip name {lookup/possibly forged}, possibly forged,
            {lookup/resolution} {of/on} (the )host( )name for ~ip,
            {lookup/resolution} {of/on} ~host does not match, unresolvable relay host( )name,
            sender ip must resolve, ~host does not resolve to ~ip,
            ~ip does not {resolve/have a (valid ){dns/host}}
          maybe record, resource record, entry, lookup
          maybe within 40: missing, fail, required, mismatch, not match, invalid, not found, does not,
            do not, bad, unknown, reject`,
      ],
    },
    {
      sentences: [
        `
          invalid, bad, forged, fake, faked, bogus, illegal, incorrect, malformed, improper, unresolvable,
            suspicious, unqualified, spoofed, forbidden, non-existent, mismatched, numeric, generic,
            dynamic, wrong, unknown, raw, empty
          maybe ip in, address in, hostname in, name in, or missing
          ("){helo/ehlo}`,
        `
          helo, ehlo
          maybe command, name, hostname, host name, host, argument, string, parameter, greeting, domain,
            response, identity, id, message
          rejected, denied, refused, is, was, has, does, do, doesn't, not, must, should, cannot,
            could not, invalid, mismatch, fail, blocked, resol, {~ip/~host} {is/does/not}
          maybe within 40: *`,
      ],
    },
    // cPanel's and DirectAdmin's Exim
    { words: /(?:helo|ehlo)\b.{0,12}host impersonating.{0,30}/, strength: 'proof' },
    // Sendmail's answer to a greeting
    { words: /^invalid domain name/, code: [501], enhanced: ['5.0.0'], strength: 'proof' },
    { phrases: '#rl000010', strength: 'proof' },
  ],
  examples: {
    match: [
      '501 5.5.4 Empty HELO/EHLO argument not allowed',
      'Connected to 203.0.113.142 but my name was rejected.',
      'host mx.example.net[192.0.2.1] said: 450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.9] (in reply to RCPT TO command)',
      '554-gmx.net (mxgmx115) Nemesis ESMTP Service not available 554-No SMTP service 554 Bad DNS PTR resource record. For explanation visit https://postmaster.gmx.net/en/case?c=r0103',
      '550 5.7.1 <info@example.net>... Relaying denied. IP name lookup failed [192.0.2.9]',
      '571 No PTR Record found. Reverse DNS required: 192.0.2.9',
      'host mx.example.net[192.0.2.1] said: 504 5.5.2 <localhost>: Helo command rejected: need fully-qualified hostname (in reply to RCPT TO command)',
      '550 Access denied - Invalid HELO name (See RFC2821 4.1.1.1)',
      '501 5.5.4 HELO/EHLO argument is invalid.',
      '550 5.7.1 Your mail server has no valid hostname in the DNS',
      '550 domain [example.com] mismatches client ip 192.0.2.9.',
      '550 逆引きできないホストです',
      '550 REJECTED - Bad HELO - Host impersonating [relay.example.net]',
      '550 lookup of host name for 192.0.2.9 failed',
      '501 5.5.4 Invalid domain name in EHLO command',
      '450 4.7.25 Service unavailable, sending IPv6 address [2001:db8::9] must have reverse DNS record.',
      '550 relay.example.org does not resolve to 192.0.2.9',
      '554 imta21.example.net comcast 192.0.2.9 Comcast requires that all mail servers must have a PTR record. For more information, refer to: http://postmaster.comcast.net/smtp-error-codes.php#RL000010',
      '550 5.7.25 [192.0.2.9] The IP address sending this message does not have a',
      '554 relay.example.net comcast 192.0.2.9 Comcast requires that all mail servers must have a PTR record with a valid Reverse DNS entry.',
      '501 5.0.0 Invalid domain name',
      "501 5.0.0 Invalid domain name I'm not going to try again; this message has been in the queue too long.",
      '554 resimta-po-11v.sys.comcast.net comcast 192.0.2.9 Comcast requires that all mail servers must have...irement. For more information, refer to: http://postmaster.comcast.net/smtp-error-codes.php#RL000010',
    ],
    ignore: [
      '503 5.5.1 Error: send HELO/EHLO first',
      '554 5.7.1 Service unavailable; Helo command [mail.example.com] blocked using dbl.spamhaus.org',
      '450 4.1.8 <info@example.com>: Sender address rejected: Domain not found',
    ],
  },
};
