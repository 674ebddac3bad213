import { dom } from './dom';

/** What a person did on a page: an event, and the element that was meant, which the event itself tells only while it happens. */
export interface PersonsAct {
  readonly event: Event;
  readonly target: Element;
  /** When it was done, in milliseconds since 1970. */
  readonly at: number;
}

const TYPES = [
  'pointerover',
  'pointermove',
  'pointerdown',
  'pointercancel',
  'click',
  'change',
  'keydown',
  'contextmenu',
  'focusin',
] as const;

/** Tells of all that is done in a document, also of what a script does for a person, until it is enough or the signal ends it. */
export function watchActs(
  doc: Document,
  take: (act: PersonsAct) => void,
  isEnough: () => boolean,
  signal: AbortSignal,
): void {
  const end = new AbortController();
  const listen = (event: Event) => {
    if (isEnough()) return end.abort();
    const target = targetOf(event);
    if (target) take({ event, target, at: Date.now() });
  };
  const options = { signal: AbortSignal.any([signal, end.signal]), capture: true, passive: true } as const;
  for (const type of TYPES) doc.addEventListener(type, listen, options);
}

/** Inside open shadow roots, the element that was really meant. */
export function targetOf(event: Event): Element | null {
  const target = event.composedPath()[0] as Node | undefined;
  return dom.nodeType(target) === 1 ? (target as Element) : (dom.parentElement(target) ?? null);
}
