import { dom } from './dom';
import { styleOf } from './elements';

const MAX_CLIMB = 40;

/** Whether an element stands on a dark ground, as the page draws it. */
export function isOnDark(element: Element): boolean {
  let box: Element | null = element;
  for (let up = 0; box && up < MAX_CLIMB; up += 1) {
    const style = styleOf(box);
    const ground = style && lightnessOf(style.backgroundColor);
    if (ground != null) return ground < 0.5;
    // What a picture looks like nobody can ask: the letters on it are the other way.
    if (style && style.backgroundImage !== 'none') return (lightnessOf(style.color) ?? 0) > 0.5;
    box = dom.parentElement(box) ?? (dom.getRootNode(box) as ShadowRoot).host ?? null;
  }
  return isDarkCanvas(dom.ownerDocument(element));
}

/** What a page that paints no ground stands on (CSS Color Adjustment 1, 2.2). */
function isDarkCanvas({ documentElement, defaultView }: Document): boolean {
  const scheme = (documentElement && styleOf(documentElement)?.colorScheme) ?? '';
  if (!scheme.includes('dark')) return false;
  return (
    !scheme.includes('light') || (defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ?? false)
  );
}

/**
 * How light a computed colour is to the eye, from 0 to 1, about; null for one that shows what is behind it. A browser gives a colour in the space
 * that it was written in (CSS Color 4, 15).
 */
function lightnessOf(colour: string): number | null {
  const [, kind = '', alpha = '1'] =
    /^([a-z]+)\(.*?(?:(?:\/|,[^,]*,[^,]*,) ?([\d.]+))?\)$/.exec(colour) ?? [];
  const [red = 0, green = 0, blue = 0] = colour.match(/-?\d[\d.e-]*/g)?.map(Number) ?? [];
  if (!kind || Number(alpha) < 0.5) return null;
  if (kind.startsWith('ok')) return red;
  if (kind.startsWith('l')) return red / 100;
  return (0.3 * red + 0.59 * green + 0.11 * blue) / (kind.startsWith('rgb') ? 255 : 1);
}
