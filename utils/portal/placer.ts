import type { HostPool, MountedHost } from './host-pool';
import type { Host, HostName, Mounter } from './mount';
import { putAt, type Spot, standsAt } from './place';

/** Puts the hosts of one log in their places, those that are there already left as they are. */
export class Placer {
  readonly mounted: MountedHost[] = [];
  /** Whether the page had taken one of them away. */
  hasMoved = false;
  private readonly pool: HostPool;
  private readonly mounter: Mounter;

  constructor(pool: HostPool, mounter: Mounter) {
    this.pool = pool;
    this.mounter = mounter;
  }

  /** Mounts a summary (where the key says so) or a note; `show` is called where what it shows is not what it has to. */
  put(key: string, spot: Spot, source: unknown, brief: boolean, show: (host: Host) => void): void {
    const doc = spot.parent.ownerDocument as Document;
    const pooled = this.pool.take(key);
    const known = pooled?.host.element.ownerDocument === doc ? pooled : null;
    const name: HostName = key.startsWith('summary ') ? 'yellowline-summary' : 'yellowline-note';
    const host = known?.host ?? this.mounter.create(doc, name);
    if (known?.source !== source || known?.brief !== brief) show(host);
    if (!standsAt(host.element, spot)) {
      this.hasMoved ||= known !== null;
      putAt(host.element, spot);
    }
    this.mounted.push({ key, source, brief, host });
  }

  removeAll(): void {
    for (const { host } of this.mounted) host.element.remove();
  }
}
