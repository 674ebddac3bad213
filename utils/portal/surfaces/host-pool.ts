import type { Host } from './mount';

/** A host that is on the page, and what it shows. */
export interface MountedHost {
  /** The line that it stands under, or the log that it sums up. */
  readonly key: string;
  readonly host: Host;
  /** The diagnosis that it shows. */
  readonly source: unknown;
  readonly brief: boolean;
}

/** The hosts of a log that is read again: each is used again for the same line, so that nothing flickers. */
export class HostPool {
  private readonly byKey = new Map<string, MountedHost[]>();

  constructor(hosts: readonly MountedHost[]) {
    for (const mounted of hosts) {
      const same = this.byKey.get(mounted.key);
      if (same) same.push(mounted);
      else this.byKey.set(mounted.key, [mounted]);
    }
  }

  /** The first host for this line that nobody has taken yet. */
  take(key: string): MountedHost | null {
    return this.byKey.get(key)?.shift() ?? null;
  }

  /** Removes the hosts whose line is gone. */
  removeRest(): void {
    for (const rest of this.byKey.values()) for (const { host } of rest) host.element.remove();
    this.byKey.clear();
  }
}
