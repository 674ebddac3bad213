import { detach } from '../engine/text/detach';
import { integers } from './columns';
import { mix } from './hash';
import { Texts } from './texts';

/** Fuller than this, a table is made larger. */
const FULLEST = 0.6;

/**
 * Names that come again and again, each kept once, by a number. A log of a large relay names hundreds of thousands of servers: a `Map` of
 * so many strings takes more memory than all else, so a name is known by two numbers that are made from it, and its letters stand elsewhere.
 * That two names are taken for one is as likely as 1 in 2^64 for each pair.
 */
export class Names {
  private readonly texts = new Texts();
  private readonly marks = integers();
  /** Number of the name plus one, at the place that its first mark leads to; 0 where none is. */
  private table = new Uint32Array(1 << 10);
  /** Lines of one log often name the same server one after another. */
  private last = { name: '', number: -1 };
  length = 0;

  /** The number of a name. The same name always has the same number. */
  numberOf(name: string): number {
    if (this.last.number >= 0 && this.last.name === name) return this.last.number;
    const number = this.find(name) ?? this.add(name);
    this.last = { name: detach(name), number };
    return number;
  }

  nameOf(number: number): string {
    return number < this.length ? this.texts.get(number) : '';
  }

  /** The numbers of the names that pass a test. */
  where(passes: (name: string) => boolean): Set<number> {
    const found = new Set<number>();
    for (let number = 0; number < this.length; number += 1)
      if (passes(this.nameOf(number))) found.add(number);
    return found;
  }

  /** All names, by their numbers. */
  all(): string[] {
    return Array.from({ length: this.length }, (_, number) => this.nameOf(number));
  }

  private find(name: string): number | null {
    const [first, second] = marksOf(name);
    for (let at = first & (this.table.length - 1); ; at = (at + 1) & (this.table.length - 1)) {
      const number = (this.table[at] as number) - 1;
      if (number < 0) return null;
      if (this.marks.get(2 * number) === first && this.marks.get(2 * number + 1) === second) return number;
    }
  }

  private add(name: string): number {
    const number = this.length;
    for (const mark of marksOf(name)) this.marks.push(mark);
    this.texts.add(name, number);
    this.length += 1;
    if (this.length > this.table.length * FULLEST) this.enlarge();
    else this.enter(number);
    return number;
  }

  private enlarge(): void {
    this.table = new Uint32Array(this.table.length * 2);
    for (let number = 0; number < this.length; number += 1) this.enter(number);
  }

  private enter(number: number): void {
    let at = this.marks.get(2 * number) & (this.table.length - 1);
    while (this.table[at] !== 0) at = (at + 1) & (this.table.length - 1);
    this.table[at] = number + 1;
  }
}

/** FNV-1a from two beginnings, its bits mixed at the end (MurmurHash3's finaliser). */
function marksOf(name: string): [number, number] {
  let [first, second] = [0x811c9dc5, 0x1b873593];
  for (let i = 0; i < name.length; i += 1) {
    const code = name.charCodeAt(i);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x5bd1e995);
  }
  return [mix(first), mix(second)];
}
