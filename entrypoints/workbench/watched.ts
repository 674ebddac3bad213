/** Something that others watch. */
export class Watched {
  private readonly watchers = new Set<() => void>();

  readonly watch = (changed: () => void): (() => void) => {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  };

  protected tell(): void {
    for (const changed of this.watchers) changed();
  }
}
