import { dom } from '../page/dom';
import { type Dressed, Mounter } from './mount';

// Old ones that the page has thrown away are forgotten when so many are there.
const MANY = 500;
// Pages let their colours fade from one to the other.
const FADED_AFTER = 400;

/** A mounter whose surfaces follow a page that becomes dark, or light, while they stand there. */
export class FollowingMounter extends Mounter {
  private readonly living = new Set<Dressed>();

  /** The page may have another ground now. Of a long log a few are asked: a page may change an attribute with each frame. */
  readonly toneAgain = (): void => {
    this.forgetGone();
    const all = [...this.living].filter(({ root }) => root.firstChild);
    const some = [all[0], all[all.length >> 1], all.at(-1)];
    if (some.some((one) => one && this.schemeAround(one.element) !== schemeOf(one)))
      for (const dressed of all) super.tone(dressed);
  };

  protected override tone(dressed: Dressed): void {
    if (this.living.size >= MANY) this.forgetGone();
    this.living.add(dressed);
    super.tone(dressed);
  }

  private forgetGone(): void {
    for (const dressed of this.living) if (!dom.isConnected(dressed.element)) this.living.delete(dressed);
  }
}

function schemeOf({ root }: Dressed): string | undefined {
  return root.querySelector<HTMLElement>('.surface')?.style.getPropertyValue('color-scheme');
}

/**
 * Tells when a page may have changed its ground, at once and when it has faded: by an attribute of its two outer elements, as a switch of its
 * own does, by another sheet, or with the system.
 */
export function watchGround(doc: Document, changed: () => void, signal: AbortSignal): void {
  let isWaiting = false;
  const tellLater = () => {
    isWaiting = false;
    if (!signal.aborted) changed();
  };
  const tell = () => {
    if (isWaiting) return;
    isWaiting = true;
    changed();
    setTimeout(tellLater, FADED_AFTER);
  };
  const observer = new MutationObserver(tell);
  for (const element of [doc.documentElement, doc.body])
    if (element) observer.observe(element, { attributes: true });
  if (doc.head) observer.observe(doc.head, { attributes: true, childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  doc.defaultView?.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', tell, { signal });
}
