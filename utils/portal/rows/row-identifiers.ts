/** A place in a row's markup where an identifier may stand, and what stands there. */
export interface Identifier {
  readonly place: Place;
  readonly value: string;
}

export interface Place {
  readonly tag: string;
  readonly attribute: string;
  /** Which of the row's elements of this tag with this attribute; the row itself counts as the first. */
  readonly nth: number;
  /** Which word of the value; null for the whole value. */
  readonly word: number | null;
}

const MAX_ELEMENTS = 200;
const MAX_VALUE = 300;
const MAX_IDENTIFIERS = 300;
// These say how a thing looks or is called, never which one it is.
const NO_IDENTIFIERS =
  /^(?:class|style|title|alt|role|type|tabindex|colspan|rowspan|width|height|src|rel|target|aria-(?!controls|labelledby))/;
const WORDS = /[A-Za-z0-9]{1,128}/g;

/** All that may identify a row's message, the likeliest first: whole values before words of them, longer before shorter. */
export function identifiersOf(row: Element): Identifier[] {
  const found: Identifier[] = [];
  const seen = new Map<string, number>();
  for (const element of elementsOf(row)) {
    for (const { name, value } of element.attributes) {
      if (NO_IDENTIFIERS.test(name) || !value || value.length > MAX_VALUE) continue;
      const tag = element.localName;
      const nth = seen.get(`${tag} ${name}`) ?? 0;
      seen.set(`${tag} ${name}`, nth + 1);
      found.push({ place: { tag, attribute: name, nth, word: null }, value });
      const words = value.match(WORDS) ?? [];
      if (words.length === 1 && words[0] === value) continue;
      found.push(...words.map((word, i) => ({ place: { tag, attribute: name, nth, word: i }, value: word })));
    }
    if (found.length >= MAX_IDENTIFIERS) break;
  }
  return found.sort(
    (a, b) =>
      Number(a.place.word !== null) - Number(b.place.word !== null) || b.value.length - a.value.length,
  );
}

/** What stands at a place of another row; null where there is nothing like it. */
export function identifierAt(row: Element, { tag, attribute, nth, word }: Place): string | null {
  const element = elementsOf(row).filter((one) => one.localName === tag && isPlaced(one, attribute))[nth];
  const value = element?.getAttribute(attribute) ?? null;
  return value === null || word === null ? value : (value.match(WORDS)?.[word] ?? null);
}

function isPlaced(element: Element, attribute: string): boolean {
  const value = element.getAttribute(attribute);
  return !!value && value.length <= MAX_VALUE;
}

function elementsOf(row: Element): Element[] {
  return [row, ...[...row.querySelectorAll('*')].slice(0, MAX_ELEMENTS)];
}
