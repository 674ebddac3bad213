import { dom } from '../page/dom';
import { partsOfAttribute } from './attribute-parts';
import { shapeOf } from './identifier-shape';
import { nextRow, unitOf } from './row-units';

/**
 * What may identify a row's message: values that the portal itself has written, by the place where they stand. A place says the
 * same in every row of a list; where a row says two things at one place, it says nothing.
 */
export type Identifiers = ReadonlyMap<string, string>;

const MAX_ELEMENTS = 200;
const MAX_VALUE = 300;
// Each way; enough to tell a column of identifiers from a subject that is one.
const MAX_NEIGHBOURS = 15;

// How a thing looks, is called, found or sorted: some of it a sender has written, none of it says which message it is.
const NO_IDENTIFIERS =
  /class|style|title|label|subject|search|order|sort|filter|text|tip|content|from|sender|recip|date|time|size|index|count|colou?r|describ|original|placeholder|html|state|status|type|role|^alt$|^src|^width|^height|^data-to$|span$/i;
/** Names that say that it is an identifier. */
const IDENTIFYING =
  /^(?:id|key|for|value|name|aria-controls)$|(?:id|ids|key|pk|ref|no|nr)$|(?:message|msg|mail|queue|record|item|row|entry|log)$/i;

/** All identifiers of a row, the likeliest first. `names`: only of these attributes. */
export function identifiersOf(row: Element, names?: ReadonlySet<string>): Identifiers {
  const sure = new Map<string, string | null>();
  const likely = new Map<string, string | null>();
  const unit = unitOf(row);
  for (const element of elementsOf(unit)) {
    for (const { name, value } of dom.attributes(element)) {
      if (names ? !names.has(name) : NO_IDENTIFIERS.test(name)) continue;
      if (!value || value.length > MAX_VALUE || !mayIdentify(element, name)) continue;
      const into = IDENTIFYING.test(name) ? sure : likely;
      const where = `${element === unit ? 'row' : dom.localName(element)} ${name}`;
      for (const { label, id } of partsOfAttribute(element, name, value)) put(into, `${where} ${label}`, id);
    }
  }
  return new Map([...settled(sure), ...withoutWords(settled(likely), row)]);
}

/** The attribute that a place is in. */
export function attributeOf(place: string): string {
  return place.split(' ')[1] ?? '';
}

/** Texts such as a queue id, whole: the portal's own attributes, and cells of a column in which each row has one. */
export function ownIdsOf(row: Element): Set<string> {
  const ids = new Set<string>();
  for (const [place, id] of identifiersOf(row)) if (isPortals(place)) ids.add(id);
  const rows = neighboursOf(row);
  for (const [i, cell] of [...dom.children(row)].entries()) {
    const id = wholeId(cell);
    if (id && rows.length > 0 && rows.every((other) => wholeId(dom.children(other)[i]))) ids.add(id);
  }
  return ids;
}

/** By the attribute's name, or as a part of an address or a call. */
function isPortals(place: string): boolean {
  return IDENTIFYING.test(attributeOf(place)) || / (?:path|param|call) /.test(place);
}

/** A few rows of the same list. */
export function neighboursOf(row: Element): Element[] {
  const found: Element[] = [];
  for (const way of ['nextElementSibling', 'previousElementSibling'] as const) {
    let one = nextRow(row, way);
    for (let i = 0; one && i < MAX_NEIGHBOURS; i += 1, one = nextRow(one, way))
      if (
        dom.localName(one) === dom.localName(row) &&
        dom.childElementCount(one) === dom.childElementCount(row)
      )
        found.push(one);
  }
  return found;
}

function wholeId(cell: Element | undefined): string | null {
  const text = dom.textContent(cell) ?? '';
  if (text.length > MAX_VALUE) return null;
  const id = text.trim();
  return id.length > 7 && shapeOf(id)?.kind === 'token' ? id : null;
}

/** Of inputs, only what a person cannot write into says anything. */
function mayIdentify(element: Element, name: string): boolean {
  if (name === 'name' || name === 'value') {
    if (dom.localName(element) === 'button') return name === 'value';
    if (dom.localName(element) !== 'input' || NO_IDENTIFIERS.test(dom.getAttribute(element, 'name') ?? ''))
      return false;
    return /^(?:checkbox|radio|hidden)$/i.test(dom.getAttribute(element, 'type') ?? '');
  }
  return !dom.localName(element).startsWith('yellowline-');
}

function put(into: Map<string, string | null>, place: string, id: string): void {
  const before = into.get(place);
  into.set(place, before === undefined || before === id ? id : null);
}

function* settled(found: ReadonlyMap<string, string | null>): Iterable<[string, string]> {
  for (const [place, id] of found) if (id !== null) yield [place, id];
}

/** What also stands in the row's words may be a sender's. */
function* withoutWords(found: Iterable<[string, string]>, row: Element): Iterable<[string, string]> {
  let words: string | null = null;
  for (const [place, id] of found) {
    words ??= dom.textContent(row) ?? '';
    if (!words.includes(id)) yield [place, id];
  }
}

function elementsOf(row: Element): Element[] {
  return [row, ...[...dom.querySelectorAll(row, '*')].slice(0, MAX_ELEMENTS)];
}
