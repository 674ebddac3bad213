import { describe, expect, it } from 'vitest';
import { openAmavis } from '@/utils/engine/formats/receiving/amavis';
import { outcomesOf } from './outcomes';
import { deliveriesOf, hostileTexts } from './read-with';

describe('amavis', () => {
  const amavis = (words: string) => `Nov 20 08:01:02 mx amavis[47]: (00047-06) ${words}`;
  const ABOUT =
    '[192.0.2.9]:50234 [192.0.2.9] <ann@example.net> -> <kim@example.com>, Queue-ID: 4Xk2Qz1vT9z7, mail_id: 7Qx, Hits: 9, size: 9, 15 ms';

  it.each([
    ['spam', `Blocked SPAM {DiscardedInbound,Quarantined}, ${ABOUT}`, ['kim@example.com sent message.spam']],
    ['spam of an early version', `Blocked SPAM, ${ABOUT}`, ['kim@example.com sent message.spam']],
    [
      'a virus',
      `Blocked INFECTED (Eicar-Test) {RejectedInbound}, ${ABOUT}`,
      ['kim@example.com bounced message.virus'],
    ],
    [
      'an attachment with brackets in its name',
      `Blocked BANNED (.exe,invoice (1).exe) {BouncedInbound}, ${ABOUT}`,
      ['kim@example.com bounced message.attachment'],
    ],
    [
      'two recipients, of a notice without a sender',
      `Blocked SPAM {DiscardedInbound}, [192.0.2.9] <> -> <kim@example.com>,<lee@example.com>, Hits: 9, 15 ms`,
      ['kim@example.com sent message.spam', 'lee@example.com sent message.spam'],
    ],
  ])('%s', (_, words, outcomes) => {
    expect(outcomesOf(amavis(words))).toEqual(outcomes);
  });

  it.each([
    amavis(`Passed SPAMMY {RelayedTaggedInbound}, ${ABOUT}`),
    amavis(`Blocked MTA-BLOCKED {RejectedInbound}, ${ABOUT}`),
    amavis('Blocked SPAM {DiscardedInbound}, quarantine: spam-7Qx.gz'),
    `somebody wrote (of late) Blocked SPAM, ${ABOUT}`,
  ])('is no attempt: %s', (line) => {
    expect(deliveriesOf(openAmavis, line)).toEqual([]);
  });
});

describe('hostile text behind amavis', () => {
  it.each(hostileTexts)('%s', (_, make) => {
    expect(deliveriesOf(openAmavis, make('amavis: (00047-06) Blocked BANNED ((), <a> -> <'))).toEqual([]);
  });
});
