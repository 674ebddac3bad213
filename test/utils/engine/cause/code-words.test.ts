import { describe, expect, it } from 'vitest';
import { spellOut } from '@/utils/engine/cause/code-words';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';

const engine = createEngine(knowledge, formats);

describe('names of reasons are read as their words', () => {
  it.each([
    ['RecipientNotFound', 'Recipient Not Found'],
    ['554 MCSpamSignature.x.y', '554 MC Spam Signature x y'],
    ['RESOLVER.ADR.RecipNotFound; x', 'RESOLVER ADR Recip Not Found; x'],
    ['[Message=MailboxFull] (QuotaExceeded)', '[Message=Mailbox Full] (Quota Exceeded)'],
  ])('%s', (text, spelled) => {
    const found = spellOut(text);
    expect(found?.text).toBe(spelled);
    expect(found?.places.at(-1)).toBe(text.length);
  });

  it.each([
    'not found',
    'NOT FOUND',
    'mail.MyDomain.com',
    'MyDomain.de',
    'a.Smith@MailHost.example',
    'see https://x.example/NotFound',
    'a1B2c3D4',
  ])('but not %s', (text) => {
    expect(spellOut(text)).toBeNull();
  });
});

it.each([
  ['554 MCSpamSignature.bg.sa', 'message.spam'],
  ['550 AttachmentBlocked', 'message.attachment'],
  ['550 RecipientNotFound', 'recipient.unknown'],
  ['552 MailboxFull', 'recipient.mailbox-full'],
  ['550 SenderRejected', 'sender.rejected'],
  ['451 TooManyConnections', 'connection.limit'],
  ['550 MessageTooLarge', 'message.too-large'],
])('%s', (reply, cause) => {
  const { finding } = engine.diagnoseReply(reply);
  expect(finding.cause).toBe(cause);
  for (const { text, start, end } of finding.evidence) expect(reply.slice(start, end)).toBe(text);
});
