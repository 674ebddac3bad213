import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { toEml } from '@/utils/report/documents/next-mail/eml';
import { toMailto } from '@/utils/report/documents/next-mail/mailto';

const mails: readonly (readonly [name: string, subject: string, body: string])[] = [
  ['plain words', 'Mail to jane@example.com', 'Hello,\n\nnothing odd.\n'],
  ['letters of other alphabets', '“Übergabe” для 山田 😀'.repeat(9), 'Grüße 山田\n😀😀😀\n'],
  ['a long line', 'x'.repeat(300), `${'word '.repeat(60)}end\n`],
  [
    'what gets lost on the way',
    'From here',
    'From here\n.\n.dot\nspace at the end \n=3D is no code\n\ttab\n',
  ],
  ['a subject that would be a header', 'a\r\nBcc: eve@example.com', 'text\n'],
];

describe('a draft', () => {
  it.each(mails)('of %s reads back as it was', async (_name, subject, body) => {
    const { subject: read, text, to } = await PostalMime.parse(toEml({ subject, body }));
    expect({ subject: read, text: text?.replace(/\r\n/g, '\n'), to }).toEqual({
      subject,
      text: body,
      to: undefined,
    });
  });

  it.each(mails)('of %s goes through every mail server', (_name, subject, body) => {
    const eml = toEml({ subject, body });
    expect(eml).toMatch(/^[\x20-\x7e\r\n]+$/);
    expect(eml).toMatch(/^X-Unsent: 1\r$/m);
    expect(eml).not.toMatch(/^(?:To|Bcc):/m);
    expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
  });
});

describe('an address that opens a mail', () => {
  it('holds it as it is', () => {
    const url = new URL(toMailto({ subject: 'A & B', body: 'one?\ntwo #3\n' }) ?? '');
    expect(url.protocol + url.pathname).toBe('mailto:');
    expect(Object.fromEntries(url.searchParams)).toEqual({ subject: 'A & B', body: 'one?\r\ntwo #3' });
  });

  it.each([
    ['a text that programs would cut', 'x'.repeat(2_100)],
    ['one that is short but for its letters', '山'.repeat(300)],
  ])('is none for %s', (_name, body) => {
    expect(toMailto({ subject: 's', body })).toBeNull();
  });

  it('is one for half a character too', () => {
    expect(toMailto({ subject: '\ud83d', body: 'text' })).toContain('mailto:');
  });
});
