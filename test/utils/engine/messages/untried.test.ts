import { describe, expect, it } from 'vitest';
import { readLog } from '@/test/portal/messages';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { invented } from '../invented';

const engine = createEngine(invented, formats);
const now = Date.UTC(2026, 10, 24);
const untriedIn = (text: string) =>
  engine.read(text, { now }).untried.map(({ queueId, kind }) => `${queueId} ${kind}`);

const line = (id: string, daemon: string, words: string) =>
  `Nov 23 20:57:05 mx1 postfix/${daemon}[2]: ${id}: ${words}`;
const taken = (id: string) => line(id, 'cleanup', `message-id=<${id}@a.example>`);
const active = (id: string) => line(id, 'qmgr', 'from=<ann@a.example>, size=7, nrcpt=1 (queue active)');
const held = (id: string) => line(id, 'cleanup', 'hold: header Subject: Hi from a.example[192.0.2.1]');
const tried = (id: string, status: string) =>
  line(
    id,
    'smtp',
    `to=<bob@b.example>, relay=mx.b.example[192.0.2.2]:25, delay=1, dsn=4.0.0, status=${status} (450 the gate is shut)`,
  );
const log = (...lines: string[]) => lines.join('\n');

describe('messages that nobody has tried to deliver', () => {
  it('say since when, and from whom', () => {
    expect(engine.read(log(taken('4A1'.padEnd(9, '0')), active('4A1'.padEnd(9, '0'))), { now })).toEqual({
      diagnoses: [],
      untried: [
        { queueId: '4A1000000', sender: 'ann@a.example', kind: 'queued', since: '2026-11-23T20:57:05' },
      ],
    });
  });

  it.each<[string, string, string[]]>([
    ['a queued one of the portal', readLog('queued'), [expect.stringMatching(/ queued$/)] as string[]],
    [
      'a deep-filtered one of the portal',
      readLog('deep-filtered'),
      [expect.stringMatching(/ held$/)] as string[],
    ],
    ['one that is taken in, alone', taken('4A1AA'), ['4A1AA taken']],
    ['one that was active before the log begins, alone', active('4A1AA'), ['4A1AA queued']],
    [
      'two beside one that is delivered',
      log(
        taken('4A1AA'),
        held('4A1AA'),
        taken('4B1BB'),
        active('4B1BB'),
        tried('4B1BB', 'sent'),
        taken('4C1CC'),
        active('4C1CC'),
      ),
      ['4A1AA held', '4C1CC queued'],
    ],
    [
      'one whose id was another’s before',
      log(
        taken('4A1AA'),
        active('4A1AA'),
        tried('4A1AA', 'sent'),
        line('4A1AA', 'qmgr', 'removed'),
        taken('4A1AA'),
        active('4A1AA'),
      ),
      ['4A1AA queued'],
    ],
    [
      'one that is let go, and then goes out for the first time',
      log(taken('4A1AA'), held('4A1AA'), line('4A1AA', 'postsuper', 'released from hold'), active('4A1AA')),
      ['4A1AA queued'],
    ],
  ])('%s', (_name, text, wanted) => {
    expect(untriedIn(text)).toEqual(wanted);
  });

  it.each<[string, string]>([
    [
      'what waits for another try',
      log(taken('4A1AA'), active('4A1AA'), tried('4A1AA', 'deferred'), active('4A1AA')),
    ],
    ['what was tried before the log began', log(active('4A1AA'), taken('4B1BB'), tried('4B1BB', 'sent'))],
    ['what was held before the log began', log(line('4A1AA', 'postsuper', 'placed on hold'), taken('4B1BB'))],
    ['what its client may have given up', log(taken('4A1AA'), taken('4B1BB'))],
    [
      'what was refused as it came in',
      log(
        taken('4A1AA'),
        line(
          '4A1AA',
          'cleanup',
          'milter-reject: END-OF-MESSAGE from a.example[192.0.2.1]: 5.7.1 no; from=<a@a.example> to=<b@b.example> proto=SMTP helo=<a>',
        ),
      ),
    ],
    [
      'what was thrown away',
      log(taken('4A1AA'), line('4A1AA', 'cleanup', 'discard: header Subject: x from a.example')),
    ],
    [
      'what a program has in its hands',
      log(
        taken('4A1AA'),
        active('4A1AA'),
        line('4A1AA', 'smtp', 'enabling PIX workarounds: disable_esmtp for b.example[192.0.2.2]:25'),
      ),
    ],
    ['a second turn, whose try is not shown', log(taken('4A1AA'), active('4A1AA'), active('4A1AA'))],
    ['other programs', 'Nov 23 20:57:05 mx1 mydaemon/cleanup[2]: 4A1AA: hold: header Subject: Hi'],
    [
      'a sender’s words',
      line('4A1AA', 'cleanup', 'warning: header Subject: postfix/cleanup[2]: 4B1BB: hold: x').replace(
        'cleanup',
        'smtpd',
      ),
    ],
  ])('are not %s', (_name, text) => {
    expect(untriedIn(text)).toEqual([]);
  });

  it('are the same in parts of any size', () => {
    const text = log(
      taken('4A1AA'),
      held('4A1AA'),
      taken('4B1BB'),
      active('4B1BB'),
      tried('4B1BB', 'deferred'),
      taken('4C1CC'),
      active('4C1CC'),
    );
    const stream = engine.openStream({ now });
    for (const part of text.split(/(?<=\n)/)) stream.read(part);
    stream.end();
    expect(stream.untried()).toEqual(engine.read(text, { now }).untried);
  });

  it('are followed for as long as it takes', () => {
    const others = Array.from({ length: 20_000 }, (_, i) => taken(`5${String(i).padStart(6, '0')}`));
    expect(untriedIn(log(taken('4A1AA'), held('4A1AA'), ...others))).toEqual(['4A1AA held']);
  });
});
