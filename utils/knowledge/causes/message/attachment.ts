import type { Cause } from '../../../engine/types';
import { ours } from '../../steps';

export const messageAttachment: Cause = {
  id: 'message.attachment',
  title: 'An attachment is not allowed',
  meaning:
    'Your mail server does not take the kind of file that is attached, such as a program, a script, a locked archive or a file with two endings. The file need not be harmful; its kind alone is refused.',
  actor: 'sender',
  permanence: 'permanent',
  steps: [
    ours('Ask the sender to send the file in another way, for example by a link to a file share.'),
    'Allow this kind of file for mail from the filter on your mail server if you need it.',
    ours('Deliver the message to another address whose server takes such files if you are sure of it.'),
  ],
  isSuspect: true,
  fix: 'attachments',
  links: ['google-smtp-errors', 'diagnosing-failed-deliveries'],
  says: [
    'attachment',
    'attachment blocked',
    'attachment refused',
    'attachment not-allowed',
    'attachment policy',
    'message attachment refused',
    'attachment invalid',
    'content attachment blocked',
    'attachment disabled',
    'attachment refused recipient',
    'attachment failed',
    'attachment not-allowed message',
    'attachment not-allowed login',
    'content not-allowed attachment',
  ],
  signals: [
    // Gmail (5.7.0)
    { phrases: 'detected an illegal attachment', strength: 'proof' },
    // Amazon SES, bounceSubType
    { phrases: 'attachmentrejected', strength: 'proof' },
    {
      words: [
        /(?:forbidden|banned|blocked|prohibited|disallowed) (?:files?\b|(?:file|mime|content)[- ]?(?:type|name|extension))/,
        /(?:illegal|dangerous|executable|unacceptable|bad) (?:files?\b|(?:file|mime|content)[- ]?(?:type|name|extension))/,
        /reject, id=\S{1,40} ?- ?banned|\bbanned:? (?:contents?|name|\.|multipart|application|~host \(application)/,
      ],
      sentences: [
        `
          .exe, .zip, .rar, .js, .vbs, .scr, .iso, executable, macro, script, archive, encrypted,
            password{-/ }protected, zip, rar
          file(s), document(s), archive(s), attachment(s), content
          within 30: not*, block*, reject*, refus*, forbid*, banned*, prohibit*`,
        `
          file, attachment, mime, content
          type(s), name(s), extension(s)
          within 40: not {allowed/accept/permit}*, block*, reject*, refus*, forbid*, prohibit*, banned*,
            disallow*, denied*, restrict*`,
      ],
    },
    {
      phrases: 'nested archive',
      words: [
        /content presents a potential.{0,40}/,
        /encrypted (?:zip|archive|file|message content)s?.{0,20}(?:reject|not|block|refus)[a-z]{0,9}/,
      ],
      strength: 'strong',
    },
  ],
  examples: {
    match: [
      '552 5.7.0 Our system detected an illegal attachment on your message. Please visit http://mail.google.com/support/bin/answer.py?answer=6590 to review our attachment guidelines.',
      'bounceType Transient, bounceSubType AttachmentRejected',
      'host mx.example.net[192.0.2.1] said: 550 5.7.1 Attachment type not allowed: invoice.exe (in reply to end of DATA command)',
      '552 5.7.0 illegal attachment on your message',
      '554 5.7.0 Reject, id=12345-06 - BANNED: .exe,.exe-ms,setup.exe',
      '550 5.7.1 Files with this file extension are blocked here',
      'host aspmx.l.google.com[192.0.2.1] said: 552-5.7.0 This message was blocked because its content presents a potential 552-5.7.0 security issue. To review our message content guidelines, go to 552 5.7.0 https://support.google.com/mail/?p=BlockedMessage (in reply to end of DATA command)',
      '550 Dieser Dateianhang ist verboten',
      '451 4.7.1 This type of attachment is not accepted',
      '554 Email rejected due to security policies - dangerous file type detected',
      '553 Attachments of that type are stopped',
    ],
    ignore: [
      '552 5.7.0 virus found in attachment',
      "552 5.3.4 Your message exceeded Google's message size limits.",
      '550 5.7.1 Message identified as spam',
    ],
  },
};
