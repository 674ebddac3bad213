import { describe, expect, it } from 'vitest';
import { createReadColumns } from '@/utils/engine/cause/columns';
import { createLiteralIndex } from '@/utils/engine/cause/literal-index';
import { normalise } from '@/utils/engine/cause/normalise';
import { Patterns } from '@/utils/engine/cause/patterns';
import { alternativesOf, requiredLiterals } from '@/utils/engine/cause/required-literals';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { invented } from '../invented';

const PROVING = new Set(['spamhaus.org', 'google.com']);

describe('normalise', () => {
  it.each([
    ['<Bob@Example.net>: Recipient  address\trejected', '~addr: recipient address rejected'],
    ['RCPT TO:<bob@example.net>: no', 'rcpt to:~addr: no'],
    ['[203.0.113.25] is blocked', '~ip is blocked'],
    ['mail.example.net[203.0.113.25] denied', '~host denied'],
    ['blocked using zen.spamhaus.org; bye', 'blocked using zen.spamhaus.org; bye'],
    ['blocked by spam.example.net; bye', 'blocked by ~host; bye'],
    [
      'see https://support.google.com/mail/?p=NoSuchUser now',
      'see support.google.com/mail/?p=nosuchuser now',
    ],
    ['see http://example.net/spam?x=1 now', 'see ~url now'],
    ['RESOLVER.ADR.RecipientNotFound; gone', 'resolver.adr.recipientnotfound; gone'],
    ['does not exist.Please try', 'does not exist.please try'],
    ['id=Lh2yBhiiPbuVq0XWDA96A1EF now', 'id=~id now'],
    ['user’s mailbox', "user's mailbox"],
    ['a\u0000b\u202e c', 'a b\u202e c'],
    ['IPv6:2001:db8::25 listed', '~ip listed'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(normalise(text, PROVING).text).toBe(expected);
  });

  it('maps a match back to the words it stands for', () => {
    const text = 'Sorry,  <bob@example.net>:  User unknown here';
    const words = normalise(text, PROVING);
    const at = words.text.indexOf('~addr: user unknown');
    const { start, end } = words.original(at, at + '~addr: user unknown'.length);
    expect(text.slice(start, end)).toBe('<bob@example.net>:  User unknown');
  });
});

describe('required literals', () => {
  it.each([
    [/user unknown/, [[['user unknown']]]],
    [
      /(?:user|mailbox) (?:unknown|not found)/,
      [
        [
          ['user', 'mailbox'],
          ['unknown', 'not found'],
        ],
      ],
    ],
    [/user unknown|no .{0,9}mailbox/, [[['user unknown']], [['no '], ['mailbox']]]],
    [/(?:user unknown|no account)/, [[['user unknown']], [['no account']]]],
    [/over ?quota/, [[['over'], ['quota']]]],
    [/colou?r/, [[['colo']]]],
    [/\[tss0[1-9]\]/, [[['[tss0']]]],
    [/ab|cd/, [[], []]],
    [/mailbox .{0,20}full/, [[['mailbox '], ['full']]]],
    [/(?:the )?mailbox/, [[['mailbox']]]],
    [/no(?!thing) account/, [[[' account']]]],
    [/(?:is ){1,2}full/, [[['is '], ['full']]]],
    [/[a-z]+/, [[]]],
  ])('%s', (pattern, literals) => {
    expect(requiredLiterals(pattern)).toEqual(literals);
  });
});

it('the literal index finds what a plain search finds', () => {
  const patterns = [
    [[['abc']]],
    [[['bcd', 'xyz']]],
    [[['c']]],
    [[['cde'], ['abc', 'zzz']]],
    [[['bc']], [['zz'], ['q']]],
  ];
  const index = createLiteralIndex(patterns);
  const readColumns = createReadColumns();
  for (const text of ['abcde', 'xxyz', 'zzz', 'zzzq', 'cde', 'bcbcbcd', '']) {
    const found = new Int32Array(patterns.length);
    expect([...found.subarray(0, index.search(readColumns(text), found))].sort()).toEqual(
      patterns.flatMap((branches, i) =>
        branches.some((branch) => branch.every((any) => any.some((one) => text.includes(one)))) ? [i] : [],
      ),
    );
  }
});

it('patterns are found where their expressions find them, of several the first, and none that is not asked for', () => {
  const expressions = [
    /no mail|mail|no/,
    /mailbox|no .{0,9}box/,
    /b[a-z]x|x/,
    /full\.|is full/,
    /l{2,3}|user unknown/,
  ];
  const patterns = new Patterns([[], ...expressions.map(({ source }) => alternativesOf(source))]);
  const readColumns = createReadColumns();
  for (const text of ['no mail', 'a mailbox: no, no box', 'mail is full.', 'bax all box', 'user unknown', ''])
    for (const left of [0, 1, 2]) {
      const isWorth = (pattern: number) => pattern % 3 !== left;
      const count = patterns.search(text, readColumns(text), isWorth);
      const found = [...patterns.found.subarray(0, count)].sort();
      expect(found.map((i) => [i, patterns.starts[i], patterns.lengths[i]])).toEqual(
        expressions.flatMap((one, i) => {
          const match = isWorth(i + 1) ? one.exec(text) : null;
          return match ? [[i + 1, match.index, match[0].length]] : [];
        }),
      );
    }
});

describe('ranking', () => {
  const engine = createEngine(invented, formats);
  it.each([
    ['550 no apple', 'fruit.apple', 'certain'],
    ['550 there is no apple pie here', 'fruit.apple-pie', 'likely'],
    ['550 the pear is long gone', 'fruit.pear', 'possible'],
    ['550 5.1.1 nothing known', 'fruit.pear', 'possible'],
    ['550 5.7.1 nothing known', 'unknown.rejected', 'possible'],
    ['450 nothing known', 'unknown.deferred', 'possible'],
    ['250 no apple', 'fruit.apple', 'possible'],
    ['250 ok', 'delivered', 'certain'],
    ['', 'unknown.rejected', 'possible'],
    [
      'host no-apple.example[192.0.2.1] said: 550 well (in reply to RCPT TO command)',
      'unknown.rejected',
      'possible',
    ],
  ])('%s', (text, cause, confidence) => {
    expect(engine.diagnoseReply(text).finding).toMatchObject({ cause, confidence });
  });

  it('does not depend on the order of the causes', () => {
    const turned = createEngine({ ...invented, causes: [...invented.causes].reverse() }, formats);
    for (const text of ['550 no apple pie', '550 no apple, the pear is gone', '550 pear gone']) {
      expect(turned.diagnoseReply(text)).toEqual(engine.diagnoseReply(text));
    }
  });

  it('quotes the proof to the letter, also where it stood on two lines of a reply', () => {
    const text =
      'host mx[192.0.2.1] said: 550-5.1.1 There is NO 550 5.1.1 Apple today (in reply to RCPT TO command)';
    const { evidence } = engine.diagnoseReply(text).finding;
    expect(evidence.map((one) => one.text)).toEqual(['NO', 'Apple']);
    for (const one of evidence) expect(text.slice(one.start, one.end)).toBe(one.text);
  });

  it('says what is missing where the words tell nothing', () => {
    expect(engine.diagnoseReply('550 5.7.1 zzz').finding.missing?.slots.title).toContain(
      'Delivery not authorized',
    );
    expect(engine.diagnoseReply('550').finding.missing?.slots.code).toBe(550);
    expect(engine.diagnoseReply('zzz').finding.missing?.text).toContain('no code');
  });
});
