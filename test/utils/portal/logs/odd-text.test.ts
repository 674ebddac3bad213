import { describe, expect, test } from 'vitest';
import { gluePieces } from '@/utils/portal/logs/line-glue';
import { addressOfTag, asWritten, hiddenAddress, tidy } from '@/utils/portal/logs/odd-text';
import { deferred } from '../log-lines';

test.each([
  ['a\u00a0b\u2003c', 'a b c'],
  ['sta\u00adtus\u200b=\ufeffsent', 'status=sent'],
  ['  plain  ', 'plain'],
])('tidy: %j', (text, tidied) => expect(tidy(text)).toBe(tidied));

describe('asWritten', () => {
  test.each([
    [
      '4F: to=k@example.com, relay=none, status=sent (ok)',
      '4F: to=<k@example.com>, relay=none, status=sent (ok)',
    ],
    ['4F: to="k@example.com", status=sent (ok)', '4F: to=<k@example.com>, status=sent (ok)'],
    ['4F: to=, relay=none, status=sent (ok)', '4F: to=<>, relay=none, status=sent (ok)'],
    [
      'from=r@b.example, status=expired, returned to sender',
      'from=<r@b.example>, status=expired, returned to sender',
    ],
    ['to=&lt;k@example.com&gt;, status=sent (a &amp; b)', 'to=<k@example.com>, status=sent (a & b)'],
    ['to=&amp;lt;k@example.com&amp;gt;, status=sent (ok)', 'to=<k@example.com>, status=sent (ok)'],
    [
      '"4F: to=<k@example.com>, status=sent (said \\"ok\\")",',
      '4F: to=<k@example.com>, status=sent (said "ok")',
    ],
    [
      '"line": "4F: to=\\u003ck@example.com\\u003e, status=sent (ok)"',
      '4F: to=<k@example.com>, status=sent (ok)',
    ],
  ])('%s', (line, written) => expect(asWritten(line)).toBe(written));

  // What the next hop said stays as it is.
  test.each([
    deferred,
    'to=<k@example.com>, status=bounced (said: 550 to=nobody, from=&lt;x&gt;)',
    '{"to=": [',
  ])('leaves alone %s', (line) => {
    expect(asWritten(line)).toBe(line);
  });
});

test('hiddenAddress reads what Cloudflare hides, and nothing else', () => {
  expect(hiddenAddress('543f142c31353924383178373b39'.slice(0, 4))).toBeNull();
  const hide = (text: string) =>
    [0x2a, ...new TextEncoder().encode(text).map((byte) => byte ^ 0x2a)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
  expect(hiddenAddress(hide('k@example.com'))).toBe('k@example.com');
  expect(hiddenAddress(hide('jürgen@example.com'))).toBe('jürgen@example.com');
  for (const text of ['<img src=x>', 'no address', 'a@b c', 'a@b>'])
    expect(hiddenAddress(hide(text))).toBeNull();
  expect(hiddenAddress('zz'.repeat(8))).toBeNull();
});

test('addressOfTag takes a name with an @ only', () => {
  expect(addressOfTag('k@example.com')).toBe('<k@example.com>');
  expect(addressOfTag('x-row')).toBeNull();
});

describe('gluePieces', () => {
  const cut = (width: number) => deferred.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
  const piece = (raw: string) => {
    const text = raw.trim();
    const indent = raw.indexOf(text);
    return { text, indent, trail: raw.length - indent - text.length };
  };
  test.each([30, 40, 60, 72, 80, 100, 120])('pieces of %i characters', (width) => {
    expect(gluePieces(cut(width).map(piece))).toBe(deferred);
  });
  test.each([40, 60, 72, 80, 100])('pieces of %i characters whose last spaces are lost', (width) => {
    expect(gluePieces(cut(width).map((raw) => piece(raw.trimEnd())))).toBe(deferred);
  });
  test.each([40, 80])('pieces of %i characters, indented', (width) => {
    expect(gluePieces(cut(width).map((raw, i) => piece(i > 0 ? `    ${raw}` : raw)))).toBe(deferred);
  });
});
