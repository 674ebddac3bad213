import type { Cause } from '../../../engine/types';
import { REFUSED_BY_VENDOR } from '../../reputation-vendors';
import { ours } from '../../steps';

/** About a link, a virus or a list that a vendor only passes on. */
const VENDOR_BUT = /uribl|\burls?\b.{0,20}(?:block|black)|virus|spamhaus|spamcop/;

export const blockIpReputation: Cause = {
  id: 'block.ip-reputation',
  title: 'The filter’s address has a bad reputation there',
  meaning:
    'Your mail system, or the vendor behind it, rates sending addresses and refuses the filter’s address. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.',
  actor: 'mail-admin',
  twin: { when: 'temporary', id: 'deferral.reputation' },
  permanence: 'either',
  steps: [
    'Tell your mail system to trust all addresses of the filter, so that they are not rated.',
    ours(
      'Report the whole reply to the filter’s support, so that they can ask the vendor to clear the address.',
    ),
    'Ask the vendor for removal on the page that the reply names, if it names one.',
  ],
  fix: 'trust-filter',
  links: [
    'allow-filter-addresses',
    'microsoft-ndr-codes',
    'microsoft-connectors',
    'google-sender-guidelines',
  ],
  says: [
    'reputation client',
    'reputation',
    'reputation an-ip',
    'reputation client blocked',
    'reputation refused',
    'reputation blocked',
    'client spam blocked',
    'client spam refused',
    'an-ip spam blocked',
    'client spam',
    'reputation message refused',
    'client reputation refused',
    'access refused reputation',
    'client blocked spam list',
    'spam client unavailable',
    'reputation client unavailable',
    'client reputation refused access',
    'reputation server blocked',
    'client blocked backend',
    'client blocked list invalid',
    'client invalid list',
    'client blocked reputation message',
    'an-ip blocked reputation message',
    'access server refused client reputation failed recipient',
    'access refused server reputation',
    'client reputation connection refused',
    'connection refused sender reputation blocked',
    'client reputation connection',
    'an-ip blocked reputation',
    'client too-many spam reputation',
    'reputation too-many refused',
    'client spam policy refused',
    'client spam connection refused',
    'server refused client reputation',
    'client virus',
  ],
  signals: [
    // Cisco
    { phrases: `sending mta's poor reputation`, strength: 'proof' },
    { words: /^blocked - see ipcheck\.proofpoint/, strength: 'proof' },
    {
      // Microsoft (S3140, S3150, SC-00x, 5.7.511, 5.7.606 to 649), seen to 2025; S3115 and S3116 are limits
      phrases: `
        part of their network is on our block list, banned sending ip, banned sender ~ip, banned sender~ip,
        banned ~host, banned ~ip, too many unwanted messages have been sent, mail from ip banned,
        block has been placed against your ip, block has been placed against that ip,
        complaints concerning mail coming from your ip, complaints concerning mail coming from that ip,
        exhibited namespace mining`,
      words: [
        /\(s3(?!11[56])[0-9]{3}\)|messages from ~ip weren't sent.{0,40}|access denied, banned sender/,
        /blocked using (?:blocklist \d|fblw)/,
      ],
      unless:
        /temporarily rate limited|we have limits for|exceeded the (?:maximum number|rate limit)|spamhaus/,
      strength: 'proof',
    },
    { ...REFUSED_BY_VENDOR, unless: VENDOR_BUT, code: [5], strength: 'proof' },
    // Yahoo: these are for good (postmaster page, seen 2025)
    { words: /\[tss(?:0[79]|1\d)\]|permanently deferred; retrying/, strength: 'proof' },
    // A greeting with 554 is meant for whoever connects (RFC 5321, 3.1): Apple's, and the first line of GMX's and web.de's
    { phrases: 'esmtp not accepting connections', code: [554], strength: 'proof' },
    {
      words: /(?<!your )ip address is bl[ao]ck ?-?listed/,
      unlessPhrases: 'dns, ptr, too many',
      strength: 'proof',
    },
    // The first line of GMX's and web.de's alone: the reason is in the next
    { phrases: 'nemesis esmtp service not available', strength: 'hint' },
    { phrases: 'comcast block for spam', strength: 'proof' },
  ],
  examples: {
    match: [
      "554 mx1.example.com Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
      '550 5.7.1 Our system has detected that this message is likely suspicious due to the very low reputation of the sending IP address. To best protect our users from spam, the message has been blocked.',
      'host example-com.mail.protection.outlook.com[192.0.2.1] said: 550 5.7.606 Access denied, banned sending IP [192.0.2.9]. To request removal from this list please visit https://sender.office.com/ (in reply to RCPT TO command)',
      "550 5.7.1 Unfortunately, messages from [192.0.2.9] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140).",
      'host mx.example.net[192.0.2.1] refused to talk to me: 554 Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.9',
      '553 5.3.0 flpd594 DNSBL:RBL 521< 192.0.2.9 >_is_blocked.For assistance forward this email to abuse_rbl@abuse-att.net',
      '554 IP=192.0.2.9 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.)',
      '550 mwinf5c04 ME Adresse IP source bloquee pour incident de spam. Client host blocked for spamming issues. OFR006_102 Ref http://csi.cloudmark.com/reset-request/?ip=192.0.2.9 [102]',
      "554-mx1.example.net 554 Your access to this mail system has been rejected due to the sending MTA's poor reputation. If you believe that this failure is in error, please contact the intended recipient via alternate means.",
      '550 5.7.1 Rejected by IP reputation service',
      "554 5.7.1 The sender's IP address was blocked by Brightmail Connection Classification",
      'Blocked - see https://ipcheck.proofpoint.com/?ip=192.0.2.9',
      '550 5.1.0 192.0.2.9 is not allowed to send mail. Please see http://www.spectrum.net/support/internet/understanding-email-error-codes for more information. AUP#In-1380',
      '553 5.7.2 [TSS09] All messages from 192.0.2.9 will be permanently deferred; Retrying will NOT succeed. See https://postmaster.yahooinc.com/error-codes',
      '550 SC-004 Mail rejected by Outlook.com for policy reasons. A block has been placed against your IP address because of complaints.',
      '550-5.7.1 [192.0.2.9] Our system has detected an unusual rate of 550-5.7.1 unsolicited mail originating from your IP address. To protect our 550 5.7.1 users from spam, mail sent from your IP address has been blocked.',
      '550 5.7.1 Your host is known as a source of spam',
      'host mx00.gmx.net[192.0.2.1] refused to talk to me: 554-gmx.net (mxgmx115) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address is block listed. 554 For explanation visit https://postmaster.gmx.net/en/case?c=r0104&i=ip&v=192.0.2.9&r=1',
      '554 gmx.net (mxgmx115) Nemesis ESMTP Service not available',
      '554 mx1.example.com ESMTP not accepting connections',
      '554 mx.example.net Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000001',
    ],
    ignore: [
      '421 4.7.0 Poor reputation of 192.0.2.9, please slow down',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.9',
      '554-gmx.net (mxgmx115) Nemesis ESMTP Service not available 554-No SMTP service 554 Bad DNS PTR resource record.',
      '550 5.7.1 Your message has been identified as spam',
      '451 4.7.652 The mail server [192.0.2.9] has exceeded the maximum number of connections. (S3116)',
      '421 4.7.0 Deferred - see https://ipcheck.proofpoint.com/?ip=192.0.2.9',
    ],
  },
};
