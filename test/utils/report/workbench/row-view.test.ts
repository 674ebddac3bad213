import { describe, expect, it } from 'vitest';
import { words } from '@/utils/knowledge/words';
import type { ListedFacts } from '@/utils/ledger/facts';
import { rowView } from '@/utils/report/workbench/row-view';

describe('rowView', () => {
  const facts: ListedFacts = {
    queueId: '4jAAA',
    sender: '',
    recipient: 'jane@example.com',
    domain: 'example.com',
    recipients: 1,
    status: 'sent',
    cause: 'message.spam',
    actor: 'mail-admin',
    trouble: 'deferral.greylisted',
    nextHop: '',
    attempts: 2,
    delay: Number.NaN,
    first: Number.NaN,
    last: Number.NaN,
    failedFirst: Number.NaN,
    failedLast: Number.NaN,
  };

  it('says who acts where a message was accepted and then kept back', () => {
    expect(rowView(1, facts, words)).toMatchObject({
      statusWord: 'Accepted, then kept back',
      title: 'Your mail server took the message and kept it back as spam',
      actor: expect.stringMatching(/./),
    });
  });

  it('says that nobody has to where it was delivered', () => {
    expect(rowView(1, { ...facts, cause: 'delivered' }, words)).toMatchObject({
      statusWord: 'Delivered',
      title: expect.stringMatching(/^Delivered, after: /),
      actor: '',
    });
  });
});
