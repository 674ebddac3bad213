import type { RowState } from '../../report/types';
import { dom } from '../page/dom';
import { isDrawn } from './icon';
import { plainWords } from './plain-words';
import { isMessage } from './row-kinds';
import { saidIn } from './state-words';

/** What a legend says of one icon; null: that it is none of the states. */
export interface Entry {
  readonly icon: Element;
  readonly state: RowState | null;
}

const MAX_CLIMB = 6;
const MAX_ELEMENTS = 300;
const MAX_TOKENS = 200;
// A filter's tab or a menu names states too, with pictures of its own.
const NO_LEGEND = 'a, button, nav, select, label, [role="tab"], [role="menu"], [role="menuitem"]';

type Token = { readonly icon: Element } | { readonly state: RowState | null };

/** Pairs the icons and the words of a legend. `words` are elements whose text begins with a state. */
export function readEntries(words: readonly Element[]): Entry[] {
  const explained = words.filter((word) => !dom.closest(word, NO_LEGEND));
  const groups = new Set(explained.map((word) => groupOf(word, explained)));
  const entries = [...groups].flatMap((group) => (group ? pair(tokensIn(group)) : []));
  const states = new Set(entries.map(({ state }) => state).filter(Boolean));
  return states.size >= 2 ? entries : [];
}

/** The smallest element around a word that holds another state's word too. */
function groupOf(word: Element, words: readonly Element[]): Element | null {
  let group: Element | null = word;
  for (let up = 0; group && up < MAX_CLIMB; up += 1, group = dom.parentElement(group)) {
    if (dom.getElementsByTagName(group, '*').item(MAX_ELEMENTS) || isMessage(dom.textContent(group) ?? ''))
      return null;
    const around = group;
    const states = words.filter((one) => dom.contains(around, one)).flatMap(statesOf);
    if (new Set(states).size > 1) return group;
  }
  return null;
}

function statesOf(word: Element): RowState[] {
  const texts = [...dom.childNodes(word)].filter((node) => dom.nodeType(node) === 3) as Text[];
  return texts.map(({ data }) => stateIn(data)).filter((state) => state !== null);
}

/** Icons and texts in the order of the document. What is inside an icon is the icon's. */
function tokensIn(group: Element): Token[] {
  const tokens: Token[] = [];
  const waiting: Node[] = [group];
  for (let node = waiting.pop(); node && tokens.length < MAX_TOKENS; node = waiting.pop()) {
    if (dom.nodeType(node) === 3) {
      if (plainWords((node as Text).data)) tokens.push({ state: stateIn((node as Text).data) });
    } else if (node !== group && dom.nodeType(node) === 1 && isDrawn(node as Element))
      tokens.push({ icon: node as Element });
    else for (let child = dom.lastChild(node); child; child = dom.previousSibling(child)) waiting.push(child);
  }
  return tokens;
}

function stateIn(text: string): RowState | null {
  const said = saidIn(text);
  return said && said.how !== 'inside' && said.state !== 'delivered' ? said.state : null;
}

/** An icon stands before its words, or after them: as the first of them does. */
function pair(tokens: readonly Token[]): Entry[] {
  const first = tokens.find((token) => 'icon' in token || token.state !== null);
  return first && 'icon' in first ? pairBefore(tokens) : pairAfter(tokens);
}

function pairBefore(tokens: readonly Token[]): Entry[] {
  const entries: Entry[] = [];
  let icon: Element | null = null;
  for (const token of tokens) {
    if ('icon' in token) icon = token.icon;
    else if (icon) {
      entries.push({ icon, state: token.state });
      icon = null;
    }
  }
  return entries;
}

/** Between a word and its icon there may be an explanation. */
function pairAfter(tokens: readonly Token[]): Entry[] {
  const entries: Entry[] = [];
  let state: RowState | null = null;
  let isOpen = false;
  for (const token of tokens) {
    if ('icon' in token) {
      if (isOpen) entries.push({ icon: token.icon, state });
      isOpen = false;
    } else if (token.state || !isOpen) {
      state = token.state;
      isOpen = true;
    }
  }
  return entries;
}
