import { expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';

const engine = createEngine(knowledge, formats);
const record = (response: string, to = 'a@example.net') =>
  `AAAAAA1: to=<${to}>, relay=none, delay=1, delays=0/0/0/1, dsn=4.0.0, status=deferred (${response})`;

it.each([
  ['markup', record('<script>alert(1)</script><img src=x onerror=alert(1)>')],
  ['control and bidi characters', record('\u0000\u0007\u202e\u2066 550 \u001b[31mred')],
  ['a truncated record', record('host x said: 550 no').slice(0, 60)],
  ['a line of 5 MB', record('x '.repeat(2_600_000))],
  ['5 MB of brackets', record('('.repeat(5_000_000))],
  ['5 MB of one word', record('a'.repeat(5_000_000))],
  ['5 MB of dots and at signs', record('a.@'.repeat(1_700_000))],
  ['an address without an end', `AAAAAA1: to=<${'a'.repeat(1_000_000)}`],
  ['a quote without an end', record('x', '"'.repeat(1_000_000))],
  ['many open records', 'to=<a>,\n'.repeat(100_000)],
  ['lone surrogates', record('\ud800\udfff\udc00')],
])('%s: an answer, and no error', (_, text) => {
  const diagnoses = engine.diagnose(text);
  for (const { attempts } of diagnoses)
    for (const { finding } of attempts) expect(finding.cause).toMatch(/^[a-z]+\.[a-z-]+$/);
  expect(engine.diagnoseReply(text).finding.cause).toMatch(/^(?:delivered|[a-z]+\.[a-z-]+)$/);
});

it('reads 70,000 lines, each of them', { timeout: 60_000 }, () => {
  const text = Array.from({ length: 70_000 }, (_, i) =>
    record('connect to x[192.0.2.1]:25: Connection refused').replace(
      'AAAAAA1',
      `A${i.toString(16).padStart(8, '0')}`,
    ),
  ).join('\n');
  expect(engine.diagnose(text)).toHaveLength(70_000);
});

it('answers any text made of the pieces of a log', () => {
  const pieces = [
    'to=<',
    '>',
    ', ',
    'relay=',
    'none',
    'status=',
    'sent',
    ' (',
    ')',
    '550',
    '5.1.1',
    '-',
    'host x[1] said: ',
    '\n',
    ':',
    'from=<',
    'expired',
    '"',
    '\\',
    'AAAAAA1: ',
    'delivery temporarily suspended: ',
    'ü',
    '\u0000',
  ];
  let seed = 42;
  const random = (n: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % n;
  };
  for (let i = 0; i < 3_000; i += 1) {
    const text = Array.from({ length: random(40) }, () => pieces[random(pieces.length)]).join('');
    expect(() => engine.diagnose(text), JSON.stringify(text)).not.toThrow();
    expect(engine.diagnoseReply(text).finding.confidence, JSON.stringify(text)).toBeTypeOf('string');
  }
});
