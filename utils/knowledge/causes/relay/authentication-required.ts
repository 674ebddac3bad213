import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const relayAuthenticationRequired: Cause = {
  id: 'relay.authentication-required',
  title: 'Your mail server wants the filter to log in',
  meaning:
    'Your mail server asked for a user name and password, or refused those it was given. Mail coming in from other servers never logs in, so it was delivered to a server or port that is meant for people’s mail programs.',
  actor: 'mail-admin',
  actorWhen: [{ saidBy: 'relay', actor: 'filter-provider' }],
  permanence: 'either',
  steps: [
    'Let your mail server take mail for your own domain without log-in from the filter’s addresses.',
    ours(
      'Check under Settings > Delivery mail host that it names the server for incoming mail and port 25, not one for sending (such as smtp.… or port 587).',
    ),
    'Check the user name and password if a log-in was set up for this delivery on purpose.',
  ],
  whenRelay: {
    title: 'The filter could not log in to your mail server',
    meaning:
      'The filter was set up to log in to your mail server, and its own mail server says that this did not work.',
    steps: [
      ours('Send the lines of this log to SpamHero’s support, who set the log-in up.'),
      ours(
        'Check under Settings > Delivery mail host that it names the server for incoming mail and port 25, not one for sending (such as smtp.… or port 587).',
      ),
    ],
  },
  fix: 'connector',
  platformSteps: {
    exchange: ['Allow “Anonymous users” on the receive connector that the filter reaches.'],
    'microsoft-365': [
      'Deliver to your domain’s own host under mail.protection.outlook.com, not to smtp.office365.com.',
    ],
  },
  links: ['allow-filter-addresses', 'diagnosing-failed-deliveries'],
  says: [
    'login required',
    'login failed',
    'login missing',
    'login invalid',
    'login refused',
    'login',
    'login server failed',
    'login unavailable',
    'login required sender',
    'connection login required',
    'recipient login failed',
    'login unsupported',
    'login later',
    'login not-allowed',
    'login unsupported server',
    'login extension unsupported',
    'login server unsupported failed',
    'login failed message',
    'login not-allowed failed',
    'server required tls client login missing',
    'login required relaying server recipient',
    'login unknown',
    'login failed too-many',
    'login required tls login',
    'outgoing server login',
    'outgoing login',
    'connection accepted message login only',
  ],
  signals: [
    // SendGrid
    { words: /^unauthenticated senders not allowed/, strength: 'proof' },
    {
      phrases: `
        not been authenticated, not authenticated, failed to authenticate, send auth command first,
        check your mail first, check for new mail first, check mail first, pop before, pop first,
        too many login attempts`,
      words: [
        /(?:must|need to|have to|should|please) (?:first )?(?:be )?(?:authenticated?|log ?in|logged in|log on)\b/,
        /requires? (?:smtp )?(?:authentication|login)|no (?:worthy )?mechan?ism(?:s)? available/,
      ],
      sentences: [
        `
          maybe smtp
          auth(entication/orization/entification)
          maybe is, mechanism, credentials, exchange, data
          maybe is, mechanism, credentials, exchange, data
          required, needed, failed, unsuccessful, failure, invalid, mandatory, rejected, incorrect, error,
            necessary, first`,
      ],
      unlessPhrases: `
        resolver.rst, for delivery to, group, sender address, sender was, spf, dkim, dmarc,
        mail from domain, credits, unauthenticated, sender is, message is, message was, message fail,
        email is, email was, email fail, header, turn on smtp auth,
        server not authenticated, tls_srv,
        connection lost to`,
      unless: /relay(?:ing)?\b|\bmail is|starttls|encryption/,
    },
    {
      phrases: `
        p=wantauth, smtp_auth_disabled, smtpclientauthentication is disabled, p=badcredentials,
        unrecognised authentication type, unrecognized authentication type, xoauth,
        cannot decode auth response, too many bad auth`,
      strength: 'proof',
    },
    { stage: ['auth'], code: [4, 5] },
  ],
  examples: {
    match: [
      '503 This mail server requires authentication when attempting to send to a non-local e-mail address. Please check your mail client settings or contact your administrator to verify that the domain or address is defined for this server.',
      'host smtp.example.com[192.0.2.1] said: 530 5.7.0 Authentication required (in reply to MAIL FROM command)',
      '530 SMTP authentication is required.',
      'SASL authentication failed; server smtp.example.com[192.0.2.1] said: 535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6',
      'SASL authentication failed; server smtp.office365.com[192.0.2.1] said: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.',
      'SASL authentication failed; cannot authenticate to server smtp.example.com[192.0.2.1]: no mechanism available',
      '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM',
      '535 Incorrect authentication data',
      '530 5.7.1 Client was not authenticated',
      '503 This mail server requires authentication when attempting to send to a non-local e-mail address.',
      'SASL authentication failed; server smtp.example.com[192.0.2.1] said: 454 Sorry',
      '530 5.7.0 Anmeldung erforderlich',
      '550 5.5.1 See https://support.google.com/mail/?p=WantAuthError',
      '504 5.7.4 Unrecognized authentication type',
      '535 Too many bad auth attempts',
      '550 Unauthenticated senders not allowed',
      '503 This mail server requires authentication when attempting to send to a non-local e-mail address. Please check your mail client settings.',
    ],
    ignore: [
      '550 Please turn on SMTP Authentication in your mail client',
      '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required',
      '530 5.7.0 Must issue a STARTTLS command first',
      '550 5.7.26 This mail is unauthenticated, which poses a security risk to the sender and Gmail users',
    ],
  },
};
