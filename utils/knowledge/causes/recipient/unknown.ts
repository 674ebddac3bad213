import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const recipientUnknown: Cause = {
  id: 'recipient.unknown',
  title: 'The address does not exist on your mail server',
  meaning: 'Your mail server has no mailbox, alias or group for this address, so it refused the message.',
  actor: 'mail-admin',
  permanence: 'permanent',
  steps: [
    ours('Check the address for typing mistakes, and tell the sender the right one if it is misspelt.'),
    'Create the mailbox or an alias on your mail server if the address should exist.',
    ours(
      'Mark the address as Invalid under Settings > Email Recipients if it should not exist, so that the filter refuses such mail at once.',
    ),
  ],
  isYoursFirst: true,
  resend: 'once the address exists',
  fix: 'recipients',
  links: ['valid-recipients', 'diagnosing-failed-deliveries', 'how-recipients-are-known'],
  says: [
    'recipient unknown',
    'recipient invalid',
    'an-address unknown',
    'an-address invalid',
    'recipient refused unknown',
    'no-such-recipient',
    'tenant recipient unknown',
    'recipient verification failed',
    'recipient unavailable access refused',
    'recipient refused',
    'an-address refused',
    'list recipient unknown',
    'backend recipient unknown',
    'no-such-recipient server',
    'no-such-recipient recipient',
    'no-such-recipient recipient server',
    'missing recipient no-such-recipient',
    'no-such-recipient domain',
    'recipient unavailable refused',
    'recipient missing server',
    'no-such-recipient message',
    'recipient unknown relaying',
    'recipient refused unknown relaying',
    'recipient unknown relaying backend',
    'recipient unavailable refused a-host',
    'message refused recipient unavailable',
    'an-address invalid recipient',
    'an-address refused recipient',
    'recipient invalid refused',
    'group unknown',
    'group invalid',
    'policy recipient unknown',
    'recipient missing policy refused',
    'recipient unknown moved',
    'recipient unknown not-allowed',
    'an-address unknown server',
    'only valid recipient accepted',
    'recipient refused verification recipient unknown',
    'recipient unknown sender',
    'recipient unknown sender refused',
    'recipient an-address unknown server',
    'recipient verification recipient an-address unknown backend',
    'recipient unknown backend',
    'no-such-recipient a-host unknown',
    'recipient an-address unknown disabled',
  ],
  signals: [
    // Outlook.com, GMX and others of an address that they do not have
    {
      phrases: 'requested action not taken: mailbox unavailable',
      unlessPhrases: 'spf, dkim',
      code: [550],
    },
    {
      phrases: `
        user unknown, unknown user, addressee unknown, mailbox not found, recipient not found,
        no such user, mailbox does not exist, user does not exist, tried to reach does not exist`,
      unlessPhrases: 'sender',
    },
    // Microsoft 365, of an address that its directory does not have (seen 2018 to 2026)
    { words: /recipient address(?:es)? rejected ?: access denied/, enhanced: ['5.4.1'] },
    {
      sentences: [
        `
          unknown, no such, invalid, non(-)existent, bad, wrong, undefined, unrecogni{s/z}ed, illegal,
            not a {known/valid/recogni{s/z}ed}, no valid, no known
          maybe or {illegal/invalid/unknown}
          maybe -, _
          maybe local, (e)(-)mail, destination, final, virtual, mail( )box, delivery, or
          maybe local, (e)(-)mail, destination, final, virtual, mail( )box, delivery, or
          user, recipient(s), rcpt, mail( )box, alias, account, addressee, person, local{-/ }part,
            address here, mail drop, customer, userid`,
      ],
      unlessPhrases: `
        sender, syntax, too many, unverified, format, from address, authenticat, access denied,
        user name or password, username or password, relay access, relaying, helo, procmail, error: no valid`,
    },
    {
      words: [
        /(?:doesn't|does not|do not) have (?:an? |any )?.{0,30} account/,
        /(?:not|isn't) (?:a |an |in )?(?:(?:active|known|our|a) )?(?:user|address|customer|mailbox|member of domain)/,
      ],
      sentences: [
        `
          no
          maybe such
          user, mail( )box, account, person, one, recipient, address, mail box
          maybe found
          {here/by/at this/with/on this/available for this/named/of {that/this}}`,
      ],
    },
    {
      phrases: `
        cannot be verified. please check all recipients, resolver.adr.exrecipientnotfound,
        resolver.adr.exrecipnotfound, resolver.adr.recipientnotfound, resolver.adr.recipnotfound, ofr_416,
        ofr416, rcp-p1, [bad_rcpt, [badrcpt, mailbox unavailable or access denied,
        mailbox unavailable or not local, all recipients are invalid`,
      words: /may not exist, they may be|lpn\d{3}_416/,
      strength: 'proof',
    },
  ],
  examples: {
    match: [
      '550 Requested action not taken: mailbox unavailable For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.14&c=nrcpt',
      '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).',
      'host mx.example.com[192.0.2.1] said: 550 No Such User Here (in reply to RCPT TO command)',
      'host mx.example.com[192.0.2.1] said: 550 5.1.1 <a@example.com>: Recipient address rejected: User unknown in virtual mailbox table (in reply to RCPT TO command)',
      'host mx.example.com[192.0.2.1] said: 550 5.1.1 <a@example.com> unknown (in reply to RCPT TO command)',
      'host aspmx.l.google.com[192.0.2.1] said: 550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser a1-20020si9.1 - gsmtp (in reply to RCPT TO command)',
      'host example-com.mail.protection.outlook.com[192.0.2.1] said: 550 5.4.1 Recipient address rejected: Access denied. [AM6EUR05FT074.eop-eur05.prod.protection.outlook.com] (in reply to RCPT TO command)',
      '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
      '511 sorry, no mailbox here by that name (#5.1.1 - chkuser)',
      '550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]',
      "554 delivery error: dd This user doesn't have a yahoo.com account (a@example.com) [0] - mta1061.mail.ne1.yahoo.com",
      '550 Unrouteable address',
      '553 sorry, badrcptto (#5.1.1)',
      '550 5.1.1 <a@example.com>: Recipient address rejected: User unknown in relay recipient table',
      '550 5.1.1 <a@example.com>: Empfänger unbekannt',
      '550 5.1.1 Utilisateur inconnu',
      '550 5.1.1 宛先不明',
      '550 #5.1.0 Address rejected.',
      '550 Requested action not taken: mailbox unavailable',
      '550 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#550',
      'unknown user: "sales"',
      '550-"The recipient cannot be verified. Please check all recipients of this 550 message to verify they are valid."',
      '550 5.4.1 All recipient addresses rejected : Access denied [AM6EUR05FT074.eop-eur05.prod.protection.outlook.com]',
      '550 Mailbox unavailable or access denied [IP: 192.0.2.9]. https://open.work.weixin.qq.com/help2/pc/20057.',
      '503 All recipients are invalid',
      '550 Keine Mailbox unter diesem Namen',
      '550 Casella di posta inesistente',
      '550 5.1.1 Onbekende gebruiker',
      '550 Nie ma takiego użytkownika',
      '550 Неизвестный получатель',
      '550 存在しないユーザーです',
      "because the address couldn't be found, or is unable to receive mail.",
      'kim wurde unter example.com nicht gefunden.',
      'porque no se ha encontrado la dirección o esta no puede recibir correo.',
      'perché l’indirizzo non è stato trovato o non può ricevere posta.',
      '550 使用者不存在',
      '550 5.7.1 No mailbox found',
      '554 5.7.1 <a@example.com>: Recipient address rejected: Invalid-Recipient.',
      '450 4.1.1 User unknown',
      '451 No such mailbox on this system',
    ],
    ignore: [
      '550 5.1.8 <b@example.org>: Sender address rejected: Domain not found',
      '501 5.1.3 Bad recipient address syntax',
      '450 4.2.0 Mailbox temporarily unavailable',
      '550 5.2.1 The email account that you tried to reach is disabled',
      '554 5.7.1 <a@example.com>: Relay access denied',
      '450 4.2.0 <a@example.com>: Recipient address rejected: Greylisted',
      '554 5.3.0 host "mail" unknown',
    ],
  },
};
