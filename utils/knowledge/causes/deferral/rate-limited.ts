import type { Cause } from '../../../engine/types';
import { ours, wait } from '../../steps';

export const deferralRateLimited: Cause = {
  id: 'deferral.rate-limited',
  title: 'Too much mail in a short time',
  meaning:
    'Your mail server allows only so many messages from one address in a given time, and the filter reached that limit. As all your mail comes through the filter, the limit is reached sooner than it should be.',
  actor: 'mail-admin',
  permanence: 'temporary',
  steps: [
    'Exempt all addresses of the filter from the rate limits of your mail server, or raise those limits.',
    ours(
      'Ask the filter’s support to deliver to your server at a slower pace if the limit cannot be changed.',
    ),
    wait('Wait for the next attempts, which spread the messages over time.'),
  ],
  whenOver: {
    steps: [
      'Exempt all addresses of the filter from the rate limits of your mail server, or raise those limits.',
      ours(
        'Ask the filter’s support to deliver to your server at a slower pace if the limit cannot be changed.',
      ),
    ],
  },
  fix: 'trust-filter',
  links: ['allow-filter-addresses', 'diagnosing-failed-deliveries'],
  says: [
    'rate',
    'rate exceeded',
    'message rate exceeded',
    'client rate',
    'client rate exceeded',
    'message too-many',
    'sender rate',
    'sender rate exceeded',
    'sender exceeded',
    'tenant exceeded',
    'tenant rate exceeded',
    'rate too-many',
    'message rate',
    'rate client too-many',
    'rate message too-many client',
    'rate later',
    'sender too-many message',
    'tenant recipient rate exceeded',
    'client too-many message',
    'sender-domain rate',
    'rate full',
    'rate later message',
    'rate limit',
    'limit exceeded sender',
    'message limit exceeded rate',
    'sender rate limit',
    'client rate limit',
    'limit',
    'rate limit exceeded',
    'message too-many limit client',
    'tenant limit exceeded',
    'recipient-count rate',
    'sender recipient-count rate',
    'recipient limit exceeded tenant rate',
    'sender limit',
    'sender message limit exceeded',
    'sender quota exceeded message',
    'message quota tenant',
    'outgoing rate exceeded',
    'outgoing limit exceeded',
    'outgoing too-many',
    'outgoing',
    'rate spam',
    'rate spam later',
    'rate spam sender-domain message',
    'rate spam exceeded link',
    'recipient rate sender exceeded',
    'rate blocked message',
    'recipient-count rate accepted',
    'client message rate limit exceeded',
    'client message too-many limit exceeded',
    'outgoing limit sender exceeded refused',
    'load too-many sender',
    'rate reputation client spam message later',
    'rate reputation client message',
    'message too-many client later',
    'server message rate',
    'message server rate later',
    'sender-domain exceeded',
    'sender-domain too-many',
    'sender-domain limit exceeded',
    'sender-domain rate exceeded',
    'domain exceeded rate',
    'domain limit exceeded',
    'domain too-many message',
    'limit too-many',
    'rate not-allowed',
    'client exceeded',
    'reputation message client recipient spam sender later rate',
    'rate reputation message client later sender',
    'rate connection later',
    'reputation message client recipient spam later rate',
    'rate later an-ip',
    'rate an-ip',
    'connection rate',
    'connection rate exceeded',
    'connection rate limit',
    'connection rate limit exceeded client',
    'connection limit exceeded rate',
    'message too-many later',
    'content rate',
    'too-many command rate',
    'rate client later',
    'client message rate',
  ],
  signals: [
    // Gmail (4.7.28)
    { words: /unusual rate of mail originating from your (?:spf|dkim)/, strength: 'proof' },
    // Postfix, smtpd_client_message_rate_limit
    { phrases: 'error: too much mail from, maximum credits exceeded', strength: 'proof' },
    { words: /\btenant .{0,30}(?:rate limit|threshold)/, strength: 'proof' },
    {
      words: [
        /rate[- ]?limit(?:ed|ing|s)?(?: (?:has been |was )?(?:exceeded|reached|hit|in effect|applied|reject)|\b)/,
        /throttl(?:ed|ing)(?: failure| policy| due)?/,
      ],
      sentences: [
        `
          message, mail, e(-)mail, sending, send, sender, submission, recipient, relay, delivery,
            ip, domain, host, hourly, daily, outbound, inbound, smtp, policy
          maybe message, count, smtp, relay, sending, attempt, frequency
          rate, quota, frequency, volume
          maybe ( )limit(s)
          maybe quota
          maybe has been, was, is
          maybe being
          exceeded, limited, reached, overlimit, too high`,
      ],
      unlessPhrases: `
        reputation, poor sending, sender score, mail quota, recipient quota, mailbox quota, user quota,
        unauthenticated, spf, dkim, dmarc, too many connections, ptr record, unsolicited, suspicious, tls,
        socket, memory, queue`,
      unless: /recipient'?s? (?:has|rate|limit|mail freq)|(?:user|mailbox|account) .{0,40}receiving/,
    },
    {
      phrases: `
        connection frequency limited, exceeding outbound thread limit, reached your daily, reached your hourly,
        exceeded your daily, exceeded your hourly, exceeded permitted limits, maximum sending rate exceeded,
        slowing down, slow down, sent to too many recipients, sending to too many recipients`,
      words: [
        /policy rejection[;:-]{1,2} .{0,20}quota exceeded|excessive (?:message |mail |e?mail )?(?:volume|rate|sending)/,
        /sending (?:messages |mail |e?mails? )?too (?:fast|quickly|much|many)/,
        /due to (?:high|unexpected|unusual) (?:volume|rate|traffic)|\brp:(?:trc|cel|qrc)/,
        /has (?:reached|exceeded) (?:its|the|their|your) (?:daily|hourly|sending)/,
      ],
      sentences: [
        `
          daily, hourly, peak, smtp, sending, relay, outbound, submission
          maybe {smtp/user/message/sending/relay/thread/mail}
          maybe {smtp/user/message/sending/relay/thread/mail}
          maybe {smtp/user/message/sending/relay/thread/mail}
          limit, quota
          maybe has been, was
          exceeded, reached`,
        `
          max(imum) {sending/send/message/mail/defers and failures}
          within 45: exceeded, allowed`,
      ],
      unlessPhrases:
        'size, length, hop count, connection quota, too many connections, for this mailbox, for this recipient',
    },
    // Google's sending quota; without 5.7.1 it may be the mailbox's
    { words: /^e-?mail quota exceeded/, enhanced: ['.7.1'], strength: 'proof' },
    // Microsoft's answer to a burst from one address (4.7.500), seen 2020 to 2025
    {
      words: /server busy\. please try again later from ~?ip?|server busy.{0,60}\bas(?:77|78)\d/,
      strength: 'strong',
    },
  ],
  examples: {
    match: [
      '421 4.7.28 Gmail has detected an unusual rate of mail originating from your SPF domain.',
      '421 4.7.0 Too many messages in an hour from your address, slow down',
      '421 4.7.28 Our system has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been temporarily rate limited.',
      '421 4.7.0 Too many messages per hour from your server, try again later',
      '550 5.7.233 Your organization exceeded the tenant external recipient rate limit',
      '550 5.7.705 Access denied, tenant has exceeded threshold',
      'host mx.example.net[192.0.2.1] said: 450 4.7.1 <info@example.net>: Recipient address rejected: Policy rejection; Message count quota exceeded (in reply to RCPT TO command)',
      '451 4.7.1 Ratelimit "from" exceeded, this mail is rate limited',
      '454 Throttling failure: Maximum sending rate exceeded.',
      '550 Ip frequency limited [V2VkIEFwciAgMyAxNg== Blocked IP 192.0.2.9]',
      '450 4.7.1 Error: too much mail from 192.0.2.9',
      '450 4.7.1 Error: too much mail from 192.0.2.9, try again in 600 seconds',
      '452 Too many recipients received this hour',
      '550 5.5.3 You exceeded the maximum hourly limit of messages, too many emails sent from your host today',
      '450 4.7.1 You may send only 60 messages per hour to this server',
      '421 4.7.1 Messages to example.com deferred due to excessive volume [IC13]',
      '554 Domain example.com has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.',
      '421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating 421-4.7.28 from your IP address. To protect our users from spam, mail sent from 421 4.7.28 your IP address has been temporarily rate limited.',
      '450 4.7.1 Client host [192.0.2.9] exceeded rate control',
      '451 4.7.500 Server busy. Please try again later from [192.0.2.9]. (AS77713)',
      '450 Zu viele Nachrichten von Ihrer Adresse',
      '451 Trop de messages envoyés',
      '450 发送过于频繁',
      '450 送信数制限を超えました',
      '550 5.7.1 Email quota exceeded.',
      '550 5.4.6 Unusual sending activity detected. Please try after some time',
      '550 5.1.90 Your message cannot be sent because you have reached your daily limit for message recipients',
      'SASL authentication failed; server smtp.sendgrid.net[192.0.2.1] said: 451 Authentication failed: Maximum credits exceeded',
      '421 4.7.0 Mail from your host is throttled',
      '451 4.7.1 너무 많은 메일을 보냈습니다',
      'SMTP error from remote mail server after AUTH PLAIN ****************: 451 Authentication failed: Maximum credits exceeded',
      '550 5.7.1 Rate limit exceeded for your address range',
      'host mx.example.net[192.0.2.1] refused to talk to me: 421 4.3.2 Connection rate limit exceeded.',
      '550 Connection frequency limited',
      '451 4.7.1 Too many messages were sent',
    ],
    ignore: [
      '452 4.5.3 Error: too many recipients',
      '421 4.7.0 mx.example.net Error: too many connections from 192.0.2.9',
      '450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered.',
      '451 4.7.650 The mail server [192.0.2.9] has been temporarily rate limited due to IP reputation.',
      '554 5.4.6 Too many hops',
    ],
  },
};
