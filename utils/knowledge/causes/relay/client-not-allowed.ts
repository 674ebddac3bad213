import type { Cause } from '../../../engine/types';

export const relayClientNotAllowed: Cause = {
  id: 'relay.client-not-allowed',
  title: 'Your server does not let this filter address in',
  meaning:
    'Your mail server takes mail only from a list of servers, by a connector, an access list or a firewall, and the filter’s address that delivered this message is not on it.',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [
    'Add all of the filter’s current addresses to the list of servers that may deliver to your mail server.',
    'Look for a rule that was made for older addresses of the filter, or for another filter, and bring it up to date.',
  ],
  fix: 'connector',
  links: [
    'allow-filter-addresses',
    'securing-your-server',
    'microsoft-connectors',
    'diagnosing-failed-deliveries',
  ],
  says: [
    'client not-allowed connection',
    'client not-allowed',
    'client connection refused not-allowed',
    'connection not-allowed',
    'connection not-allowed server',
    'client relaying not-allowed',
    'client not-allowed list',
    'client missing list not-allowed',
    'connector',
    'connector client',
    'connector not-allowed',
    'connector refused',
    'client connector not-allowed',
    'connector server',
    'connector configuration',
    'connector message recipient domain',
    'connector connection',
    'connector mx',
    'connector tenant message',
    'only connection',
    'only client',
    'only an-ip connection',
    'only a-host connection',
    'only server connection',
    'only connection accepted',
    'client not-allowed accepted relaying',
    'client server not-allowed accepted',
    'server connector only',
    'an-ip not-allowed',
    'a-host not-allowed connection',
    'an-ip not-allowed server',
    'only spam message',
    'only spam',
    'connector recipient tenant message client',
  ],
  signals: [
    // Microsoft 365 (5.7.51)
    { phrases: 'tenantinboundattribution', strength: 'proof' },
    {
      phrases: `
        not authorized to send e-mail directly to our, not authorized to send email directly to our,
        not authorized to send -mail directly to our, not authorized to send mail directly to our,
        may not be mail exchanger, restricted to authorized, restricted to known, restricted to trusted,
        restricted to listed, restricted to certain`,
      words: [
        /(?:unauthorized|unauthorised|untrusted) (?:host|client|ip|server|connection|gateway|relay host|sending)/,
        /direct(?:-to-\w{2,4})? (?:delivery|connections?|smtp).{0,30}(?:not (?:allowed|permitted|accepted)|prohibited|denied)/,
        /direct(?:-to-\w{2,4})? (?:delivery|connections?|smtp).{0,30}refused/,
        /connection (?:is )?(?:not (?:allowed|authorized|permitted)|restricted|rejected by acl)/,
        /\b(?:client|host|server|ip|system|you are|connections?)\b.{0,44}not (?:authori[sz]ed|allowed|permitted)\.?$/,
        /no access from (?:this|your) (?:host|server|ip|mail server)/,
      ],
      sentences: [
        `
          must, should, please
          maybe be
          sent, delivered, use, come, deliver, send, go
          within 30: mx {record/host}, published mx, spam filter, filtering {service/gateway}`,
        `
          only
          accept(s), accepting, allow(s), take(s)
          maybe mail, e(-)mail, messages, smtp, connections
          maybe mail, connections
          from
          authorized, authorised, trusted, known, listed, its, our, specific, certain, the, approved,
            permitted, whitelisted, selected, mx`,
        `
          client, host, server, ip, address, gateway, machine, system, you, ~ip, ~host, connection(s),
            network
          within 44: not, n't
          authori{s/z}ed, allowed, permitted, granted, entitled, privileged
          to {connect/access/use/deliver/submit/speak/talk}, to send mail {to/through/via}, here,
            by {acl/access/connector}, for inbound, access`,
        `
          client, host, server, ip, address, gateway, machine, system, you, ~ip, ~host, connection(s),
            network
          within 44: not, n't
          on, in
          maybe the, our, my, its, your, any
          maybe list of
          white, allow, accept, access, permitted, trusted, authorized`,
        `
          client, host, server, ip, address, gateway, machine, system, you, ~ip, ~host, connection(s),
            network
          within 44: not, n't
          whitelisted, allowlisted, have permission(s) to {submit/connect}`,
      ],
      unlessPhrases: `
        dmarc, dkim, black, blocklist, reputation, open relay, spam list, spamhaus, recipient, group,
        mailing list, relay, send mail for, user only, sender address, file, attach, this address,
        residential, ptr, reverse, helo, too many, more than, authenticated,
        permitted sender, policy`,
      unless: /\bspf\b/,
    },
    {
      phrases: '不允许连接, 接続が許可',
      words: [
        /nicht (?:berechtigt|autorisiert|zugelassen|erlaubt).{0,30}(?:verbind|server|host|einzuliefern)/,
        /(?:h.{1,2}te|serveur|client|ip) non autoris|(?:servidor|host|cliente|ip) no (?:autorizad|permitid)/,
        /(?:servidor|host|cliente|ip) n.{1,2}o (?:autorizad|permitid)|(?:server|host|client|ip) non (?:autorizzat|consentit)/,
        /клиент.{0,20}не разреш/,
      ],
    },
  ],
  examples: {
    match: [
      '550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message’s recipient domain. The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set',
      '554 5.7.1 <mx7.example.net[198.51.100.7]>: Client host rejected: this MX takes mail from its upstream filter alone',
      '554 SMTP proxy: host 198.51.100.7 not permitted by access rule 12 (allow list only)',
      "host example-com.mail.protection.outlook.com[192.0.2.1] said: 550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message's recipient domain. The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set (in reply to RCPT TO command)",
      '421 4.7.0 IP not in whitelist for RCPT domain, closing connection.',
      'host mx.example.com[192.0.2.1] refused to talk to me: 554 5.7.1 You are not allowed to connect.',
      '550 5.7.1 Client does not have permissions to submit mail to this server.',
      '554 5.7.1 Your host is not authorized to connect to this server',
      '550 This server only accepts mail from authorized hosts',
      '550 5.7.1 Direct delivery to this host is not allowed, please use the MX record',
      '554 5.7.1 Serveur non autorisé',
      '550 Only our mail gateway may deliver to this host',
    ],
    ignore: [
      '554 5.7.1 Service unavailable; Client host [203.0.113.5] blocked using zen.spamhaus.org',
      '550 5.7.1 <a@example.com>: Relay access denied',
      '550 5.7.23 SPF: 203.0.113.5 is not allowed to send mail from example.org',
      '530 5.7.0 Authentication required',
    ],
  },
};
