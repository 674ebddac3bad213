import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const messageSpam: Cause = {
  id: 'message.spam',
  title: 'Your mail server took the message for spam',
  meaning:
    'A second spam check, on your own mail server or at its provider, refused the message after the filter had passed it. Two filters in a row judge differently, and good mail can get lost between them.',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [
    'Exempt all addresses of the filter from the spam check on your mail server, as the filter has checked the mail already.',
    ours('Read the message in the quarantine view, and deliver it to another address if it is good.'),
    ours('Report it to the filter as missed spam if your mail server was right.'),
  ],
  isSuspect: true,
  whenKept: {
    title: 'Your mail server took the message and kept it back as spam',
    meaning:
      'The filter delivered the message and your mail server accepted it. Its own spam check then put it into quarantine or junk, so the mailbox does not show it.',
    steps: [
      'Release the message: in Microsoft 365 open security.microsoft.com, Email & collaboration, Review, Quarantine, choose the message and press Release; elsewhere look in the quarantine or junk folder.',
      'Exempt all addresses of the filter from the spam check on your mail server, as the filter has checked the mail already; in Microsoft 365 by a mail flow rule that sets the spam confidence level to -1 for them.',
      ours('Report the message to the filter as missed spam if your mail server was right.'),
    ],
    links: ['microsoft-quarantine', 'allow-filter-addresses', 'mail-not-received'],
  },
  fix: 'trust-filter',
  platformSteps: {
    'microsoft-365': [
      'Add a mail flow rule that sets the spam confidence level to -1 for mail from the filter’s addresses.',
    ],
    'google-workspace': [
      'Add the filter’s addresses as an inbound gateway, and switch off Gmail’s spam evaluation for it.',
    ],
  },
  links: ['allow-filter-addresses', 'missed-spam-reports-bounce', 'diagnosing-failed-deliveries'],
  says: [
    'spam',
    'message spam',
    'spam refused',
    'message spam refused',
    'content spam',
    'spam blocked',
    'spam message blocked',
    'content refused',
    'message content refused',
    'content blocked',
    'spam content refused',
    'spam policy',
    'content message spam refused',
    'content not-allowed',
    'spam exceeded',
    'spam limit exceeded',
    'spam exceeded too-many',
    'message refused reputation spam',
    'backend spam refused',
    'server unavailable spam message backend',
    'message blocked spam link',
    'backend refused spam queue',
    'refused a-host spam',
    'recipient server spam message',
  ],
  signals: [
    // cPanel and SpamAssassin; MailScanner; OVH, Proofpoint and others
    {
      phrases: `
        classified as spam, too high on spam scale, appears to be unsolicited, looks like spam,
        looks like junk, appears similar to spam, appears to be spam, spam content matched,
        spam message rejected, local policy violation - 5.7.0 - spam`,
      unlessPhrases: 'return address',
    },
    // QQ; Amazon SES
    { phrases: 'mail content denied, bouncesubtype contentrejected', strength: 'proof' },
    // Google; MessageLabs; Bizanga, which may go on to say another thing
    {
      phrases: 'likely unsolicited mail, message filtered. refer to the troubleshooting page',
      words: /address not accepted due to spam filter$/,
      strength: 'proof',
    },
    {
      phrases: `
        [cs01], mcspamsignature, due to spam classification, spamming is not, spamming not, mass mailer,
        gtube, classified as bulk, classification as bulk, identified as bulk, detected as bulk,
        comme spam, dspam check, transaction failed spam message, potentially unsafe content, spamprofiler,
        outboundspamexception`,
      words: [
        /\bdt:spm|ofr_?50[0-9]|\b[a-z]?spam-?(?:id|reject|score|level|status)\b|^spam\.?$/,
        /(?:fails|failed) (?:several |the |our )?(?:(?:anti-?)?spam|content) ?(?:check|test|filter|scan)?/,
      ],
      strength: 'proof',
    },
    {
      phrases: `
        nature of the content or the links within, matches a profile the internet community,
        blocked by content`,
      words:
        /(?:content filter|content scanner|content filtering)(?: rejection| rejected| detected| blocked)?/,
    },
  ],
  examples: {
    match: [
      '554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; Failed to process message due to a permanent exception with message WASCL UserAction verdict is not None. Actual verdict is Suspend',
      '550 Mail content denied [MmY1c+Xj2 IP: 192.0.2.9].',
      'bounceType Transient, bounceSubType ContentRejected',
      '550 Message failed spam check',
      '550 5.7.1 Our antispam engine did not like your message',
      'host mx.example.net[192.0.2.1] said: 550 5.7.1 Your message has been identified as spam (in reply to end of DATA command)',
      '550 5.7.1 Blocked by SpamAssassin',
      '554 5.7.1 Message scored too high on the spam scale, sorry',
      '550 This message is likely unsolicited mail',
      '571 Spam detected',
      '550 spam message discarded. If you think that the system is mistaken, please report details to abuse@example.com.',
      'host mx.example.net[192.0.2.1] said: 554 5.7.0 Reject, id=20117-14 - SPAM (in reply to end of DATA command)',
      '554 5.7.1 [CS01] Message rejected due to local policy. Please visit https://support.apple.com/en-us/HT204137',
      '550 Mail content denied. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726',
      '421-4.7.0 This message is suspicious due to the nature of the content or 421 4.7.0 the links within.',
      '550 5.7.1 Content filter rejection',
      '550 Unerwünschte Werbung wird hier nicht angenommen',
      '550 该邮件被认为是垃圾邮件',
      '553 Message filtered. Refer to the Troubleshooting page at http://www.symanteccloud.com/troubleshooting for more information. (#5.7.1)',
      '554 Mensagem identificada como spam',
      '554 Messaggio rifiutato: spam',
      '554 Wiadomość uznana za spam',
      '554 Сообщение отклонено как спам',
      '554 スパムと判定されました',
      '554 Spam-Verdacht',
      'FilteredAsSpam',
      'Quarantined',
      'Als Spam gefiltert',
      'Mis en quarantaine',
      '554 5.7.1 Your message failed several antispam checks and it was rejected. Please be sure your mailserver is configured correctly (spf, HELO, PTR)',
      'Your email to group a@example.com was rejected due to spam classification. Contact the owner of the group',
    ],
    ignore: [
      '554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.spamhaus.org',
      '554 5.7.1 This message has been blocked because it contains a virus EICAR_TEST_FILE',
      '550-5.7.1 This message is not RFC 5322 compliant because it has duplicate headers. 550 5.7.1 To reduce the amount of spam sent to Gmail, this message has been blocked.',
      '550 5.7.28 There is an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been blocked.',
      '550 Your message was not classified as spam. It was refused because that user does not exist',
    ],
  },
};
