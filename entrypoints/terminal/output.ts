import type { Writable } from 'node:stream';

/** Writes lines in blocks, waits where the reader is slower, and ends quietly when the reader goes away (`| head`). */
export interface Output {
  write(line: string): Promise<void>;
  end(): Promise<void>;
}

const BLOCK = 1 << 16;

export function createOutput(target: Writable): Output {
  let block = '';
  target.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const flush = async () => {
    const text = block;
    block = '';
    if (text) await new Promise<void>((resolve) => target.write(text, () => resolve()));
  };
  return {
    async write(line) {
      block += `${line}\n`;
      if (block.length >= BLOCK) await flush();
    },
    end: flush,
  };
}
