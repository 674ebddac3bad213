import { describe, expect, it } from 'vitest';
import { readHopTime } from '@/utils/engine/trace/hop-time';
import { readTrace } from '@/utils/engine/trace/read-trace';
import { readReceived } from '@/utils/engine/trace/received';
import { blocks } from './blocks';

const SIGNS = { domains: ['spamhero.com'], queueIds: [] };

describe('the way of a mail by its headers', () => {
  it.each(blocks.map((block) => [block.name, block] as const))('%s', (_, block) => {
    const trace = readTrace(block.text, SIGNS);
    expect(trace?.hops.map(({ by }) => by)).toEqual(block.by);
    expect(trace?.hops.map(({ delay }) => delay)).toEqual(block.delays);
    expect(trace?.notes.map(({ filter, placed }) => `${filter}: ${placed}`)).toEqual(block.notes);
    expect(trace?.hops.map(({ isProven }) => isProven)).toEqual(
      block.by.map((_by, i) => i >= block.by.length - block.proven),
    );
    expect(trace?.loop).toBeNull();
  });

  it.each([
    [
      'a log',
      'Nov 23 20:57:06 relay postfix/smtp[263]: 4jYJCk2zRXzKnDh: to=<a@example.com>, status=sent (250 ok)',
    ],
    ['a notice of another mail', 'Received: from a by b; x\nContent-Type: multipart/report; boundary=x'],
    ['headers without a way', 'From: a@example.org\nTo: b@example.com\nSubject: Offer'],
    ['nothing', ''],
  ])('none in %s', (_, text) => {
    expect(readTrace(text, SIGNS)).toBeNull();
  });

  it('the log’s own id proves the relay, whatever it is called', () => {
    const { hops } = readTrace(blocks[12]?.text ?? '', { domains: [], queueIds: ['4jYJCk2zRXzKnDh'] }) ?? {};
    expect(hops?.map(({ isProven }) => isProven)).toEqual([true, true]);
  });

  it('a mail that goes round is told, with where', () => {
    const round = ['a', 'b', 'a', 'b', 'a'].map(
      (by, i) => `Received: from x by ${by}.example.com; Wed, 12 Mar 2025 09:00:0${9 - i} +0000`,
    );
    expect(readTrace(round.join('\n'), SIGNS)?.loop).toBe('a.example.com');
  });

  it('ten thousand hops, and what hides the way words are read, do no harm', () => {
    const many = Array.from(
      { length: 10_000 },
      (_, i) => `Received: from \u202Ea${i} by b${i} (((((; \u0000`,
    );
    const trace = readTrace(many.join('\n'), SIGNS);
    expect(trace?.hops.length).toBe(200);
    expect(trace?.left).toBe(9_800);
  });
});

describe('one Received header', () => {
  it.each([
    [
      'from mail.example.org (helo.example.net [198.51.100.7]) by mx (Postfix) id A1; x',
      ['mail.example.org', 'helo.example.net'],
      '198.51.100.7',
      'mx',
      'A1',
    ],
    ['from [198.51.100.7] by mx with SMTP id A1; x', ['198.51.100.7'], '198.51.100.7', 'mx', 'A1'],
    ['from x (y [IPv6:2001:db8::7]) by mx.', ['x'], '2001:db8::7', 'mx', null],
    ['by 2002:a05::1 with SMTP id x12; x', [], null, '2002:a05::1', 'x12'],
    ['(qmail 77 invoked from network); 12 Mar 2025 09:00:05 -0000', [], null, null, 'qmail 77'],
    ['from by by by', ['by'], null, 'by', null],
    ['', [], null, null, null],
  ])('%s', (value, from, fromAddress, by, id) => {
    expect(readReceived(value)).toMatchObject({ from, fromAddress, by, id });
  });
});

describe('the time of a hop', () => {
  it.each([
    ['Wed, 12 Mar 2025 10:00:05 +0100 (CET)', '2025-03-12T09:00:05.000Z'],
    ['12 Mar 2025 09:00 -0000', '2025-03-12T09:00:00.000Z'],
    ['Wed, 12 Mar 25 04:00:05 EST', '2025-03-12T09:00:05.000Z'],
    ['Wed, 12 Mar 2025 02:00:05 PDT', '2025-03-12T09:00:05.000Z'],
    ['Wed, 12 Mar 2025 09:00:05 Z', '2025-03-12T09:00:05.000Z'],
    ['Wed, 12 Mar 2025 09:00:05.123 +0000', '2025-03-12T09:00:05.000Z'],
  ])('%s', (text, time) => {
    expect(new Date(readHopTime(text) ?? 0).toISOString()).toBe(time);
  });

  it.each(['', 'yesterday', 'Wed, 12 Foo 2025 09:00:05'])('none in “%s”', (text) => {
    expect(readHopTime(text)).toBeNull();
  });
});
