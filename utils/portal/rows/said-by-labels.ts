import { dom } from '../page/dom';
import { isOwn } from '../page/elements';
import { previewAround } from '../page/preview';
import { isIcon } from './icon';
import { factsOf, isLabel, LABELLED, labelsOf, PICTURES, pictureNamesOf } from './label';
import { plainWords } from './plain-words';
import { saidBeside } from './said-beside';
import { textsIn } from './state-texts';
import { mayNameState, type Said, saidIn } from './state-words';

const MAX_LABELLED = 80;
const MAX_PICTURES = 30;
/** A label in one of these says what a press does. */
export const CONTROLS = 'a, button, [role="button"], input, select, summary';

/**
 * What the labels of a row's icons say, and those of the row itself. `selector` finds what may be labelled; what is inside of a cell that
 * is known is left out.
 */
export function saidByLabels(
  part: Element,
  selector = LABELLED,
  known: { readonly cell: Element; readonly labelled: number } | null = null,
): Said[] {
  const found = saidByFacts(part);
  const labelled = dom.querySelectorAll(part, selector);
  if (labelled.length === known?.labelled) return found;
  for (let i = 0; i < labelled.length && i < MAX_LABELLED; i += 1) {
    const element = labelled[i] as Element;
    if (known && dom.contains(known.cell, element)) continue;
    const said = isOwn(element) ? [] : saidByLabel(element);
    if (said.length > 0 && !previewAround(element)) found.push(...said);
  }
  return found;
}

/** What the names of a row's pictures say. */
export function saidByPictures(part: Element): Said[] {
  const found: Said[] = [];
  const pictures = dom.querySelectorAll(part, PICTURES);
  for (let i = 0; i < pictures.length && i < MAX_PICTURES; i += 1) {
    const names = pictureNamesOf(pictures[i] as Element, mayNameState).map(saidIn);
    found.push(...names.filter((said) => said !== null && said.state !== 'delivered').map(sure));
  }
  return found;
}

/** The row itself is full of what a sender writes, and so may its label be: only a label that is nothing but a state, and no text in it. */
function saidByFacts(row: Element): Said[] {
  if (!dom.getAttributeNames(row).some(isLabel)) return [];
  const facts = factsOf(row).map(saidIn);
  const labels = labelsOf(row).filter((label) => saidIn(label)?.how === 'whole' && !isTextOf(row, label));
  return [...facts, ...labels.map(saidIn)].filter((said) => said?.how === 'whole') as Said[];
}

function isTextOf(row: Element, label: string): boolean {
  const words = plainWords(label);
  return textsIn(row).some((text) => plainWords(text.data) === words);
}

/** One label says it; a longer one beside it, such as a popover's explanation, may use other states' words. */
function saidByLabel(element: Element): Said[] {
  const labels = isIcon(element) ? labelsOf(element) : factsOf(element);
  const said = labels.map(saidIn).filter((one) => one !== null);
  const sure = said.filter(({ how }) => how !== 'inside');
  if (sure.length > 0) return isIcon(element) ? [...sure, ...saidBeside(element)] : sure;
  return dom.closest(element, CONTROLS) ? [] : said.slice(0, 1);
}

function sure(said: Said | null): Said {
  return { state: said?.state ?? 'undelivered', how: 'whole' };
}
