import { dom } from '../page/dom';
import type { HostPool, MountedHost } from './host-pool';
import type { Host, HostName, Mounter } from './mount';
import { putAt, type Spot, standsAt } from './spot';

/** What a host shows. */
type Content = Pick<MountedHost, 'source' | 'brief'>;

/** Puts the hosts of one log in their places, those that are there already left as they are. */
export class Placer {
  readonly mounted: MountedHost[] = [];
  /** Whether the page had taken one of them away. */
  hasMoved = false;
  private readonly known: boolean[] = [];
  private readonly pool: HostPool;
  private readonly mounter: Mounter;

  constructor(pool: HostPool, mounter: Mounter) {
    this.pool = pool;
    this.mounter = mounter;
  }

  /**
   * Makes ready a summary (where the key says so) or a note, taken from the pool where it is there. `show` is called where what it shows
   * is not what it has to.
   */
  prepare(key: string, doc: Document, content: Content, show: (host: Host) => void): void {
    const pooled = this.pool.take(key);
    const known = dom.ownerDocument(pooled?.host.element) === doc ? pooled : null;
    const name: HostName = key.startsWith('summary ') ? 'yellowline-summary' : 'yellowline-note';
    const host = known?.host ?? this.mounter.create(doc, name);
    const isShown = known !== null && known.source === content.source && known.brief === content.brief;
    if (!isShown) show(host);
    this.mounted.push({ key, host, ...content });
    this.known.push(known !== null);
  }

  /** Our elements, in the order in which they were made ready. */
  get elements(): HTMLElement[] {
    return this.mounted.map(({ host }) => host.element);
  }

  /** Puts each into its spot. `names` are what those say that stand apart from their lines. */
  commit(spots: readonly Spot[], names: readonly string[] = []): void {
    for (const [i, element] of this.elements.entries()) {
      name(element, names[i]);
      const spot = spots[i];
      if (!spot || standsAt(element, spot)) continue;
      this.hasMoved ||= this.known[i] === true;
      putAt(element, spot);
    }
  }

  removeAll(): void {
    for (const { host } of this.mounted) host.element.remove();
  }
}

function name(element: Element, line: string | undefined): void {
  if (line) dom.setAttribute(element, 'data-line', line);
  else dom.removeAttribute(element, 'data-line');
}
