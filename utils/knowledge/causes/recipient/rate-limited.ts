import type { Cause } from '../../../engine/types';
import { wait } from '../../steps';

export const recipientRateLimited: Cause = {
  id: 'recipient.rate-limited',
  title: 'This mailbox is getting too much mail just now',
  meaning:
    'Your mail server limits how many messages one mailbox may get in a span of time, and this mailbox is past that limit. It is the mailbox that is limited, not the sender.',
  actor: 'nobody',
  actorWhen: [{ status: ['bounced', 'expired'], actor: 'mail-admin' }],
  permanence: 'temporary',
  steps: [
    wait('Wait: the filter tries again by itself, and mail gets in once the rush is over.'),
    'Find out what is sending so much to this mailbox (alerts, a newsletter, a loop of automatic answers), and stop or redirect it.',
    'Split a shared mailbox that gets this much every day, or raise its limit on your mail server.',
  ],
  whenOver: {
    title: 'This mailbox got too much mail in a short time',
    meaning:
      'Your mail server limits how many messages one mailbox may get in a span of time, and this mailbox was past that limit. It is the mailbox that is limited, not the sender.',
  },
  links: ['diagnosing-failed-deliveries', 'delayed-messages'],
  says: [
    'recipient rate',
    'recipient rate exceeded',
    'recipient too-many rate',
    'recipient rate too-many message',
    'recipient rate later',
    'recipient rate limit',
    'recipient limit exceeded rate',
    'recipient too-many message accepted',
    'recipient message rate',
    'recipient rate message limit',
    'recipient too-many message later rate',
    'recipient message rate allowed',
    'recipient exceeded an-address',
    'rate recipient an-address full',
    'recipient exceeded limit message accepted rate later',
    'recipient rate message exceeded later',
    'recipient exceeded rate later',
    'recipient exceeded rate message',
    'recipient rate message later',
    'recipient limit rate',
  ],
  signals: [
    // QQ, about a mailbox that gets too much
    { phrases: "recipient's mail frequency", strength: 'proof' },
    {
      phrases: `
        recipient thread limit exceeded, message receive limit, receivingrate,
        rate limit exceeded for this recipient, rate limit exceeded for recipient,
        rate limit for this recipient, rate limit for recipient, number of messages they can receive`,
      strength: 'proof',
    },
  ],
  examples: {
    match: [
      '450 4.7.1 more than 500 mails for this mailbox in the last hour',
      '451 Incoming quota of the mailbox reached for this hour',
      "550 The recipient's mail frequency limited. https://service.mail.qq.com/detail/122/168",
      'host aspmx.l.google.com[192.0.2.1] said: 450-4.2.1 The user you are trying to contact is receiving mail at a rate that 450-4.2.1 prevents additional messages from being delivered. 450 4.2.1 https://support.google.com/mail/?p=ReceivingRate (in reply to RCPT TO command)',
      '450 4.2.1 The user you are trying to contact is receiving mail too quickly. Please resend your message at a later time.',
      '432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded',
      '554 5.2.122 The recipient has exceeded their limit for the number of messages they can receive per hour.',
      "550 5.2.121 Recipient's per hour message receive limit exceeded",
      '451 4.7.1 Too many messages for this recipient, try again later',
    ],
    ignore: [
      '452 4.5.3 Error: too many recipients',
      '450 4.7.1 Too many messages from your IP address',
      '421 4.7.28 Our system has detected an unusual rate of mail originating from your IP address',
    ],
  },
};
