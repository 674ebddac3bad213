import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const tlsRequired: Cause = {
  id: 'tls.required',
  title: 'Encryption is demanded but not agreed on',
  meaning:
    'One side hands mail over only through an encrypted connection (TLS), and the other did not offer or start it. No mail passes until both agree.',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [
    'Turn on STARTTLS (the command that starts encryption) with a valid certificate on the port of your mail server that the filter uses.',
    'Exempt the filter’s addresses from the demand for encryption if your mail server is the side that insists.',
    'Check that no firewall removes the STARTTLS offer: some SMTP inspection blanks it out.',
    ours(
      'Ask SpamHero to check the encryption settings for your domain if your server offers STARTTLS and yet the log says otherwise.',
    ),
  ],
  fix: 'tls',
  links: ['diagnosing-failed-deliveries', 'postfix-tls'],
  says: [
    'tls required',
    'tls missing',
    'tls required connection',
    'tls required command',
    'tls unsupported required',
    'tls not-allowed',
    'tls refused',
    'message tls required',
    'tls unsupported',
    'tls unsupported server',
    'tls extension unsupported',
    'tls server unsupported failed',
    'tls required client later',
    'tls required later',
    'tls required client',
    'refused message tls',
    'tls refused message connection',
    'tls only',
    'domain tls only',
    'message tls only',
    'tls out-of-order',
    'only accepted tls',
    'connector accepted tls only',
    'tls unavailable login required',
    'connector tls only',
    'connection tls only connector',
    'tls invalid command required',
    'command refused tls',
    'tls refused missing',
    'tls policy',
    'tls refused policy',
    'tls required recipient',
    'tls required message',
  ],
  signals: [
    // Microsoft 365; Gmail
    { phrases: 'starttls is required to send mail, tls required for rcpt domain', strength: 'proof' },
    { words: /failed to establish appropriate tls channel: access/, strength: 'proof' },
    // Sendmail: no encryption where its access map asks for some
    { words: /encryption too weak 0 less/, strength: 'proof' },
    { words: /^non dnssec destination/, saidBy: 'relay', strength: 'proof' },
    // Postfix 3.7 smtp_proto.c; it may quote the server's refusal after these words
    { words: /^tls is required, but (?:was not|host|our|unavail)/, strength: 'proof' },
    // RFC 3207, 4: 530 Must issue a STARTTLS command first
    {
      phrases:
        'bitte starttls verwenden, bitte tls verwenden, must issue starttls, must issue a starttls, server requires tls',
      words: [
        /(?:please|only|need to) (?:use |accepts? |issue |allow(?:s|ed)? )?(?:starttls|tls|encrypted)/,
        /(?:un|non-?)encrypted (?:connections?|sessions?|smtp|mail|email|messages?)/,
        /plain ?text (?:connections?|sessions?) (?:are |is )?not|nur verschl.{1,2}sselt/,
      ],
      sentences: [
        `
          not, isn't, wasn't, without
          maybe being
          maybe sent, received
          maybe using, over
          maybe a(n)
          tls(ed/ion), encrypt(ed/ion), starttls(ed/ion), ssl(ed/ion)
          maybe connection`,
      ],
      unlessPhrases: `
        authentication, certificate, handshake, virus, attachment, zip, archive, password`,
      unless: /(?<!before )auth |tls (?:not )?(?:currently )?(?:un)?available|tls ?v?1[. ]/,
    },
  ],
  examples: {
    match: [
      '451 5.7.3 STARTTLS is required to send mail [VE1EUR01FT034.eop-EUR01.prod.protection.outlook.com]',
      '421 4.7.0 TLS required for RCPT domain, closing connection. For more information, go to Email encryption in transit. https://support.google.com/mail/answer/6330403',
      'TLS required but not supported by remote host',
      '530 5.7.0 Must issue STARTTLS before AUTH',
      '454 4.7.0 Failed to establish appropriate TLS channel: Access Denied',
      'non DNSSEC destination',
      '450 4.4.317 Cannot connect to remote server [Message=451 5.7.3 STARTTLS is required to send mail]',
      'TLS is required, but was not offered by host mail.example.com[192.0.2.10]',
      'TLS is required, but host mail.example.com[192.0.2.10] refused to start TLS: 454 4.7.0 TLS not available due to local problem',
      'TLS is required, but host mail.example.com[192.0.2.10] refused to start TLS: 502 5.5.1 Command not implemented',
      'host mx.example.com[192.0.2.1] said: 530 5.7.0 Must issue a STARTTLS command first (in reply to MAIL FROM command)',
      'host mx.example.com[192.0.2.1] said: 530 5.7.10 TLS is required for this domain (in reply to MAIL FROM command)',
      'host mx.example.com[192.0.2.1] said: 450 4.7.1 Session encryption is required (in reply to RCPT TO command)',
      '550 5.7.321 starttls-not-supported: Destination mail server must support TLS to receive mail',
      '451 4.7.1 This server requires TLS for mail from your domain',
      '550 5.7.29 This message was not sent over a TLS connection.',
      '554 5.7.1 Unencrypted connections are not accepted',
      '530 5.7.0 Verschlüsselung erforderlich',
      '553 this route requires high-strength ciphers',
      '454 4.7.0 encryption too weak 0 less than 112',
      '503 5.5.1 Must issue a STARTTLS command first',
      '538 5.7.11 Encryption required for requested authentication mechanism',
      '451 5.7.3 This connector takes encrypted sessions only',
    ],
    ignore: [
      'Cannot start TLS: handshake failure',
      'Server certificate not verified',
      '530 5.7.1 Authentication required',
    ],
  },
};
