import type { RowState } from '../../report/types';
import { dom } from '../page/dom';
import { labelsOf, pictureNamesOf } from './label';
import { legendOf } from './legend';
import { isMessage } from './row-kinds';
import { saidByAttributes } from './said-by-attributes';
import { saidByLabels, saidByPictures } from './said-by-labels';
import { isAgreedOn, piecesOf, saidByWords } from './said-by-words';
import { textsIn } from './state-texts';
import { mayNameState, mayNameStateBesideActions, type Said, saidIn } from './state-words';

/** What the signs of a row say together. */
export interface Signs {
  /** Null where nothing says that the message is not delivered; `undelivered` where signs say so and not which. */
  readonly state: RowState | null;
  /** Whether a sign says that it is delivered. */
  readonly isDelivered: boolean;
}

const MAX_WORDS = 1_500;
/** Reads the state of a message from all parts of its row. Nothing is claimed that two signs contradict. */
export function readSigns(parts: readonly Element[]): Signs {
  for (const read of [saidByIconsAndWords, saidByEach(saidByAttributes), saidByEach(saidByPictures)]) {
    const signs = decide(read(parts));
    if (signs.state || signs.isDelivered) return signs;
  }
  return { state: null, isDelivered: false };
}

/** What the state of a row is by its icons alone: `none` where they say nothing, and `unlike` where it has to be read whole. */
export type AlikeState = RowState | 'none' | 'unlike';

/** A cell of a row, and what its icons are known to say; null where that is not known. */
export interface KnownCell {
  readonly cell: Element;
  readonly state: RowState | 'none';
  /** How many labelled elements are in it. */
  readonly labelled: number;
}

/**
 * The state of a message in a row that is built as others of its list, where its icons say all. `words`: its text; `selector` finds what is
 * labelled in those others.
 */
export function stateOfAlike(
  row: Element,
  words: string,
  selector: string,
  known: KnownCell | null,
): AlikeState {
  if (words.length > MAX_WORDS || !isMessage(words)) return 'unlike';
  const said = [...saidByLabels(row, selector, known), ...saidByLegend(row)];
  if (said.length === 0 && known) return isNamedInWords(row, words) ? 'unlike' : known.state;
  const states = new Set(said.map(({ state }) => state));
  if (known && known.state !== 'none') states.add(known.state);
  if (said.some(({ how }) => how === 'inside') || states.size > 1 || states.has('delivered')) return 'unlike';
  const [state = known ? 'none' : 'unlike'] = states as Set<RowState>;
  return isNamedInWords(row, words) ? 'unlike' : state;
}

function isNamedInWords(row: Element, words: string): boolean {
  return mayNameStateBesideActions(words) && namesState(row);
}

/** Whether a word stands in it that would be one of the page's in another place. */
function namesState(row: Element): boolean {
  return textsIn(row).some((text) => piecesOf(text).some((piece) => isSaid(saidIn(piece))));
}

function isSaid(said: Said | null): boolean {
  return said !== null && said.how !== 'inside';
}

/** Whether an element is called by one of the states. */
export function isStateLabel(element: Element): boolean {
  return labelsOf(element).some((label) => isUndelivered(saidIn(label)));
}

/** Whether the name of a picture says one of the states. */
export function isStatePicture(element: Element): boolean {
  return pictureNamesOf(element, mayNameState).some((name) => isUndelivered(saidIn(name)));
}

/** The elements whose own text begins with the word of a state. */
export function stateTextsIn(root: Element): Element[] {
  const found = new Set<Element>();
  for (const text of textsIn(root, Number.POSITIVE_INFINITY)) {
    const said = dom.parentElement(text) && saidIn(text.data);
    if (said && said.how !== 'inside' && said.state !== 'delivered')
      found.add(dom.parentElement(text) as Element);
  }
  return [...found];
}

function isUndelivered(said: Said | null): boolean {
  return said !== null && said.state !== 'delivered';
}

/** Where icons say it, words say nothing that the page has not called a state. */
function saidByIconsAndWords(parts: readonly Element[]): Said[] {
  const icons = parts.flatMap((part) => [...saidByLabels(part), ...saidByLegend(part)]);
  const isSure = icons.some(({ how }) => how !== 'inside');
  const words = parts.flatMap((part) =>
    saidByWords(part).filter((word) => word.isTitled || (!isSure && isAgreedOn(word, part))),
  );
  return [...icons, ...words];
}

function saidByEach(read: (part: Element) => Said[]): (parts: readonly Element[]) => Said[] {
  return (parts) => parts.flatMap(read);
}

function saidByLegend(part: Element): Said[] {
  const states = legendOf(part)?.statesIn(part) ?? [];
  return states.map((state) => ({ state, how: 'whole' }));
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
