import { gunzipSync, gzipSync, inflateRawSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UnreadableFile } from '@/utils/text-files/bytes';
import { readParts } from '@/utils/text-files/parts';

interface Engine {
  readonly engine: { readonly bytesWritten: number };
}

/** Unpacks one member as browsers do: what stands behind it is an error (Compression Streams, 6). Node would take it for the next member. */
class OneMember extends TransformStream<Uint8Array, Uint8Array> {
  constructor() {
    let taken = Buffer.alloc(0);
    let given = 0;
    super({
      transform(chunk, out) {
        taken = Buffer.concat([taken, chunk]);
        const all = gunzipSync(taken, { finishFlush: 2 });
        if (all.length > given) out.enqueue(new Uint8Array(all.subarray(given)));
        given = all.length;
      },
      flush() {
        const { engine } = inflateRawSync(taken.subarray(10), { info: true }) as unknown as Engine;
        if (engine.bytesWritten + 18 !== taken.length) throw new TypeError('Junk behind the end.');
      },
    });
  }
}

const texts = [
  'one\n',
  'Nov 24 10:00:00 relay postfix/smtp[1]: zu=<jörg@example.com>\n'.repeat(4_000),
  'x\n',
  'last\n',
];
const joined = Buffer.concat(texts.map((text) => gzipSync(text)));

async function read(bytes: Buffer): Promise<string> {
  let text = '';
  const file = new File([new Uint8Array(bytes)], 'a.gz');
  for await (const part of readParts(file, { openLines: () => 0 })) text += part.text;
  return text;
}

afterEach(() => vi.unstubAllGlobals());

describe.each([
  ['Node', null],
  ['a browser', OneMember],
])('joined gzip in %s', (_, stream) => {
  it('is read to its end', async () => {
    if (stream) vi.stubGlobal('DecompressionStream', stream);
    expect(await read(joined)).toBe(texts.join(''));
  });

  it('is read to its end where packed data looks like the head of a member', async () => {
    if (stream) vi.stubGlobal('DecompressionStream', stream);
    const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]).toString('latin1');
    const text = `${'a line\n'.repeat(400)}${head}\n`.repeat(30).replaceAll('\0', ' ');
    const stored = gzipSync(Buffer.from(text, 'latin1'), { level: 0 });
    expect(await read(Buffer.concat([stored, gzipSync('end\n')]))).toMatch(/\nend\n$/);
  });

  it('is damaged where one member is', async () => {
    if (stream) vi.stubGlobal('DecompressionStream', stream);
    await expect(read(joined.subarray(0, -6))).rejects.toThrow(UnreadableFile);
  });
});
