import { dom } from '../page/dom';

/** A log of the page, and the element that shows it. */
export interface LogOnPage {
  readonly element: Element;
  readonly text: string;
}

// While a dialog fades in, it is there and not yet seen.
const PAUSES: readonly number[] = [150, 450, 900];

/**
 * Waits for the one log that a press brings to sight without asking for it, since the page has it already: gives its text where just one is
 * seen that was not seen before.
 */
export function awaitAppearing(logs: () => readonly LogOnPage[], appeared: (text: string) => void): void {
  const hidden = new Set(
    logs()
      .filter(({ element }) => !isSeen(element))
      .map(({ element }) => element),
  );
  if (hidden.size === 0) return;
  lookSoon(() => {
    const seen = logs().filter(({ element }) => hidden.has(element) && isSeen(element));
    const [first] = seen;
    if (!first || seen.length > 1) return false;
    appeared(first.text);
    return true;
  });
}

/** Tells when a log that the page has put in is seen: at once, or as soon as what holds it is shown; never, where that is not soon. */
export function whenSeen(element: Element, seen: () => void): void {
  const look = () => {
    if (!isSeen(element)) return false;
    seen();
    return true;
  };
  if (!look()) lookSoon(look);
}

/** Looks again after each of some pauses, until there was something to see. */
function lookSoon(look: () => boolean, [after, ...others] = PAUSES): void {
  if (after === undefined) return;
  setTimeout(() => {
    if (!look()) lookSoon(look, others);
  }, after);
}

function isSeen(element: Element): boolean {
  if (!dom.isConnected(element) || element.getClientRects().length === 0) return false;
  return element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
}
