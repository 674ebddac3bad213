import { describe, expect, test } from 'vitest';
import { overviewTicket } from '@/utils/report/documents/overview-ticket';
import { type OverviewFacts, overviewOf } from '@/utils/report/page/overview';
import type { ReadFailure } from '@/utils/report/types';
import { inventDiagnosis, inventedWords } from '../invented';
import { factsOf } from '../overview-facts';

type Invented = Parameters<typeof inventDiagnosis>[0];
const gate = (changes: object = {}, actor = 'mail-admin'): Invented =>
  ({ attempt: { status: 'bounced', ...changes }, finding: { cause: 'garden.gate-shut', actor } }) as Invented;
const rain = (status: string): Invented =>
  ({ attempt: { status }, finding: { cause: 'garden.rain', actor: 'nobody' } }) as Invented;
const arrived = { attempt: { status: 'sent' }, finding: { cause: 'delivered', actor: 'nobody' } } as Invented;

function facts(messages: readonly Invented[], more: Partial<OverviewFacts> = {}): OverviewFacts {
  const known = messages.map((one) => [inventDiagnosis(one)]);
  return {
    ...factsOf(
      known,
      known.map(() => 'failed'),
    ),
    ...more,
  };
}

const sums = (given: OverviewFacts) =>
  overviewOf(given, inventedWords).shares.map(({ actor, count }) => `${actor}: ${count}`);

describe('who must act', () => {
  test.each<[string, readonly Invented[], readonly string[]]>([
    ['a server’s admin', [gate()], ['You or your server’s admin: 1']],
    ['the owner of the mailbox', [gate({}, 'recipient')], ['You or your server’s admin: 1']],
    ['the sender', [gate({}, 'sender')], ['The sender: 1']],
    ['SpamHero', [gate({}, 'filter-provider')], ['SpamHero support: 1']],
    ['nobody, while it is tried again', [rain('deferred')], ['Wait: 1']],
    ['you, once nobody tries again', [rain('expired')], ['You or your server’s admin: 1']],
    ['nobody, where it has arrived meanwhile', [arrived], ['Nobody: delivered by now: 1']],
    [
      'those who can do something come first, however few',
      [rain('deferred'), rain('deferred'), rain('deferred'), gate({}, 'sender'), gate()],
      ['You or your server’s admin: 1', 'The sender: 1', 'Wait: 3'],
    ],
  ])('%s', (_name, messages, shares) => {
    expect(sums(facts(messages))).toEqual(shares);
  });
});

describe('the sums come to the number of the headline', () => {
  const number = /(?<=: )\d+/g;
  test.each<[readonly Invented[], Partial<OverviewFacts>, string | null]>([
    [[gate(), rain('deferred')], {}, null],
    [
      [gate(), rain('deferred')],
      { empty: 3, failures: [404, 404] },
      'Without any attempt so far: 3 · Could not be read: 2',
    ],
    [[gate()], { empty: 1 }, 'Without any attempt so far: 1'],
  ])('%#', (messages, more, rest) => {
    const others = (more.empty ?? 0) + (more.failures?.length ?? 0);
    for (const unread of [0, 5]) {
      const states = Array.from({ length: messages.length + others + unread }, () => 'failed' as const);
      const view = overviewOf(facts(messages, { ...more, states }), inventedWords);
      const words = [rest, unread > 0 && `Not read yet: ${unread}`].filter(Boolean).join(' · ');
      expect(view.rest ?? '').toBe(words);
      const counted = [...view.shares.map(({ count }) => count), ...(words.match(number) ?? []).map(Number)];
      expect(counted.reduce((sum, one) => sum + one, 0)).toBe(states.length);
    }
  });
});

describe('lines', () => {
  const servers = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      gate({ nextHop: { host: `mx${i}.example`, address: null, port: 25 } }),
    );
  const lines = (given: OverviewFacts) =>
    overviewOf(given, inventedWords).shares.flatMap(({ groups }) => groups);

  test('six, of each who must act at least one, and the rest on demand', () => {
    const given = facts([...servers(9), rain('deferred')]);
    expect(lines(given).map(({ statusWord }) => statusWord)).toEqual([...Array(5).fill('Failed'), 'Waiting']);
    expect(overviewOf(given, inventedWords).lengthen).toBe('Show all 10');
    const long = { ...given, isLong: true };
    expect(lines(long)).toHaveLength(10);
    expect(overviewOf(long, inventedWords).lengthen).toBe('Show fewer');
    expect(overviewOf(facts(servers(6)), inventedWords).lengthen).toBeNull();
  });

  test('one message is called by its recipient, several by their number; each with its first step', () => {
    const [one] = lines(facts([gate({ recipient: 'bert@oak.example' })]));
    expect(one).toMatchObject({
      count: 1,
      name: 'bert@oak.example',
      title: 'The gate is shut',
      step: 'Open the gate.',
    });
    const [both] = lines(facts([gate(), gate()]));
    expect(both).toMatchObject({ count: 2, name: null });
    const [waiting] = lines(facts([rain('deferred')]));
    expect(waiting?.step).toBe('Wait: the filter tries again by itself.');
  });

  test('a marked group says which of its rows is looked at', () => {
    const given = facts([gate(), gate()]);
    const [group] = lines(given);
    const marked = { key: group?.key ?? '', at: 1, of: 2 };
    expect(lines({ ...given, marked })[0]?.marked).toBe('2 of 2');
    expect(group?.marked).toBeNull();
  });
});

test.each<[Partial<OverviewFacts>, boolean, string | null]>([
  [{ hasLearned: false }, false, 'To read them all here, open the Logs of one.'],
  [{ hasLearned: false, readable: 3 }, true, null],
  [{ readable: 3 }, true, null],
  [{ readable: 3, progress: { done: 1, total: 3 } }, false, null],
  [{}, false, null],
])('with %j one can read all: %s; the hint is %s', (more, canDiagnose, hint) => {
  expect(overviewOf(facts([], { states: ['failed'], ...more }), null)).toMatchObject({ canDiagnose, hint });
});

test.each<[readonly ReadFailure[], boolean, string]>([
  [
    [404, 404, 404, 404, 404],
    true,
    '5 logs could not be read. The portal answered with an error (404). Reading has stopped.',
  ],
])('what could not be read is said: %j', (failures, hasStopped, words) => {
  expect(overviewOf(facts([gate()], { failures, hasStopped }), inventedWords).problem).toBe(words);
});

test('the list for a ticket: by who must act, with recipients, first step and answer', () => {
  const reply = { code: 550, enhancedCode: '5.1.1', text: 'No such gate' };
  const known = [
    [inventDiagnosis(gate({ recipient: 'bert@oak.example', reply }))],
    [inventDiagnosis(rain('deferred'))],
  ];
  const text = overviewTicket(known, inventedWords, { redact: false });
  expect(text).toMatch(
    /^2 messages to look at\n\nWhoever works on this ticket, or the server’s admin: 1\n- Failed · The gate is shut/,
  );
  expect(text).toContain(
    '  To: bert@oak.example\n  First: Open the gate.\n  Answer of mail.example.com [192.0.2.25]: 550 5.1.1 No such gate\n',
  );
  expect(text).toContain('\nWait: 1\n- Waiting · It rains');
  expect(overviewTicket(known, inventedWords, { redact: true })).not.toContain('oak.example');
});
