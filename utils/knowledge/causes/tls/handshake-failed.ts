import type { Cause } from '../../../engine/types';

export const tlsHandshakeFailed: Cause = {
  id: 'tls.handshake-failed',
  title: 'The encrypted connection could not be set up',
  meaning:
    'Your mail server offers encryption (TLS), but the two sides could not start it. Old protocol versions, a broken certificate file or a firewall in between are the usual reasons.',
  actor: 'mail-admin',
  permanence: 'temporary',
  steps: [
    'Check the TLS settings of your mail server: certificate and key must load and fit together, and TLS 1.2 or newer must be on.',
    'Look into the log of your mail server at that time: it names the reason in its own words.',
    'Exempt the filter’s addresses from SMTP inspection in your firewall, which can break encryption.',
  ],
  fix: 'tls',
  links: ['diagnosing-failed-deliveries', 'postfix-tls'],
  says: [
    'tls failed',
    'tls unavailable',
    'tls',
    'tls unsupported',
    'tls connection failed',
    'tls mismatch',
    'tls lost',
    'tls unavailable later',
    'tls invalid',
    'tls timed-out',
    'tls connection lost',
    'tls lost failed',
    'tls mismatch failed',
    'tls unsupported message',
    'tls failed server',
    'tls invalid failed',
    'tls missing failed',
    'client connection lost tls failed',
    'tls server unsupported',
    'tls unsupported server failed',
    'tls failed mismatch command',
    'tls invalid command failed',
    'tls unsupported message failed',
    'tls unsupported failed',
    'tls required failed client',
    'tls required failed',
    'tls tls-version',
    'tls tls-version required',
    'tls tls-version only',
    'tls tls-version only accepted',
    'tls tls-version refused',
    'tls tls-version failed',
    'tls tls-version unsupported',
    'tls tls-version client only',
    'tls failed later',
    'tls tls-version accepted',
    'tls tls-version only accepted server',
  ],
  signals: [
    // Postfix 3.7 smtp_proto.c, OpenSSL and GnuTLS texts, RFC 3207 4.1 (454), Sendmail 8.17 (403)
    {
      phrases: `
        ssl_connect error, ssl_connect, ssl_accept error, ssl_accept, no shared cipher,
        wrong version number, unsupported ssl protocol, unsupported tls protocol, unsupported protocol,
        sslv3 alert, tlsv1 alert, ssl routines, gnutls_handshake, dh key too small, starttls command failed,
        starttls command failure, starttls command error, starttls failed, starttls failure, starttls error,
        no common cipher, no matching cipher, no suitable cipher, err_ssl, tls missing certificate,
        tlsfailure, tls protocol version, tls version, ssl protocol version, ssl version,
        protocol version mismatch, protocol version not supported`,
      sentences: [
        `
          tls, ssl
          handshake, negotiation, session, connection, setup, protocol, connect, error
          maybe setup, attempt, with ~host
          failed, failure, error, problem, aborted, could not, on connection, reset`,
      ],
    },
    {
      phrases: 'refused to start tls',
      words:
        /(?:tls|starttls|ssl)(?: is| was)? (?:currently |temporarily |presently )?(?:not available|unavailable|not supported)/,
    },
  ],
  examples: {
    match: [
      'TLS is required, but host mail.example.com[192.0.2.10] refused to start TLS: 454 4.7.0 TLS not available due to local problem',
      '554 Only TLS 1.2 and newer is accepted',
      '454 4.7.0 TLSv1.0 is not supported, use TLSv1.2',
      'Cannot start TLS: handshake failure',
      'host mx.example.com[192.0.2.1] said: 403 4.7.0 TLS handshake failed. (in reply to MAIL FROM command)',
      'TLS session: SSL_connect error to mail.example.com[192.0.2.10]:25: no shared cipher',
      'H=mx.example.com [192.0.2.10]: a TLS session is not possible: (SSL_connect): error:0A00010B:SSL routines::wrong version number',
      'TLS negotiation failed, please check your settings',
      '454 4.7.0 TLS not available due to local problem',
      'host mx.example.com[192.0.2.1] said: 454 TLS currently unavailable (in reply to STARTTLS command)',
      '454 4.3.3 TLS not available after start',
      '421 4.4.2 Connection dropped due to TlsFailure',
      'tls: oversized record received: that does not look like a TLS record',
      'Client network socket disconnected before the secure TLS connection was established',
      '550 TLS handshake failed',
    ],
    ignore: [
      'TLS is required, but was not offered by host mail.example.com[192.0.2.10]',
      'Server certificate not trusted',
      'lost connection with mail.example.com[192.0.2.10] while performing the EHLO handshake',
    ],
  },
};
