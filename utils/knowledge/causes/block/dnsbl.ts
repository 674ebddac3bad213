import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const blockDnsbl: Cause = {
  id: 'block.dnsbl',
  title: 'The filter’s address is on a public block list',
  meaning:
    'Your mail server asks a public list of suspicious addresses, and the filter’s address is on it now. The list is meant for unknown senders; mail from the filter has been checked already and should not be looked up.',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [
    'Exempt all addresses of the filter from block list checks on your mail server.',
    ours(
      'Report the list’s name and the reply to the filter’s support, so that they can have the address removed.',
    ),
    'Check in the list’s own look-up page, which the reply often names, whether the address is still on it.',
  ],
  fix: 'trust-filter',
  links: ['allow-filter-addresses', 'spamhaus-lookup', 'spamcop-lookup', 'barracuda-lookup'],
  says: [
    'public-list',
    'public-list blocked',
    'client public-list',
    'client public-list blocked',
    'list public-list',
    'public-list refused',
    'an-ip public-list',
    'public-list access refused',
    'client blocked public-list refused',
    'an-ip blocked a-host',
    'refused an-ip blocked a-host',
    'spam reverse-dns public-list greeting-name mx',
    'public-list later',
    'public-list client later',
    'public-list dns mx greeting-name spam policy',
    'public-list unknown spam',
  ],
  signals: [
    // The page of a block list that tells of one address
    { words: /spamhaus\.org\/query\/(?:ip|bl)|spamcop\.net\/(?:bl|w3m)/, strength: 'proof' },
    {
      sentences: [
        `
          list{ed/ing}, block(ed/list/listed), black(-)( )list(ed), found, reject(ed), refused, denied,
            see, visit, lookup, because, is {in/on}, are in, check
          within 60: spamhaus, spamcop, sorbs, uceprotect, barracuda( ){central/reputation/networks.com},
            bbl.barracuda, abuseat, abusix, spamrats, psbl.org, backscatterer, nixspam, manitu, hostkarma,
            junkemailfilter, mailspike, blocklist.de, senderscore.com, surriel, spameatingmonkey, s5h.net,
            invaluement, 0spam, trend micro rbl, mail-abuse.com, spamrl.com, dronebl, efnet, wpbl,
            truncate.gbudb, zen, anonmails, hostedemail, dnsbl.*`,
      ],
    },
    // A list that is named by its domain is the reason in any language
    {
      words: [
        /(?:spamhaus\.(?:org|net)|spamcop\.net|barracudacentral\.(?:org|com)|barracudanetworks\.com\/reputation)\S{0,60}/,
        /(?:sorbs\.net|abuseat\.org|uceprotect\.net|psbl\.org|manitu\.net|spamrats\.com|abusix\.(?:zone|com))\S{0,60}/,
      ],
    },
    {
      phrases: `
        listed by the lookup site, dns-blacklist, dns-sperrliste, dns-blockliste, dnsblacklist,
        dnssperrliste, dnsblockliste`,
      words: /~ip (?:is )?(?:listed|black-?listed|found) (?:at|in|on|by) (?:the )?(?:~host|~url|lookup site)/,
      sentences: [
        `
          ~ip, address, host, server, ip
          maybe is, was, has been
          maybe found
          in, on
          a(n)
          {black/block/deny}(-)( )(ing )list`,
        `
          {dns( )bl(s)/rbl(s)/dnsrbl/drbl/brbl},
            {dns/real(-)time/realtime/public/internet} {black(-)( )(hole )list(s)/black hole list(s)/block(-)( )list(s)/blacklist(s)}
          maybe within 30: reject, denied, blocked, match, listed, listing, restriction, policy, hit,
            check`,
      ],
    },
    { words: /\[bl2[0-9]\]|#bl0000(?:01|10)/, strength: 'proof' },
  ],
  examples: {
    match: [
      '550 The sending IP (192.0.2.9) is listed on https://spamrl.com. Please resolve this and retry.',
      '554 5.7.1 Su dirección IP figura en la lista negra b.barracudacentral.org',
      '554 5.7.1 IP blocked see: https://www.spamhaus.org/query/ip/11.22.33.44',
      '553 5.3.0 Spam blocked see: http://spamcop.net/bl.shtml?203.0.113.9',
      'host mx.example.net[192.0.2.1] said: 554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.9 (in reply to RCPT TO command)',
      'host mx.example.net[192.0.2.1] said: 550 5.7.1 Service unavailable; client [192.0.2.9] blocked using bl.example.org (in reply to RCPT TO command)',
      '550 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using Trend Micro RBL+. Please see http://www.mail-abuse.com/cgi-bin/lookup?ip_address=192.0.2.9',
      '550-Rejected message because 192.0.2.9 is in a black list at sbl-xbl.spamhaus.org',
      '554 5.7.1 <info@example.net>: Your address is listed by Abusix, please see https://lookup.abusix.com',
      '550 Black listed at hostkarma http://ipadmin.junkemailfilter.com/remove.php?ip=192.0.2.9',
      '553 https://www.spamhaus.org/query/ip/192.0.2.9',
      '550-"JunkMail rejected - relay.example.org [192.0.2.9]:39153 is in an RBL: example"',
      '550 5.7.1 Your IP address 192.0.2.9 was found in a DNS blacklist',
      '550 5.7.1 Mail appeared to be SPAM or forged. Ask your Mail/DNS-Administrator to correct HELO and DNS MX settings or to get removed from DNSBLs',
      '554 RBL Reject.',
      '550 Rejected: 192.0.2.9 is listed at work.list.example.net',
      '553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.9, because the ip is on a list',
      '554 Ihre IP 192.0.2.9 steht auf der Blockliste zen.spamhaus.org',
      '550 X-Warning: 192.0.2.9 is in a blocking list at dnsbl.example.net',
      '550 5.7.1 Recipient not authorized, your IP has been found on a block list',
      '554 mx.example.net 192.0.2.9 found on one or more DNSBLs, see http://postmaster.comcast.net/smtp-error-codes.php#BL000001',
      '554 IPアドレス 192.0.2.9 は zen.spamhaus.org に登録されています',
      '550 Ihr Mailserver ist in einer DNS-Blacklist eingetragen',
      '550 5.7.1 Your host is listed by nixspam',
      '554 Service unavailable; Client host [192.0.2.5] blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.5',
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using bl.shop.example',
    ],
    ignore: [
      '554 5.7.1 Service unavailable; Client host [mail.example.com] blocked using multi.uribl.com',
      '554 5.7.1 Service unavailable; Sender address [user@example.com] blocked using dbl.spamhaus.org',
      '550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.9',
      '550 5.7.1 Service unavailable, Client host [192.0.2.9] blocked using Customer Block list. AS16012612',
    ],
  },
};
