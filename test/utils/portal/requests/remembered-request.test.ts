import { describe, expect, test } from 'vitest';
import { requestOfLink, type SentRequest } from '@/utils/portal/bridge/sent-request';
import {
  type Pattern,
  readRemembered,
  rememberedLink,
  rememberedPattern,
} from '@/utils/portal/requests/remembered-request';

const ORIGIN = 'https://www.spamhero.com';

function pattern(request: Partial<SentRequest>, at: string, kind: 'digits' | 'token' = 'digits'): Pattern {
  const whole = { ...requestOfLink(`${ORIGIN}/logs`), ...request };
  const place = { at, before: '', after: '' };
  const sources = ['row data-id value'];
  return { request: whole, place, shape: { kind, length: 4 }, sources, tokens: [], build: 'tr td' };
}

describe('what was learned is remembered as a shape: no identifier, no token, nothing of a person', () => {
  test.each<[string, Pattern, Partial<SentRequest>]>([
    ['a path', pattern({ url: `${ORIGIN}/cp/logs/1002` }, 'path 3'), { url: `${ORIGIN}/cp/logs/1111` }],
    [
      'a form with a token',
      pattern(
        { method: 'POST', encoding: 'urlencoded', body: 'csrf_token=s3cr3t-s3cr3t&id=1002' },
        'field 1 id',
      ),
      { body: 'csrf_token=&id=1111' },
    ],
    [
      'headers',
      pattern(
        {
          url: `${ORIGIN}/logs?id=ab12`,
          headers: { 'X-CSRF-Token': 'abc', 'X-Requested-With': 'XMLHttpRequest' },
        },
        'param 0 id',
        'token',
      ),
      { url: `${ORIGIN}/logs?id=a1a1`, headers: { 'X-Requested-With': 'XMLHttpRequest' } },
    ],
  ])('%s', (_name, learned, request) => {
    expect(rememberedPattern(learned)?.request).toMatchObject(request);
    expect(JSON.stringify(rememberedPattern(learned))).not.toMatch(/1002|s3cr3t|"abc"/);
  });

  test.each<[string, Pattern]>([
    ['who asks, in a header', pattern({ headers: { Authorization: 'Bearer x' } }, 'path 1')],
    ['an address', pattern({ url: `${ORIGIN}/logs?id=1002&user=bert%40oak.example` }, 'param 0 id')],
    ['a long text', pattern({ url: `${ORIGIN}/logs?id=1002&state=${'x'.repeat(80)}` }, 'param 0 id')],
  ])('a request that says more is forgotten: %s', (_name, learned) => {
    expect(rememberedPattern(learned)).toBeNull();
  });

  test.each([
    [`${ORIGIN}/cp/logs/1002`, `${ORIGIN}/cp/logs/1111`],
    [`${ORIGIN}/cp/logs/4f2a9c.txt?view=1`, `${ORIGIN}/cp/logs/a1a1a1.txt?view=1`],
    [`${ORIGIN}/cp/logs?to=bert%40oak.example`, null],
  ])('a link: %s', (href, kept) => {
    expect(rememberedLink(href)).toBe(kept);
  });
});

describe('what is remembered is for one origin, and for reading', () => {
  const kept = {
    pattern: pattern({ url: `${ORIGIN}/cp/logs/1111` }, 'path 3'),
    links: [`${ORIGIN}/cp/logs/1111`],
  };
  test('and comes back whole', () => {
    expect(readRemembered(JSON.parse(JSON.stringify(kept)), ORIGIN)).toEqual(kept);
  });

  test.each<[string, unknown, string]>([
    ['nothing', null, ORIGIN],
    ['no such thing', { pattern: 'x', links: 'y' }, ORIGIN],
    ['another origin', kept, 'https://mail.example'],
    [
      'what changes something',
      { pattern: pattern({ url: `${ORIGIN}/deliver/1111` }, 'path 2'), links: [] },
      ORIGIN,
    ],
  ])('%s', (_name, other, origin) => {
    expect(readRemembered(other, origin)).toEqual({ pattern: null, links: [] });
  });
});
