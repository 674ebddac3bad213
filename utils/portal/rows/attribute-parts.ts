import { shapeOf } from './identifier-shape';

/** An identifier in an attribute's value, and which part of the value it is: the same label means the same part in another row. */
export interface AttributePart {
  readonly label: string;
  readonly id: string;
}

const HANDLER = /^(?:on|@|x-on:|v-on:|wire:|ng-|\(|data-action$|data-on)/;
const ADDRESS = /^(?:https?:\/\/|\.{0,2}\/|\?|[\w-]+\/)[^\s"'<>]*$/;
const CALL = /^\s{0,9}(?:javascript:|return\s|void\s){0,3}\s{0,9}([\w$.]{1,60})\(/;
const ARGUMENT = /\s{0,9}(?:'([^'"\\\s<>]{0,200})'|"([^'"\\\s<>]{0,200})"|([\w$.-]{1,128}))\s{0,9}[,)]/y;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const WORD = /[A-Za-z0-9]{1,128}/g;
const NAMES_ID = /(?:id|uid|key|pk|message|msg|mail|no|nr)$/i;
const MAX_LITERAL = 80;

/** Gives the identifiers in a value: the whole of it, behind a prefix, in an address, among a handler's arguments or in JSON. */
export function* partsOfAttribute(element: Element, name: string, value: string): Iterable<AttributePart> {
  if (HANDLER.test(name) || value.startsWith('javascript:')) yield* partsOfCall(element, value);
  else if (value.startsWith('{')) yield* partsOfJson(value);
  else if (ADDRESS.test(value)) yield* partsOfAddress(element, value);
  else if (isNamed(name)) yield* partsOfText(value);
}

function isNamed(name: string): boolean {
  return /^(?:data-|hx-|aria-controls$|id$|key$|for$|name$|value$|href$)|(?:id|key)$/.test(name);
}

function* partsOfText(value: string): Iterable<AttributePart> {
  if (shapeOf(value)) yield { label: 'is', id: value };
  if (value.length > MAX_LITERAL || /\s/.test(value)) return;
  for (const { index, 0: id } of [...value.matchAll(UUID), ...value.matchAll(WORD)]) {
    if (id !== value && shapeOf(id))
      yield { label: `in ${value.slice(0, index)}|${value.slice(index + id.length)}`, id };
  }
}

/** By the path around a segment, and by the path and the name of a parameter. Other origins say nothing. */
function* partsOfAddress(element: Element, value: string): Iterable<AttributePart> {
  const url = ownUrl(value, element);
  if (!url) return;
  const segments = url.pathname.split('/');
  for (const [i, segment] of segments.entries()) {
    for (const { label, id } of partsOfText(segment))
      yield { label: `path ${segments.with(i, '*').join('/')} ${label}`, id };
  }
  for (const [key, text] of url.searchParams) {
    for (const { label, id } of partsOfText(text))
      yield { label: `param ${url.pathname} ${key} ${label}`, id };
  }
}

/** The arguments up to the first that is no plain word or address: behind a sender's words nothing can be counted. */
function* partsOfCall(element: Element, value: string): Iterable<AttributePart> {
  const call = CALL.exec(value);
  if (!call) return;
  ARGUMENT.lastIndex = call[0].length;
  for (let i = 0; i < 6; i += 1) {
    const found = ARGUMENT.exec(value);
    if (!found) return;
    const argument = found[1] ?? found[2] ?? found[3] ?? '';
    const parts = ADDRESS.test(argument) ? partsOfAddress(element, argument) : partsOfText(argument);
    for (const { label, id } of parts) yield { label: `call ${call[1]} ${i} ${label}`, id };
  }
}

function* partsOfJson(value: string): Iterable<AttributePart> {
  try {
    for (const [key, one] of Object.entries(JSON.parse(value) as object)) {
      const isText = typeof one === 'string' || typeof one === 'number';
      if (isText && NAMES_ID.test(key) && shapeOf(String(one)))
        yield { label: `json ${key}`, id: String(one) };
    }
  } catch {
    // No JSON.
  }
}

function ownUrl(value: string, { baseURI, ownerDocument }: Element): URL | null {
  try {
    const url = new URL(value, baseURI);
    return url.origin === new URL(ownerDocument.baseURI).origin ? url : null;
  } catch {
    return null;
  }
}
