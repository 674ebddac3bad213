import { describe, expect, it } from 'vitest';
import { readLines } from '@/entrypoints/terminal/input';

const BROKEN = [
  'Nov 20 08:01:02 gw postfix/smtp[4711]: 4Xk2Qz1vT9z7: to=<ann@example.com>,',
  'relay=mx.example.com[192.0.2.10]:25, delay=3.1, delays=0.1/0/1/2, dsn=4.2.2, sta',
  'tus=deferred (host mx.example.com[192.0.2.10] said: 452 4.2.2 Mailbox full)',
].join('\n');
const WHOLE =
  'Nov 20 08:01:03 gw postfix/smtp[4711]: 4Xk2Qz1vT9z8: to=<é@example.com>, relay=none, delay=1, delays=1/0/0/0, dsn=4.4.1, status=deferred (connect to mx.example.com[192.0.2.10]:25: Connection timed out)';

async function partsOf(text: string, size: number): Promise<string[]> {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const parts: string[] = [];
  for await (const part of readLines(chunks(), 'a file')) parts.push(part);
  return parts;
}

describe('a text in parts', () => {
  const text = [BROKEN, WHOLE, `> ${BROKEN.replaceAll('\n', '\n> ')}`, WHOLE, WHOLE, BROKEN].join('\n');

  it.each([7, 64, 100, 333, 1_000, 10_000])('is whole in chunks of %d bytes', async (size) => {
    expect((await partsOf(text, size)).join('')).toBe(text);
  });

  it.each([7, 64, 100, 333, 1_000, 10_000])(
    'has each record in one of them, in chunks of %d bytes',
    async (size) => {
      for (const part of await partsOf(text, size)) {
        expect(part).toMatch(/^(?:> )?Nov 20 /);
        expect(part.trimEnd()).toMatch(/\)$/);
      }
    },
  );

  it('has each record in one of them where it is long', async () => {
    const parts = await partsOf(`${BROKEN}\n`.repeat(2_000), 100_000);
    expect(parts.length).toBeGreaterThan(5);
    for (const part of parts) expect(part.startsWith('Nov 20 ') && part.endsWith('full)\n')).toBe(true);
  });

  it('has the same length where none of its lines begins a record', async () => {
    const prose = 'no record here, only words\n'.repeat(20_000);
    const parts = await partsOf(prose, 70_000);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.join('')).toBe(prose);
    for (const part of parts) expect(part.endsWith('\n')).toBe(true);
  });
});
