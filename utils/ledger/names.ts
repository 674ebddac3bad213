import { detach } from '../engine/detach';

/** Names that come again and again, each kept once, by a number. */
export class Names {
  private readonly numbers = new Map<string, number>();
  private readonly names: string[] = [];

  /** The number of a name. The same name always has the same number. */
  numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.names.length;
    const own = detach(name);
    this.names.push(own);
    this.numbers.set(own, number);
    return number;
  }

  nameOf(number: number): string {
    return this.names[number] ?? '';
  }

  /** The numbers of the names that pass a test. */
  where(passes: (name: string) => boolean): Set<number> {
    const found = new Set<number>();
    for (const [number, name] of this.names.entries()) if (passes(name)) found.add(number);
    return found;
  }

  get all(): readonly string[] {
    return this.names;
  }
}
