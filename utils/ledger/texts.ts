import { integers } from './columns';

/** Lines in a block: one string each, since a search through long strings is many times as fast as through short ones. */
const BLOCK = 512;

/**
 * Lines of text, each of which belongs to an owner. They take little more room than their characters, and are searched as a whole.
 * A line never holds a line break: those it comes with become spaces.
 */
export class Texts {
  private readonly blocks: string[] = [];
  private open: string[] = [];
  private readonly starts = integers();
  private readonly owners = integers();
  private openLength = 0;

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
    const inside = at % BLOCK;
    const text = this.blocks[block];
    if (text === undefined) return this.open[inside] ?? '';
    const start = this.starts.get(at);
    return text.slice(start, text.indexOf('\n', start));
  }

  /** Calls back with the owner of each line in which `pattern` (flags `g` and `m`) matches; an owner may come several times. */
  search(pattern: RegExp, found: (owner: number) => void): void {
    for (let block = 0; block <= this.blocks.length; block += 1) {
      const text = this.blocks[block] ?? (this.open.length > 0 ? `${this.open.join('\n')}\n` : '');
      this.searchBlock(block * BLOCK, text, pattern, found);
    }
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

  private close(): void {
    this.blocks.push(`${this.open.join('\n')}\n`);
    this.open = [];
    this.openLength = 0;
  }
}
