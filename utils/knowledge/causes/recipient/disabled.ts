import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const recipientDisabled: Cause = {
  id: 'recipient.disabled',
  title: 'The mailbox is disabled',
  meaning:
    'Your mail server knows this address, but its mailbox, account or domain is switched off there: disabled, suspended or inactive.',
  actor: 'mail-admin',
  permanence: 'permanent',
  steps: [
    'Enable the account again on your mail server if its owner should get mail.',
    'Check with your hosting company whether the account or the whole domain is suspended, for instance over an unpaid bill or abuse.',
    ours('Mark the address as Invalid under Settings > Email Recipients if it is out of use for good.'),
  ],
  fix: 'recipients',
  platformSteps: {
    'google-workspace': [
      'Look in the Admin console under Directory > Users whether the user is suspended or archived.',
    ],
    cpanel: [
      'Look in WHM whether the account is suspended, or in Email Accounts whether incoming mail of the mailbox is.',
    ],
  },
  links: ['valid-recipients', 'diagnosing-failed-deliveries'],
  says: [
    'recipient disabled',
    'an-address disabled',
    'recipient disabled later',
    'recipient expired',
    'recipient blocked',
    'recipient refused disabled',
    'recipient disabled full',
    'message recipient disabled',
    'recipient not-allowed disabled',
    'domain disabled',
    'tenant disabled',
    'recipient disabled unavailable',
    'message refused recipient unavailable disabled',
    'recipient invalid disabled',
    'policy recipient disabled',
    'policy refused recipient disabled',
    'message failed an-address disabled',
    'an-address expired',
    'domain expired',
    'group disabled',
    'recipient login disabled',
    'recipient blocked disabled',
    'recipient blocked unavailable',
    'recipient disabled policy',
    'recipient disabled policy message refused sender',
  ],
  signals: [
    {
      sentences: [
        `
          mail( )box, account, user, recipient, address, alias, e(-)mail account, inbox, customer,
            subscriber, ~addr
          within 44: disabled, suspended, inactiv, deactivat, not (been )activ, locked, blocked, frozen,
            closed, discontinued, expired, terminated, cancel(l)ed, dormant, abandoned, is restricted,
            switched off, no longer {active/in use/used/accept}`,
      ],
      unlessPhrases: `
        ~addr:blocked), outgoing, client host, sender, ip address, spam, blocked by, blocked using,
        blocked sender, authentic, smtpclient, tls, password, spf, dmarc, dkim, from ~, relay, session,
        retry, delivery time, virus, attach, certificate, message expired, no mail-enabled, polic, lookup,
        connection, storage, quota, not found, from your, blocked you`,
      unless: /(?:your|this|the|sending|source) ip\b| ip ~|temporar\S{0,4} (?:un|lock|block)|list\b/,
    },
    {
      words: /p=disableduser|\(554\.30\)|\[#102\]|lpn\d{3}_426|mailboxdisabled|recipientdisabled|vs10-rt/,
      strength: 'proof',
    },
    {
      words: /^this account is not allowed\.?$/,
    },
  ],
  examples: {
    match: [
      "550 L'indirizzo del destinatario è stato bloccato",
      '550 E-Mail-Adresse gesperrt',
      '550 Адрес получателя заблокирован',
      'host mx.example.com[192.0.2.1] said: 550 5.2.1 The email account that you tried to reach is disabled. Learn more at https://support.google.com/mail/?p=DisabledUser (in reply to RCPT TO command)',
      '554 delivery error: dd Sorry, your message to a@example.com cannot be delivered. This mailbox is disabled (554.30).',
      '550 Account is not active.',
      '550 5.2.1 https://support.google.com/mail/?p=DisabledUser a1-20020si9.1 - gsmtp',
      '550 Domain example.com is suspended. Contact your hosting provider.',
      '450 4.2.1 <a@example.com>: Recipient address rejected: this mailbox is inactive and has been disabled',
      '550 5.2.1 User account has expired',
      '525 5.7.13 <a@example.com>: Disabled recipient address',
      '550 5.2.1 Mailbox cannot be accessed',
      '550 5.2.1 Das Postfach ist deaktiviert',
      '550 5.5.0 Le compte du destinataire est bloque. LPN007_426',
      '550 5.1.1 This address no longer accepts mail.',
      '553 VS10-RT Possible forgery or deactivated due to abuse (#5.1.1) 192.0.2.9',
      '550 Account uitgeschakeld',
      '550 帳號已停用',
      '550 This account is not allowed',
      '550 Not accepted -- invalid mailbox. Mailbox kim@example.ru is unavailable: its account was disabled',
      '450 4.2.1 Account suspended',
    ],
    ignore: [
      '554 5.7.1 <a@example.com>: Recipient address rejected: Client host blocked using zen.spamhaus.org',
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
      '450 4.2.0 Mailbox temporarily locked, try again later',
      '550 permanent failure for one or more recipients (kim@example.net:blocked)',
      '554 5.1.8 Outgoing mail of this account is blocked',
    ],
  },
};
