import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const recipientRestricted: Cause = {
  id: 'recipient.restricted',
  title: 'This recipient takes mail only from some senders',
  meaning:
    'The mailbox, group or list exists, but it is set to accept mail only from chosen senders, or to refuse this one. Mail from outside your organisation is often shut out by default.',
  actor: 'mail-admin',
  permanence: 'permanent',
  steps: [
    'Change the delivery restrictions of this mailbox, group or list so that people outside your organisation may write to it.',
    'Add only this sender to those who are allowed if the address should stay closed to others.',
    ours('Deliver the message to an alternate address if it is needed at once.'),
  ],
  fix: 'groups',
  links: ['diagnosing-failed-deliveries', 'microsoft-ndr-codes'],
  says: [
    'recipient not-allowed',
    'recipient refused not-allowed',
    'group not-allowed',
    'group refused',
    'group sender refused',
    'recipient group not-allowed',
    'sender recipient not-allowed',
    'sender recipient refused',
    'sender not-allowed group',
    'group login required',
    'group unknown not-allowed',
    'message group not-allowed',
    'sender not-allowed recipient group',
    'recipient policy refused',
    'recipient list not-allowed',
    'group sender',
    'group an-address refused',
    'group login',
    'group message accepted',
    'group access refused',
    'recipient refused sender message',
    'recipient message accepted group',
    'only group',
    'only recipient',
    'only sender recipient',
    'only group message',
    'only group list',
    'only inside group',
    'an-address recipient refused access',
    'group access',
    'recipient not-allowed message',
    'recipient not-allowed sender message',
    'group refused message',
    'group refused tenant',
  ],
  signals: [
    { phrases: 'not permitted to send to this recipient', strength: 'proof' },
    {
      phrases: `
        delivery restriction check failed, sendernotauthenticatedfor, rcp-p2, useraccessblocked`,
      words: /resolver\.rst\.(?!recipsize|sendsize)/,
      strength: 'proof',
    },
    {
      phrases: `
        may not have permission to post, due to recipient's preferences, due to recipient preferences,
        blocked by the recipient, blocked by the user, blocked by the mailbox owner, blocked by recipient,
        blocked by user, blocked by mailbox owner, sender e-mail is not in my domain,
        sender email is not in my domain, sender is not in my domain, outside senders, external senders,
        sender was not authenticated, sender is not authenticated, sender not authenticated,
        closed mailing list, closed list, restricted recipient, restricted mailbox, restricted group,
        restricted list, restricted distribution, restricted address`,
      words: [
        /(?:posting|posts?|access) to this (?:list|group|mailbox)/,
        /sender (?:is )?not (?:on|in) (?:the |this )?(?:recipient|allowed|allow|accept|approved|safe|authorized)/,
      ],
      sentences: [
        `
          recipient, user, mailbox, group, list, address, it, ~addr
          within 30: only {accept(s)/accepting/receive(s)/allow(s)},
            accept(s) {mail/messages/e(-)mail} only,
            {does not/doesn't/do not/not} accept {mail/messages/e(-)mail(s)} from {outside/external/the internet/this sender/you/unknown}`,
      ],
    },
  ],
  examples: {
    match: [
      '550 5.7.1 You are not permitted to send to this recipient',
      'host mx.example.com[192.0.2.1] said: 550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required; Delivery restriction check failed because the sender was not authenticated when sending to this group (in reply to end of DATA command)',
      '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required',
      '550 5.7.1 You are not allowed to send mail to this address',
      '554 5.7.1 Your mail could not be delivered because the recipient is only accepting mail from specific email addresses.',
      '550 5.7.124 Sender not in allowed-senders list of the group',
      '553 User refused to receive this mail.',
      '550 5.7.1 <staff@example.com>: Recipient address rejected: For internal use only',
      '554 5.7.1 <a@example.com>: Recipient address rejected: Access denied',
      '550 5.7.1 Der Empfänger akzeptiert nur Nachrichten von bekannten Absendern',
      '550 5.7.1 The group you tried to contact may not exist, or you may not have permission to post messages to the group.',
    ],
    ignore: [
      '550 5.4.1 Recipient address rejected: Access denied. [AM6EUR05FT074.eop-eur05.prod.protection.outlook.com]',
      '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy',
      '530 5.7.0 Authentication required',
    ],
  },
};
