import { describe, expect, it } from 'vitest';
import { readLog } from '@/test/portal/messages';
import { createEngine } from '@/utils/engine/engine';
import { relayFormats } from '@/utils/engine/formats/relay';
import { createReport } from '@/utils/report/report';
import type { RowState } from '@/utils/report/types';
import { invented } from '../../engine/invented';
import { inventedWords } from '../invented';

const MINUTE = 60_000;
const WRITTEN = new Date(2026, 10, 23, 20, 57, 5).getTime();
const engine = createEngine(invented, relayFormats);
const reportAt = (now: number) => createReport(inventedWords, { now: () => now, filter: 'SpamHero' });
const told = (text: string, state: RowState | null = null, now = WRITTEN + MINUTE) => {
  const view = reportAt(now).untried(engine.read(text, { now }).untried, state);
  return view && [view.headline, view.actorLine, view.nextStep].join(' ');
};

const head = 'Nov 23 20:57:05 mx1 postfix';
const taken = `${head}/smtpd[2]: 4jYJDq3Kc1zKnGw: client=a.example[192.0.2.1]\n${head}/cleanup[2]: 4jYJDq3Kc1zKnGw: message-id=<1@a.example>`;
const active = `${head}/qmgr[2]: 4jYJDq3Kc1zKnGw: from=<a@a.example>, size=7, nrcpt=1 (queue active)`;
const held = `${head}/cleanup[2]: 4jYJDq3Kc1zKnGw: hold: header Subject: Hi from a.example[192.0.2.1]`;

describe('the summary of a log without any attempt', () => {
  it.each<[string, string, RowState | null, RegExp]>([
    [
      'a queued one',
      readLog('queued'),
      null,
      /^Queued since 20:57: not tried yet\. Nobody has to act: SpamHero tries it by itself\. Wait: /,
    ],
    ['a queued one, and its row', readLog('queued'), 'queued', /^Queued since 20:57/],
    [
      'one that is taken in',
      taken,
      null,
      /^With SpamHero since 20:57: this log tells of no attempt to deliver it/,
    ],
    ['one that is taken in, of a queued row', taken, 'queued', /^Queued since 20:57/],
    [
      'one that is taken in, of a deep-filtered row',
      taken,
      'deep-filtered',
      /^Deep filtered: SpamHero has held it since 20:57/,
    ],
    ['one on hold', held, null, /^Deep filtered: .* “Deliver” at its row/],
    ['one on hold in a row that says queued', held, 'queued', /^With SpamHero since/],
    ['one without times', active.replace(/^.{16}/, ''), null, /^Queued: not tried yet/],
    ['one in columns', active.replace(']: 4j', '] 4j'), null, /^Queued since/],
    [
      'one let go',
      `${held}\n${head}/postsuper[3]: 4jYJDq3Kc1zKnGw: released from hold\n${active}`,
      null,
      /^Queued since/,
    ],
    [
      'one that the page has wrapped',
      `${taken}\n${active.replace('(queue ', '(queue\n')}`,
      null,
      /^Queued since/,
    ],
    [
      'one with a subject that looks like a line',
      `${head}/cleanup[2]: 4jYJDq3Kc1zKnGw: warning: header Subject: postfix/cleanup[2]: 4jYJDq3Kc1zKnGw: hold: x\n${active}`,
      null,
      /^Queued since/,
    ],
  ])('%s', (_name, text, state, wanted) => {
    expect(told(text, state)).toMatch(wanted);
  });

  it('of the deep filter says since when, and how to end it', () => {
    const now = Date.parse('2026-11-23T21:00:00Z');
    expect(told(readLog('deep-filtered'), 'deep-filtered', now)).toMatch(
      /^Deep filtered: SpamHero has held it since 20:57, and has not tried to deliver it yet\. .* Wait, or press “Deliver”/,
    );
  });

  it.each<[string, string, number, RegExp]>([
    [
      'a queued one, days later',
      active,
      3 * 1440,
      /^Queued since 23 Nov, 20:57: .* Open the logs again: an attempt was due by now\.$/,
    ],
    ['one on hold, a day later', held, 1440, /has held it since 23 Nov, 20:57.* as that time has passed/],
    ['one on hold, an hour later', held, 60, /Wait, or press “Deliver”/],
    ['one of last year', active.replace('Nov 23', 'Dec 30'), 0, /^Queued since 30 Dec, 20:57/],
  ])('%s, promises nothing that is over', (_name, text, minutes, wanted) => {
    expect(told(text, null, WRITTEN + minutes * MINUTE)).toMatch(wanted);
  });

  it.each<[string, string, RowState | null]>([
    ['a row that has failed', active, 'failed'],
    ['a row that is deferring', taken, 'deferring'],
    ['an attempt', readLog('greylisted-waiting'), null],
    [
      'a try without a status',
      `${active}\n${head}/smtp[9]: 4jYJDq3Kc1zKnGw: host a.example[192.0.2.1] said: 450 no`,
      null,
    ],
    ['a second turn, whose try is not shown', `${active}\n${active.replace('20:57', '21:57')}`, null],
    ['an end', `${active}\n${head}/qmgr[2]: 4jYJDq3Kc1zKnGw: removed`, null],
    ['a refusal', `${head}/cleanup[2]: 4jYJDq3Kc1zKnGw: milter-reject: END-OF-MESSAGE: 5.7.1 no`, null],
    ['two messages', `${active}\n${active.replace('4jYJDq3Kc1zKnGw', '4jYJDq3Kc1zKnGx')}`, null],
    ['no message', `${head}/smtpd[2]: connect from a.example[192.0.2.1]`, null],
    ['a refused client', `${head}/smtpd[2]: NOQUEUE: reject: RCPT from a.example`, null],
    ['words', 'Queued. Deep filtered. (queue active)', null],
  ])('claims nothing of %s', (_name, text, state) => {
    expect(told(text, state)).toBeNull();
  });
});
