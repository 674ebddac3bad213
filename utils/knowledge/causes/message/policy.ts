import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const messagePolicy: Cause = {
  id: 'message.policy',
  title: 'A rule of your mail server refused the message',
  meaning:
    'Your mail server has a rule that this message breaks, and says so without telling which one. Whoever manages the server can see the rule in its settings or its log.',
  actor: 'mail-admin',
  permanence: 'either',
  steps: [
    'Look for the rule that refused in your mail server’s log, at the time of the attempt, and exempt the filter’s addresses from it.',
    'Check the mail flow and content rules of your mail server for one that fits this sender, recipient or subject.',
    ours('Deliver the message to another address if it is urgent and you know the sender.'),
  ],
  isSuspect: true,
  fix: 'rules',
  platformSteps: {
    'microsoft-365': [
      'Run a message trace in the Exchange admin center, which names the mail flow rule, and look for an old rule “Inbound SpamHero”.',
    ],
    'google-workspace': [
      'Search for the message in the email log of the Admin console, which names the compliance or routing rule.',
    ],
  },
  links: [
    'microsoft-365-inbound-rule',
    'microsoft-ndr-codes',
    'allow-filter-addresses',
    'diagnosing-failed-deliveries',
  ],
  says: [
    'policy',
    'policy refused',
    'message policy refused',
    'message policy',
    'policy blocked',
    'policy not-allowed',
    'message not-allowed',
    'policy mismatch',
    'content missing refused',
    'message content missing',
    'message policy blocked',
    'policy not-allowed message',
    'policy failed',
    'content missing message refused',
    'message refused content missing policy',
    'tenant policy refused',
    'outgoing not-allowed tenant',
    'message blocked tenant access policy',
    'message content refused policy',
    'failed refused policy',
    'message refused header policy',
    'policy message backend',
    'sender an-address refused policy',
    'message policy refused group',
    'blocked content policy a-host',
  ],
  signals: [
    // Exchange
    { phrases: 'mailpolicy violation', strength: 'proof' },
    {
      phrases: `
        a custom mail flow rule, mail data refused by aisp,
        sending to (or from) has a policy that prohibited`,
      words: [
        /transport\.rules\.\w{4,40}/,
        /(?:reject|block|refus|denied)[a-z]{0,9} by (?:the |your |an? )?(?:transport rule|mail ?flow rule|routing rule)/,
      ],
    },
    {
      phrases: `
        administrative prohibition, administrative policy, administrative policies, local prohibition,
        local policy, local policies, acl rule deny, acl rule denied, acl rule reject, acl deny, acl denied,
        acl reject, does not accept e-mail in, does not accept email in, does not accept mail in,
        does not accept messages in, non-western, foreign language, foreign characters, foreign character,
        batv, bounce attack, backscatter protect`,
      words:
        /(?:violat|breach|contravene).{0,30}(?:polic(?:y|ies)|rules?)\b|character ?sets? (?:is |are )?not (?:accepted|allowed)/,
      strength: 'hint',
    },
    {
      words: /(?:does not|doesn't|not) allow external forwarding|because of unacceptable content/,
      strength: 'proof',
    },
  ],
  examples: {
    match: [
      '554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554',
      '554 5.7.9 Message not accepted for policy reasons. See https://postmaster.verizonmedia.com/error-codes',
      '554 5.2.3 MailPolicy violation Error delivering to mailboxes',
      '554 HTML-only mail is not accepted at this site, send plain text',
      "554 5.7.0 Sorry, I don't accept message with empty Subject",
      'host example-com.mail.protection.outlook.com[192.0.2.1] said: 550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy (in reply to end of DATA command)',
      '550-5.7.1 The user or domain that you are sending to (or from) has a policy that 550 5.7.1 prohibited the mail that you sent.',
      '554 5.7.9 Message not accepted for policy reasons. See https://senders.yahooinc.com/error-codes',
      '550 Message rejected due to our local policy',
      '550 Administrative prohibition',
      '550 Message refused by local rules',
      '550 5.7.1 Policy violation',
      '550 5.7.1 Message rejected: character set not accepted here',
      '550 Aus Richtliniengründen nicht angenommen',
      '550 message bounced due to content examination policy',
      '553 Mail data refused by AISP, rule [169648].',
      '550 Rifiutato per motivi di policy',
      '550 Geweigerd vanwege beleid',
      '550 Odrzucono zgodnie z polityką bezpieczeństwa',
      '550 Отклонено политикой безопасности',
      '550 违反策略，拒绝接收',
      '550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)',
      '554 5.7.1 Message rejected because of unacceptable content.',
      '550 5.7.0 <a@example.com>: Recipient address rejected: Policy violation',
      '550 5.7.1 Messages in this character set are not accepted',
      '550 Language or character set not accepted here',
      '554 Mail from news@example.com rejected for policy reasons.',
    ],
    ignore: [
      '550 5.7.1 rejected by DMARC policy for example.com',
      '554 5.7.1 Email rejected per SPAM policy',
      '554 5.7.1 <relay.example.org[192.0.2.9]>: Client host rejected: Access denied by country policy',
      '554 5.7.1 [CS01] Message rejected due to local policy.',
    ],
  },
};
