import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { unreadableWords, whatIsReadable } from '@/utils/report/words/readable';

const SMTPD = [
  'Nov 23 10:00:00 mx1 postfix/smtpd[12]: connect from mail.example.org[192.0.2.7]',
  'Nov 23 10:00:01 mx1 postfix/anvil[13]: statistics: max connection rate 1/60s for (smtp:192.0.2.7)',
].join('\n');

describe('what a text without a delivery holds', () => {
  it.each([
    [SMTPD, /^It holds 2 lines of Postfix \(smtpd, anvil\)/],
    ['Received: from a by b\nSubject: hello\n\nGood morning', /^These are mail headers/],
    ['{"level":"info","text":"started"}', /^It looks like JSON/],
    ['name,street,town,country\nAnn,Elm Road,York,UK', /columns name, street, town, country/],
    ['2026-11-23 10:00:00 server started\n2026-11-23 10:00:01 listening', /^It holds 2 lines of a log/],
    [
      'Nov 23 10:00:00 mx1 dovecot: imap-login: Disconnected\nNov 23 10:00:01 mx1 sshd[7]: closed',
      /log of dovecot, sshd:/,
    ],
    ['Kim has been removed from the distribution list.', /^It reads like a letter/],
    ['                 T  5 10 20 40 80 160\n       TOTAL     9  0  0  1  2  3   3', /counts of a queue/],
    ['Identity   DeliveryType Status MessageCount\n--------   ------------ ------ ----', /counts of a queue/],
    ['\u0000\u0001\u0002PNG', /binary data/],
  ])('%j', (text, sentence) => {
    expect(createEngine(knowledge, formats).diagnose(text)).toEqual([]);
    const { holds, paste } = whatIsReadable(text);
    expect(holds).toMatch(sentence);
    expect(paste.join(' ')).toMatch(/^(?:Open|Paste) /);
  });

  it.each(['', 'Good morning, see you soon', 'one, two'])('nothing of %j', (text) => {
    expect(whatIsReadable(text).holds).toBeNull();
  });

  it('says the same in one paragraph', () => {
    expect(unreadableWords('Kim has been removed from the distribution list.')).toMatch(
      /^It reads like a letter.* Or paste only/,
    );
  });
});
