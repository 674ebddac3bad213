import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { invented } from '../invented';

const engine = createEngine(invented, formats);
const line = (relay: string, said: string) =>
  `Nov 23 10:00:01 mx1 postfix/smtp[1]: AAAAAA1: to=<a@example.net>, relay=${relay}[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=5.0.0, status=bounced (host ${relay}[192.0.2.1] said: ${said} (in reply to RCPT TO command))`;

describe('the receiving system', () => {
  it.each([
    ['its host tells', 'mx1.basket.example', '550 no apple', 'basket'],
    ['its words tell', 'mx1.example', '550 no apple in the crate', 'crate'],
    ['the first in the list of those that speak so', 'mx1.example', '550 no apple in the basket', 'basket'],
    ['the host before the words', 'mx1.basket.example', '550 no apple in the crate', 'basket'],
    ['nothing tells', 'mx1.example', '550 no apple', null],
    [
      'a quoted reply has the words of the server behind',
      'mx1.basket.example',
      '451 4.4.0 mail.example.org said: 550 5.1.1 no apple in the crate',
      'crate',
    ],
  ])('%s', (_, relay, said, platform) => {
    expect(engine.diagnose(line(relay, said), { now: 0 })[0]?.attempts[0]?.finding.platform).toBe(platform);
  });

  it('is told for what was delivered, too', () => {
    const sent = line('mx1.basket.example', '').replace(/status=.*/, 'status=sent (250 ok)');
    expect(engine.diagnose(sent, { now: 0 })[0]?.attempts[0]?.finding).toMatchObject({
      cause: 'delivered',
      platform: 'basket',
    });
  });
});
