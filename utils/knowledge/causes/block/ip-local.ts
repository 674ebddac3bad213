import type { Cause } from '../../../engine/types';

export const blockIpLocal: Cause = {
  id: 'block.ip-local',
  title: 'Your mail server blocks the filter’s address',
  meaning:
    'Your mail server, or a firewall in front of it, has the filter’s address on a list of its own: by hand, by country, or because a protection counted failures. Nobody else decides about that list.',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [
    'Remove the filter’s addresses from the block list, country rule or ban of your mail server or firewall.',
    'Add all addresses of the filter to the list of trusted addresses, so that they are not blocked again.',
    'Look into the log of your mail server at the time of the attempt for the rule that refused.',
  ],
  fix: 'trust-filter',
  platformSteps: {
    'microsoft-365': [
      'Look in the Defender portal for the filter’s addresses under the IP block list of the connection filter and in the Tenant Allow/Block List.',
    ],
    cpanel: ['Look in WHM under cPHulk, the firewall and the Exim list of blocked addresses.'],
    postfix: ['Look for the address in the tables that check_client_access and postscreen_access_list name.'],
  },
  links: ['allow-filter-addresses', 'securing-your-server'],
  says: [
    'client blocked',
    'client refused',
    'client list',
    'client blocked list',
    'an-ip blocked',
    'an-ip list',
    'client access refused',
    'access refused',
    'client country',
    'country refused',
    'country not-allowed',
    'country blocked',
    'country',
    'an-ip refused',
    'access blocked',
    'an-ip blocked list',
    'connection blocked',
    'blocked',
    'connection refused policy',
    'client policy refused',
    'client blocked policy',
    'a-host blocked',
    'a-host refused',
    'connection list blocked',
    'client abuse blocked',
    'sender client blocked',
    'client blocked connection',
    'client blocked connection unavailable',
    'client blocked later',
    'an-ip client blocked unavailable',
    'client country refused message',
    'client blocked too-many login',
    'client blocked login failed',
    'client access refused abuse',
    'an-ip access refused abuse',
    'connection blocked failed login',
    'message country refused',
    'message country',
    'connection country refused',
    'blocked connection refused',
    'policy client blocked tenant',
    'client list refused',
    'client list refused spam',
    'client disabled',
    'an-ip disabled',
    'access not-allowed client',
    'country relaying',
    'client country refused',
    'reputation blocked server an-ip',
    'client an-ip blocked list spam',
    'client blocked server policy rate',
  ],
  signals: [
    // T-Online
    { phrases: 'dialup/transient ip not allowed', strength: 'proof' },
    // Google, of addresses that are given to homes
    { phrases: 'not authorized to send email directly to our servers', strength: 'proof' },
    // Microsoft 365: the recipient's company has blocked the address (5.7.507)
    { words: /access denied, rejected by recipient/, strength: 'proof' },
    {
      words: [
        /client host rejected: (?:access denied|blocked|go away|no mail|banned|bad|not welcome|spam|blacklist|domain).{0,40}/,
        /client host rejected: (?:dynamic|we do not|you|your|abuse|[a-z]{3,20} not).{0,40}/,
        /client host rejected: (?:.{0,60}(?:country|policy|listed|spammer|dial|dynamic|residential|exchanger))/,
      ],
    },
    {
      phrases: `
        countries.nerd.dk, your region is blocked, your region is not allowed, your location is blocked,
        your location is not allowed, bypassing service provider's mail relay, not accept e-mail over ipv6,
        not accept email over ipv6, not accept -mail over ipv6, not accept mail over ipv6`,
      words:
        /\b(?:country|geo-?ip|geo(?:graphic(?:al)?)?)\b.{0,40}(?:not (?:allowed|permitted|accepted)|polic|filter)[a-z]{0,9}/,
      strength: 'proof',
    },
    {
      phrases: `
        dynamic screening, fail2ban, cphulk, imunify, tarpit list, customer block list, customer blocklist,
        blocked by ldap, blocked by admin, blocked by firewall, blocked by acl, blocked by local,
        blocked by access, blocked for abuse, mi:ipb, your access to submit, invalid ip for sending`,
      sentences: [
        `
          local, internal, our, private, site, own, custom(er), company, global, server, system
          maybe ip
          black(-)( )list, block(-)( )list, deny(-)( )list, ban list, reject list, access list`,
      ],
    },
    {
      phrases: 'no smtp service here, no smtp service',
      sentences: [
        `
          maybe smtp
          connection(s), service, access
          maybe attempt, to this (mail ){server/system}
          maybe from {~ip/~host}
          maybe is, was, has been, are
          denied, rejected, refused, not {allowed/accepted/permitted}, blocked
          maybe {by/for/due to/because of} (the/your/our/a/an)( )(*)`,
      ],
      unlessPhrases: 'recipient',
      code: [5],
      strength: 'hint',
    },
  ],
  examples: {
    match: [
      '553 5.3.0 192.0.2.0/24 is blacklisted here',
      '550 5.7.507 Access denied, rejected by recipient',
      '421 4.3.2 Your IP 192.0.2.4 is filtered, connection will be closed',
      'host mx.example.net[192.0.2.1] said: 550 5.7.1 Your IP address 192.0.2.9 has been blocked (in reply to MAIL FROM command)',
      '550 Your IP is blacklisted',
      'host mx.example.net[192.0.2.1] said: 554 5.7.1 <relay.example.org[192.0.2.9]>: Client host rejected: Access denied (in reply to RCPT TO command)',
      '554 5.7.1 <relay.example.org[192.0.2.9]>: Client host rejected: may not be mail exchanger',
      '550 5.7.1 Mail from your country is refused by this server',
      '550-"Email blocked by GeoIP spam filter. Country [IP], XX"',
      '550 5.7.1 Service unavailable, Client host [192.0.2.9] blocked using Customer Block list. AS16012612',
      'host mx.example.net[192.0.2.1] refused to talk to me: 554 5.7.1 Access denied: [192.0.2.9] is blocked by dynamic screening, too many failures',
      '550 5.0.0 Mail from 192.0.2.9 refused, contact postmaster',
      '554 Dialup/transient IP not allowed. Use a mailgateway',
      '550 Ihre IP-Adresse wurde gesperrt',
      '550 Votre adresse IP est en liste noire',
      'host mx.example.net[192.0.2.1] said: 550 5.7.1 Access denied (in reply to MAIL FROM command)',
      '554 5.7.1 You are blacklisted.',
      '550 Your region is blocked',
      "554 5.7.1 reject: Client host bypassing service provider's mail relay: host.example.com",
      '550 您的IP地址已被屏蔽',
      '550 あなたのIPアドレスはブロックされています',
      '550 Ihr Server steht auf der Blockliste',
      '550 您的IP位址已被封鎖',
      '554 rejected: 192.0.2.9 is on the blocked IP list',
      '550 This mail server does not accept mail from your IP address',
      '550 Connection denied by access control',
      '554 Found in our internal blacklist',
      '554 Connection refused: host 192.0.2.9 turned away',
      "550-5.7.1 [192.0.2.9] The IP you're using to send mail is not authorized to send email directly to our servers. Please use the SMTP relay at your service provider instead.",
      '554 Доступ с вашего IP запрещён',
      '553 Server access forbidden by your IP 192.0.2.9',
      '501 <a@example.com>... no access from mail server [192.0.2.9]',
      '550 5.7.1 IP address blacklisted by recipient 503 Error: need RCPT command',
      '550 You are on our private list of hosts that we block',
    ],
    ignore: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org',
      '550 5.7.25 Client host rejected: cannot find your reverse hostname, [192.0.2.9]',
      '550 5.4.1 Recipient address rejected: Access denied. [AM6EUR05FT074.eop-eur05.prod.protection.outlook.com]',
      '550 5.7.1 Sender address rejected: Access denied',
    ],
  },
};
