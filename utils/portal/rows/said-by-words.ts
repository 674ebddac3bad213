import { dom } from '../page/dom';
import { wordsOf } from '../page/elements';
import { previewAround } from '../page/preview';
import { CONTROLS } from './logs-control';
import { plainWords } from './plain-words';
import { isRowOfHue } from './row-colour';
import { isMessage } from './row-kinds';
import { saidByLabels } from './said-by-labels';
import { MAX_TEXT, textsIn } from './state-texts';
import { mayNameState, type Said, saidIn } from './state-words';
import { cellsOf, isAtAnEnd, isStatusPlace, siblingsOf } from './status-place';

/** A state that stands in a row as a word. */
export interface SaidWord extends Said {
  readonly place: Element;
  /** Whether the title of its column, or a label before it, says that it is one. */
  readonly isTitled: boolean;
}

const MAX_WORDS = 2_000;

/** The words of a row that stand where the page writes states. */
export function saidByWords(row: Element): SaidWord[] {
  if (!mayNameState(dom.textContent(row) ?? '')) return [];
  return textsIn(row).flatMap((text) => {
    const place = dom.parentElement(text) ?? row;
    const said = piecesOf(text).map((piece) => (piece.length > MAX_TEXT ? null : saidIn(piece)));
    return said.flatMap((one) => (one === null ? [] : wordAt(one, place, row)));
  });
}

/** Of what a page writes into one text, with a sign between, each is one. */
export function piecesOf({ data }: Text): string[] {
  return data.split(/[·•|]/);
}

/** `Failed: user unknown` is a state only in a column that is called so. */
function wordAt(said: Said, place: Element, row: Element): SaidWord[] {
  if (said.how === 'inside' || previewAround(place)) return [];
  const isTitled = isStatusPlace(place, row, true);
  return isTitled || (said.how === 'whole' && isStatusPlace(place, row))
    ? [{ ...said, place, isTitled }]
    : [];
}

/**
 * Whether a second sign agrees with a word where no title says what stands there, since one sender may have written it in every row: the
 * row's colour; else that nothing else says states in this list, and the row has a subject besides.
 */
export function isAgreedOn({ state, place }: SaidWord, row: Element): boolean {
  const isYellow = isRowOfHue(row, 'yellow');
  if (isYellow !== null) return isYellow === (state !== 'delivered');
  if (siblingsOf(row).some((one) => saidByLabels(one).length > 0)) return false;
  return isAtAnEnd(place, row, 1) || hasSubject(row, place);
}

/** Whether a cell has words that are neither the state, nor an address, a date or a link. */
function hasSubject(row: Element, place: Element): boolean {
  return cellsOf(row).some((cell) => {
    const others = [place, ...dom.querySelectorAll(cell, CONTROLS)].map((one) => wordsOf(one, MAX_WORDS));
    const words = dom.matches(cell, CONTROLS) ? '' : wordsOf(cell, MAX_WORDS);
    const rest = others.reduce((text, other) => text.replace(other, ''), words);
    return !isMessage(rest) && plainWords(rest).length > 2;
  });
}
