import type { SentRequest } from '../bridge/sent-request';
import { isTokenName } from './fresh-tokens';
import { type Leaf, leavesOf } from './request-leaves';

/** Where in a request an identifier stands, and what stands around it in the same value. */
export interface PlaceInRequest {
  readonly at: string;
  readonly before: string;
  readonly after: string;
}

// What is called so says what is asked for, not about which message.
const NO_IDENTIFIERS =
  /^(?:action|method|cmd|command|op|operation|operationname|do|act|verb|type|view|mode|format|page|per_?page|limit|offset|sort|order|lang|locale|v|version|query|_|t|ts)$/i;
const MAX_LITERAL = 128;
const CACHE_BUSTER = /^\d{10,20}$/;
// Ext.Direct's `tid` and JSON-RPC's `id`: the page counts its calls.
const COUNTER = /^\d{1,6}$/;

/** Finds the one place of a request where an identifier stands; null where it stands in none, or in more. */
export function findPlace(request: SentRequest, id: string): PlaceInRequest | null {
  const [place, ...others] = leavesOf(request).flatMap((leaf) => placesIn(leaf, id));
  return place && others.length === 0 && place.isOfIdentifier ? place : null;
}

/** The text at the place of a request, where it is the same request but for that, and for tokens and times; else null. */
export function idAt(place: PlaceInRequest, learned: SentRequest, request: SentRequest): string | null {
  if (request.method !== learned.method || new URL(request.url).origin !== new URL(learned.url).origin)
    return null;
  const [leaves, others] = [leavesOf(learned), leavesOf(request)];
  const isLater = (request.at ?? 0) >= (learned.at ?? 0);
  const isSame = leaves.every(
    (leaf, i) => leaf.at === place.at || isAlike(leaf, others[i]) || isCounted(leaf, others[i], isLater),
  );
  if (!isSame || leaves.length !== others.length) return null;
  const text = others.find(({ at }) => at === place.at)?.text ?? '';
  const { before, after } = place;
  if (!text.startsWith(before) || !text.endsWith(after)) return null;
  return text.slice(before.length, text.length - after.length);
}

function isAlike(leaf: Leaf, other: Leaf | undefined): boolean {
  if (leaf.at !== other?.at) return false;
  const isOfNow = CACHE_BUSTER.test(leaf.text) && CACHE_BUSTER.test(other.text);
  return leaf.text === other.text || isTokenName(leaf.key) || isOfNow;
}

/** In a body, a small number that grows from call to call. */
function isCounted(leaf: Leaf, other: Leaf | undefined, isLater: boolean): boolean {
  if (leaf.at !== other?.at || !leaf.at.startsWith('json ')) return false;
  if (!COUNTER.test(leaf.text) || !COUNTER.test(other.text)) return false;
  return Number(other.text) > Number(leaf.text) === isLater;
}

/** As the whole value, or by itself in a short one (`m-1002`, `1002.txt`). */
function placesIn({ at, key, text }: Leaf, id: string): (PlaceInRequest & { isOfIdentifier: boolean })[] {
  const places = [];
  if (text.length > MAX_LITERAL) return [];
  const isOfIdentifier = !NO_IDENTIFIERS.test(key) && !isTokenName(key);
  for (let i = text.indexOf(id); i >= 0; i = text.indexOf(id, i + id.length)) {
    const end = i + id.length;
    if (isWordAt(text, i - 1) || isWordAt(text, end)) continue;
    places.push({ at, before: text.slice(0, i), after: text.slice(end), isOfIdentifier });
  }
  return places;
}

function isWordAt(text: string, at: number): boolean {
  return /[A-Za-z0-9]/.test(text[at] ?? '');
}
