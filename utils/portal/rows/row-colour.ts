import { dom } from '../page/dom';
import { styleOf } from '../page/elements';

/** The colours of rows that are publicly known (PORTAL.md): pink is spam, green was accepted, muted yellow is not delivered. */
export type Hue = 'yellow' | 'green' | 'pink';

interface Palette {
  readonly bySignature: Map<string, Hue | null>;
  readonly hues: ReadonlySet<Hue | null>;
  readonly until: number;
}

const palettes = new WeakMap<Element, Palette>();
const KEPT_FOR = 5_000;
const MAX_SAMPLES = 200;
const MAX_LISTS = 20;
const MAX_LOOKS = 40;
const CELLS = 3;
const FAINTEST = 0.035;

/** Whether a row is the yellow one beside rows of the other colours. A list without any contrast teaches nothing. */
export function isYellowRow(row: Element): boolean {
  return isRowOfHue(row, 'yellow') === true;
}

/** Whether a row has this hue; null where its list is not of rows that are yellow and rows of another colour. */
export function isRowOfHue(row: Element, hue: Hue): boolean | null {
  const list = dom.parentElement(row);
  if (!list) return null;
  const palette = paletteOf(list, dom.nodeName(row));
  if (!palette.hues.has('yellow') || !(palette.hues.has('green') || palette.hues.has('pink'))) return null;
  return hueOfRow(row, palette) === hue;
}

/** The hue of a computed colour, as far as it is one of the three. `rgb()`, `rgba()`, `color(srgb …)`. */
export function hueOf(color: string): Hue | null {
  const [, name, list = ''] = /^(\w+)\(([^)]*)\)$/.exec(color) ?? [];
  const numbers = list
    .replace(/^srgb\s/, '')
    .split(/[\s,/]+/)
    .map(Number);
  const scale = name === 'color' ? 1 : 255;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.map((number, i) =>
    i < 3 ? number / scale : number,
  );
  const most = Math.max(red, green, blue);
  const chroma = most - Math.min(red, green, blue);
  if (!/^(?:rgba?|color)$/.test(name ?? '') || alpha < FAINTEST || chroma < FAINTEST) return null;
  return hueAt(degreesOf(red, green, blue, most, chroma));
}

function degreesOf(red: number, green: number, blue: number, most: number, chroma: number): number {
  if (most === red) return (60 * ((green - blue) / chroma) + 360) % 360;
  return most === green ? 60 * ((blue - red) / chroma) + 120 : 60 * ((red - green) / chroma) + 240;
}

function hueAt(degrees: number): Hue | null {
  if (degrees >= 32 && degrees <= 70) return 'yellow';
  if (degrees > 75 && degrees < 175) return 'green';
  return degrees < 22 || degrees > 310 ? 'pink' : null;
}

function paletteOf(list: Element, kind: string): Palette {
  const known = palettes.get(list);
  if (known && performance.now() < known.until) return known;
  const bySignature = new Map<string, Hue | null>();
  const hues = new Set<Hue | null>();
  const palette = { bySignature, hues, until: performance.now() + KEPT_FOR };
  for (const row of samplesOf(list, kind)) {
    if (bySignature.size >= MAX_LOOKS) break;
    hues.add(hueOfRow(row, palette));
  }
  palettes.set(list, palette);
  return palette;
}

/** Rows of the list, and of the lists beside it: a page may have one for each day. */
function samplesOf(list: Element, kind: string): Element[] {
  const lists = [list, ...[...(dom.children(dom.parentElement(list)) ?? [])].slice(0, MAX_LISTS)];
  const rows: Element[] = [];
  for (const one of new Set(lists.filter((other) => dom.nodeName(other) === dom.nodeName(list))))
    for (
      let row = dom.firstElementChild(one);
      row && rows.length < MAX_SAMPLES;
      row = dom.nextElementSibling(row)
    )
      if (dom.nodeName(row) === kind) rows.push(row);
  return rows;
}

/** Rows of the same markup have the same colour; one that is pointed at may have another for as long as it is. */
function hueOfRow(row: Element, { bySignature }: Palette): Hue | null {
  const signature = [row, dom.firstElementChild(row)].map(lookOf).join('|');
  const known = bySignature.get(signature);
  if (known !== undefined) return known;
  const hue = paintedHue(row);
  if (!dom.matches(row, ':hover') && bySignature.size < MAX_LOOKS) bySignature.set(signature, hue);
  return hue;
}

function lookOf(element: Element | null): string {
  return ['class', 'style', 'bgcolor', 'data-status', 'data-state']
    .map((name) => dom.getAttribute(element, name) ?? '')
    .join(' ');
}

function paintedHue(row: Element): Hue | null {
  const inner = dom.childElementCount(row) === 1 ? [...(dom.children(dom.firstElementChild(row)) ?? [])] : [];
  const painted = [row, ...[...dom.children(row)].slice(0, CELLS), ...inner.slice(0, CELLS)];
  return painted.map((element) => hueOf(styleOf(element)?.backgroundColor ?? '')).find(Boolean) ?? null;
}
