import type { Cause } from '../../../engine/types';

export const tlsCertificateRejected: Cause = {
  id: 'tls.certificate-rejected',
  title: 'The certificate was not accepted',
  meaning:
    'The encrypted connection was refused because of the certificate that proves the mail server’s identity: it has expired, is for another name, or comes from an issuer that the other side does not trust.',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [
    {
      text: 'Install a valid certificate on your mail server, issued for the host name under Settings > Delivery mail host, with its whole chain.',
      toAdmin:
        'Install a valid certificate on your mail server, issued for the host that mail is delivered to, with its whole chain.',
    },
    'Restart the mail service after a renewal, so that it uses the new certificate.',
    'Publish new TLSA or MTA-STS entries if your domain has them: they must fit the certificate and host in use.',
  ],
  fix: 'tls',
  links: ['diagnosing-failed-deliveries', 'postfix-tls'],
  says: [
    'certificate',
    'certificate expired',
    'certificate invalid',
    'certificate failed',
    'certificate verification failed',
    'certificate verification',
    'certificate unknown',
    'certificate mismatch',
    'certificate missing',
    'tls certificate',
    'certificate refused',
    'tls certificate expired',
    'tls certificate failed',
    'connection certificate expired failed',
    'connection failed certificate',
    'tls failed certificate expired',
    'certificate missing configuration',
    'certificate unknown later',
    'certificate mismatch a-host',
    'certificate tls message',
    'certificate missing a-host',
    'tls certificate failed message',
    'certificate mismatch failed',
    'certificate failed verification tls',
    'certificate dns matches a-host exists',
    'certificate dns',
    'certificate matches a-host',
  ],
  signals: [
    // Sendmail 8.17, of its rule sets for a server's certificate
    { phrases: 'tls_srv, tls_rcpt, verify=fail', strength: 'proof' },
    { words: /message=certificate|attr\d{2}: certificate/, strength: 'proof' },
    // Postfix 3.7 smtp_proto.c, OpenSSL verify texts, Exchange Online 5.7.322 to 5.7.325
    {
      phrases: `
        certificate-expired, certificate-host-mismatch, certificate-invalid, untrusted tls,
        untrusted issuer`,
      words: [
        /certificate (?:is |was |has |could )?(?:been )?not (?:yet valid|verified|trusted|valid|accepted|be verified)/,
        /certificate (?:is |was |has |could )?(?:been )?(?:expired|revoked|rejected|untrusted|invalid)/,
        /certificate (?:is |was |has |could )?(?:been )?(?:verif(?:ication|y) (?:failed|failure|error)|validation fail)/,
        /certificate (?:is |was |has |could )?(?:been )?(?:(?:name|host|hostname|subject|cn) (?:mismatch|does)|mismatch)/,
        /certificate (?:is |was |has |could )?(?:been )?(?:unknown|required|verify failed|check failed)/,
        /(?:invalid|expired|untrusted|unverified|bad) (?:tls |ssl |server |peer |client |remote )?(?:certificate|cert\b)/,
        /(?:revoked|self[- ]signed|unknown) (?:tls |ssl |server |peer |client |remote )?(?:certificate|cert\b)/,
      ],
      unless: /tenantinboundattribution|restrictdomainsto|s\/mime|signature/,
    },
    {
      phrases: `
        tlsa-invalid, non dnssec destination, tlsa lookup, tlsa record, tlsa validation, dane validation,
        dane authentication, dane verif, dane policy, no usable tlsa, no tlsa, mta-sts validation,
        mta-sts policy, mta-sts fail, failed mta-sts, altnames`,
      words: /(?:present|provide) (?:a )?(?:valid |trusted |client )?certificate/,
      unless: /tenantinboundattribution|restrictdomainsto/,
    },
    // Sendmail 8.17 tls_connection: the login words of its own rule set, about a certificate
    { words: /^authentication failed/, stage: ['tls'], saidBy: 'relay', strength: 'proof' },
  ],
  examples: {
    match: [
      '403 4.7.0 not authenticated: TLS_Srv verification failed for mail.example.org, verify=FAIL',
      '450 4.4.317 Cannot connect to remote server [Message=CertificateExpired] [LastAttemptedServerName=mx.example.com]',
      'ruleset=tls_server, arg1=FAIL, relay=mail.example.com, reject=454 4.7.0 authentication failed',
      'Server certificate not verified',
      'Server certificate not trusted',
      'SSL certificate check failed',
      'TLS error on connection to mx.example.com [192.0.2.10]: certificate verify failed: certificate has expired',
      'SSL certificate problem: self-signed certificate in certificate chain',
      'unable to get local issuer certificate',
      '454 4.7.5 Certificate validation failure, Reason:SubjectMismatch',
      "550 5.7.322 certificate-expired: Destination mail server's certificate is expired.",
      '550 5.7.323 tlsa-invalid: The domain failed DANE validation.',
      '451 4.4.8 MX hosts of example.com failed MTA-STS validation.',
      'SSLHandshakeException: java.security.cert.CertificateNotYetValidException: NotBefore: Tue Mar 04 12:00:00 CET 2031',
      'java.security.cert.CertificateException: No subject alternative DNS name matching mail.example.com found.',
      '403 4.7.0 server not authenticated.',
    ],
    ignore: [
      'Cannot start TLS: handshake failure',
      'TLS is required, but was not offered by host mail.example.com[192.0.2.10]',
      "550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message's recipient domain. The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set",
    ],
  },
};
