import type { RowState } from '../../report/types';
import { isOwn, wordsOf } from '../page/elements';
import { previewAround } from '../page/preview';
import { isIcon } from './icon';
import { factsOf, LABELLED, labelsOf, PICTURES, pictureNamesOf } from './label';
import { legendOf } from './legend';
import { plainWords } from './plain-words';
import { mayNameState, type Said, saidIn } from './state-words';
import { isStatusPlace } from './status-place';

/** What the signs of a row say together. */
export interface Signs {
  /** Null where nothing says that the message is not delivered; `undelivered` where signs say so and not which. */
  readonly state: RowState | null;
  /** Whether a sign says that it is delivered. */
  readonly isDelivered: boolean;
}

const MAX_LABELLED = 80;
const MAX_TEXTS = 150;
const MAX_TEXT = 80;
const MAX_PICTURES = 30;
const TEXTS = 4;
const UNREAD = /^(?:SCRIPT|STYLE|OPTION|TITLE)$/i;
const CONTROLS = 'a, button, [role="button"], input, select, summary';
/** Reads the state of a message from all parts of its row. Nothing is claimed that two signs contradict. */
export function readSigns(parts: readonly Element[]): Signs {
  const said = parts.flatMap((part) => [...saidByLabels(part), ...saidByTexts(part), ...saidByLegend(part)]);
  const first = decide(said);
  return first.state || first.isDelivered ? first : decide(parts.flatMap(saidByPictures));
}

/** Whether an element is called by one of the states. */
export function isStateLabel(element: Element): boolean {
  return [...labelsOf(element)].some((label) => isUndelivered(saidIn(label)));
}

/** Whether the name of a picture says one of the states. */
export function isStatePicture(element: Element): boolean {
  return pictureNamesOf(element, mayNameState).some((name) => isUndelivered(saidIn(name)));
}

/** The elements whose own text begins with the word of a state. */
export function stateTextsIn(root: Element): Element[] {
  const found = new Set<Element>();
  for (const text of textsIn(root, Number.POSITIVE_INFINITY)) {
    const said = text.parentElement && saidIn(text.data);
    if (said && said.how !== 'inside' && said.state !== 'delivered') found.add(text.parentElement as Element);
  }
  return [...found];
}

function isUndelivered(said: Said | null): boolean {
  return said !== null && said.state !== 'delivered';
}

function decide(said: readonly Said[]): Signs {
  const sure = said.filter(({ how }) => how !== 'inside');
  const states = new Set((sure.length > 0 ? sure : said).map(({ state }) => state));
  // "To be delivered" is not delivered.
  const isDelivered = states.delete('delivered') && sure.length > 0;
  if (isDelivered) return { state: null, isDelivered };
  // "Not delivered" beside "Queued" says less, and nothing else.
  if (states.size > 1) states.delete('undelivered');
  const [state = null] = states as Set<RowState>;
  return { state: states.size > 1 ? 'undelivered' : state, isDelivered };
}

function saidByLabels(part: Element): Said[] {
  const found = saidByFacts(part);
  const labelled = part.querySelectorAll(LABELLED);
  for (let i = 0; i < labelled.length && i < MAX_LABELLED; i += 1) {
    const element = labelled[i] as Element;
    const said = isOwn(element) ? [] : saidByLabel(element, part);
    if (said.length > 0 && !previewAround(element)) found.push(...said);
  }
  return found;
}

/** The row itself is full of what a sender writes, and so may its label be: only a label that is nothing but a state, and no text in it. */
function saidByFacts(row: Element): Said[] {
  const facts = factsOf(row).map(saidIn);
  const labels = labelsOf(row).filter((label) => saidIn(label)?.how === 'whole' && !isTextOf(row, label));
  return [...facts, ...labels.map(saidIn)].filter((said) => said?.how === 'whole') as Said[];
}

function isTextOf(row: Element, label: string): boolean {
  const words = plainWords(label);
  return textsIn(row, MAX_TEXTS).some((text) => plainWords(text.data) === words);
}

/** One label says it; a longer one beside it, such as a popover's explanation, may use other states' words. */
function saidByLabel(element: Element, row: Element): Said[] {
  const labels = isIcon(element) ? labelsOf(element) : factsOf(element);
  const said = labels.map(saidIn).filter((one) => one !== null);
  if (said.length === 0 && !isIcon(element)) return saidByWordsAndLabel(element, row);
  const sure = said.filter(({ how }) => how !== 'inside');
  if (sure.length > 0) return sure;
  return element.closest(CONTROLS) ? [] : said.slice(0, 1);
}

/** A word that is its own label. */
function saidByWordsAndLabel(element: Element, row: Element): Said[] {
  const words = plainWords(wordsOf(element, MAX_TEXT));
  const label = labelsOf(element).find((one) => plainWords(one) === words);
  const said = label ? saidIn(label) : null;
  return said?.how === 'whole' && isStatusPlace(element, row) ? [said] : [];
}

function saidByTexts(part: Element): Said[] {
  if (!mayNameState(part.textContent ?? '')) return [];
  return textsIn(part, MAX_TEXTS).flatMap((text) => {
    const said = text.data.split(/[·•|]/).map((piece) => (piece.length > MAX_TEXT ? null : saidIn(piece)));
    return said.filter((one) => one !== null && isSaidHere(one, text.parentElement ?? part, part)) as Said[];
  });
}

/** `Failed: user unknown` is a state only in a column that is called so. */
function isSaidHere({ how }: Said, place: Element, row: Element): boolean {
  if (how === 'inside' || previewAround(place)) return false;
  return isStatusPlace(place, row, how === 'start');
}

function saidByLegend(part: Element): Said[] {
  const states = legendOf(part)?.statesIn(part) ?? [];
  return states.map((state) => ({ state, how: 'whole' }));
}

function saidByPictures(part: Element): Said[] {
  const found: Said[] = [];
  const pictures = part.querySelectorAll(PICTURES);
  for (let i = 0; i < pictures.length && i < MAX_PICTURES; i += 1) {
    const names = pictureNamesOf(pictures[i] as Element, mayNameState).map(saidIn);
    found.push(...names.filter((said) => said !== null && said.state !== 'delivered').map(sure));
  }
  return found;
}

function sure(said: Said | null): Said {
  return { state: said?.state ?? 'undelivered', how: 'whole' };
}

/** The short texts in an element that may name a state. */
function textsIn(root: Element, limit: number): Text[] {
  const found: Text[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, TEXTS);
  for (let looked = 0; looked < limit && walker.nextNode(); looked += 1) {
    const text = walker.currentNode as Text;
    if (text.length > MAX_TEXT * 3 || !mayNameState(text.data)) continue;
    if (!UNREAD.test(text.parentElement?.nodeName ?? '')) found.push(text);
  }
  return found;
}
