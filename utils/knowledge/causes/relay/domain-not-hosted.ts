import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const relayDomainNotHosted: Cause = {
  id: 'relay.domain-not-hosted',
  title: 'Your mail server does not see the domain as its own',
  meaning:
    'Your mail server thinks that mail for this domain belongs elsewhere and that it is asked to pass it on, which it refuses. So its own settings lack the domain, or the filter delivers to the wrong server.',
  actor: 'mail-admin',
  permanence: 'permanent',
  steps: [
    'Add the domain on your mail server as one that it hosts and takes mail for.',
    ours(
      'Check under Settings > Delivery mail host that the filter delivers to the server that has your mailboxes.',
    ),
    'Ask your hosting company to do it if you cannot: tell them that mail comes in through a filter, and that the domain is local.',
  ],
  fix: 'accepted-domains',
  platformSteps: {
    'microsoft-365': [
      'Check that the domain is an accepted domain of the tenant and its set-up is complete, and that the Delivery mail host is the one that Microsoft gives for this domain.',
    ],
  },
  links: [
    'cpanel-email-routing',
    'diagnosing-failed-deliveries',
    'microsoft-ndr-codes',
    'cpanel-routing-example',
  ],
  says: [
    'relaying refused',
    'relaying not-allowed',
    'relaying',
    'relaying failed',
    'relaying domain',
    'relaying recipient',
    'relaying missing',
    'relaying access refused',
    'relaying domain refused',
    'domain not-allowed',
    'recipient relaying refused',
    'an-address relaying refused',
    'invalid recipient relaying refused',
    'domain configuration missing',
    'relaying an-address',
    'relaying unavailable',
    'relaying disabled',
    'relaying login required',
    'domain unknown server',
    'relaying server domain',
    'relaying domain unknown',
    'domain unknown server recipient',
    'relaying an-address not-allowed',
    'relaying message refused',
    'message domain relaying',
    'domain relaying not-allowed',
    'relaying sender an-address refused',
    'login required relaying domain',
    'relaying not-allowed message recipient',
    'relaying invalid recipient message',
    'relaying not-allowed invalid recipient',
    'domain a-host relaying server',
    'a-host relaying server',
    'a-host unknown relaying',
    'relaying country',
    'recipient invalid relaying',
    'server relaying domain mx',
    'server relaying domain',
    'message tenant relaying',
    'domain relaying unknown server',
    'domain missing active server',
    'domain disabled server',
  ],
  signals: [
    {
      phrases: 'non-accepted domain, invalid credentials for relay',
      words: [
        /(?:do not|don't|does not|doesn't|will not|cannot|not) (?:an? )?(?:open )?relay/,
        /\b(?:no|insecure mail|open|unauthorized) relay(?:ing)?\b/,
        /(?:use|using) (?:me|this server|this system|us) .{0,60}\ba relay/,
      ],
      sentences: [
        `
          maybe mail, smtp, open
          relay(ing)
          maybe access, to, for, of, through, from, mail, by, attempt, mail to, mail for, this
          maybe mail to, mail for, ~addr, ~host, ~ip, this server, mail, this domain
          maybe is, was, has been
          maybe temporarily
          denied, not {permitted/allowed/authorized/supported/enabled}, prohibited, disallowed, rejected,
            forbidden, refused, blocked, disabled`,
      ],
      unlessPhrases: `
        ip name lookup failed, spamhaus, open relay list, open relay database, blocked using, listed,
        is an open relay, partner connector, tenantinbound, group`,
    },
    {
      phrases: `
        please turn on smtp authentication in your mail client, rcpthosts, emptycertificate, attr35,
        mail-enabled subscriptions, not permitted to relay through this server`,
      strength: 'proof',
    },
    {
      phrases: `
        no such domain here, no such domain at this location, no such domain on this server, no such domain,
        unknown recipient domain, unknown local domain, unknown domain, invalid recipient domain,
        invalid destination domain, delivery is not allowed to this address, hostname is not local,
        hostname not local, host is not local, host not local`,
      sentences: [
        `
          maybe recipient, destination, (e)(-)mail, local, your, this, that, target
          domain( name)
          maybe ~host, ~addr
          maybe is, was, does, do, has, are
          not, n't
          maybe been
          hosted, local, served, accepted, allowed, recogni{s/z}ed, handled, configured, provisioned,
            managed, found {on/here}, exist {here/on}, on this, one of, in {my/our/the} {list/locals},
            our(s), known {here/to}, authorized, supported, valid here`,
      ],
    },
  ],
  examples: {
    match: [
      '451 Open relay not allowed - https://community.mimecast.com/docs/DOC-1369#451',
      'host mx.example.com[192.0.2.1] said: 550 Please turn on SMTP Authentication in your mail client. mail.example.org [198.51.100.7]:25 is not permitted to relay through this server without authentication. (in reply to RCPT TO command)',
      'host mx.example.com[192.0.2.1] said: 554 5.7.1 <a@example.com>: Relay access denied (in reply to RCPT TO command)',
      "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
      '550 5.7.64 TenantAttribution; Relay Access Denied SMTP. [VI1EUR04FT052.eop-eur04.prod.protection.outlook.com]',
      '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain',
      '550 5.7.1 Unable to relay',
      '550 5.7.1 <a@example.com>... Relaying denied. Proper authentication required.',
      '550 Delivery is not allowed to this address.',
      '550 <a@example.com> No such domain at this location',
      '451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35.',
      '553 you are trying to use me [server-1.example.net] as a relay, but I have not been configured to let you [192.0.2.9] do this.',
      '550 5.7.1 We do not relay for example.com',
      '550 5.1.2 Domain example.com is not hosted on this server',
      '550 5.7.1 Relaying nicht erlaubt',
      '550 Relais non autorisé',
      '550 No se permite el reenvío',
      '550 Релей запрещён',
      '550 不允许转发',
      '550 Invalid recipient: relaying denied',
      '501 Rcpt-To validation failed: RCPT TO not accepted: 5.7.1 This system is not configured to relay mail (r) from <a@example.org> to <b@example.com>',
      '550 5.1.2 We do not serve that domain',
      '550 Authentication is required for relay',
    ],
    ignore: [
      '550 5.7.1 <a@example.com>... Relaying denied. IP name lookup failed [203.0.113.25]',
      '550 5.1.1 <a@example.com>: Recipient address rejected: User unknown in relay recipient table',
      '550 5.1.8 <b@example.org>: Sender address rejected: Domain not found',
      '530 5.7.0 Authentication required',
    ],
  },
};
