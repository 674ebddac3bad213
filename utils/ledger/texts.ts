import { integers } from './columns';

/** Lines in a block: one text each, since a search through long texts is many times as fast as through short ones. */
const BLOCK = 512;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Lines of text, each of which belongs to an owner. They take little more room than their bytes, outside of the heap that a browser has to
 * clear up, and are searched as a whole. A line never holds a line break: those it comes with become spaces.
 */
export class Texts {
  private readonly blocks: Uint8Array[] = [];
  private open: string[] = [];
  private readonly starts = integers();
  private readonly owners = integers();
  private openLength = 0;
  private last = { block: -1, text: '' };

  /** Gives the line's number. */
  add(line: string, owner: number): number {
    const clean = line.replace(/[\r\n]/g, ' ');
    this.starts.push(this.openLength);
    this.open.push(clean);
    this.openLength += clean.length + 1;
    const at = this.owners.push(owner);
    if (this.open.length === BLOCK) this.close();
    return at;
  }

  get(at: number): string {
    const block = Math.floor(at / BLOCK);
    if (block >= this.blocks.length) return this.open[at % BLOCK] ?? '';
    const text = this.blockAt(block);
    const start = this.starts.get(at);
    return text.slice(start, text.indexOf('\n', start));
  }

  /** Calls back with the owner of each line in which `pattern` (flags `g` and `m`) matches; an owner may come several times. */
  search(pattern: RegExp, found: (owner: number) => void): void {
    for (let block = 0; block < this.blocks.length; block += 1)
      this.searchBlock(block * BLOCK, this.blockAt(block), pattern, found);
    if (this.open.length > 0)
      this.searchBlock(this.blocks.length * BLOCK, `${this.open.join('\n')}\n`, pattern, found);
  }

  private searchBlock(first: number, text: string, pattern: RegExp, found: (owner: number) => void): void {
    pattern.lastIndex = 0;
    let line = first;
    while (pattern.exec(text)) {
      // A match never spans lines, so its last character tells the line.
      const at = Math.max(0, pattern.lastIndex - 1);
      while (line + 1 < this.starts.length && line + 1 < first + BLOCK && this.starts.get(line + 1) <= at)
        line += 1;
      found(this.owners.get(line));
      const end = text.indexOf('\n', at);
      pattern.lastIndex = end < 0 ? text.length : end + 1;
      if (pattern.lastIndex >= text.length) return;
    }
  }

  /** Lines that are asked for one after another often stand in one block. */
  private blockAt(block: number): string {
    if (this.last.block !== block) this.last = { block, text: decoder.decode(this.blocks[block]) };
    return this.last.text;
  }

  private close(): void {
    this.blocks.push(encoder.encode(`${this.open.join('\n')}\n`));
    this.open = [];
    this.openLength = 0;
  }
}
