import type { RowState } from '../../report/types';
import { dom } from '../page/dom';
import { isDrawn, isIcon, markupLookOf, styleLooksOf, tokensOf } from './icon';
import { type Entry, readEntries } from './legend-entries';

let legends = new WeakMap<Node, Legend>();
// To ask each row for its root costs more than what else is asked of one of a long list.
let hasLegends = false;
const MAX_CANDIDATES = 12;
const MAX_INSIDE = 10;
const MAX_KEPT = 500;
const MAX_MARKUP = 1_000;
// They say how much, not what: a row's other icons have them too.
const TONE = /^(?:text|bg|is|has)-/;

/** A new visit knows no legend; one that was shown in a popover is remembered for as long as the visit. */
export function forgetLegends(): void {
  legends = new WeakMap();
  hasLegends = false;
}

/** The legend of the page that a node is on, as far as it is known. */
export function legendOf(node: Node): Legend | null {
  if (!hasLegends) return null;
  const doc = dom.ownerDocument(node);
  return legends.get(dom.getRootNode(node)) ?? (doc && legends.get(doc)) ?? null;
}

/**
 * Learns from the place where the page explains its icons. `words` are elements outside of all rows whose text begins with a state.
 * Gives the legend where it teaches something.
 */
export function learnLegend(words: readonly Element[]): Legend | null {
  const entries = readEntries(words);
  const legend = new Legend(entries);
  const [first] = entries;
  if (!first || !legend.selector) return null;
  hasLegends = true;
  legends.set(dom.getRootNode(first.icon), legend);
  return legend;
}

/** What an icon says: `undrawn` where it is none. */
type Reading = RowState | 'undrawn' | null;

/** Which icon stands for which state. What it says of two states for one icon teaches nothing. */
export class Legend {
  private readonly byMarkup: Map<string, RowState | null>;
  private readonly byStyle: Map<string, RowState | null>;
  private readonly byClass: readonly { tokens: readonly string[]; state: RowState }[];
  private readonly common: ReadonlySet<string>;
  private readonly tags: ReadonlySet<string>;
  private readonly byIcon = new Map<string, RowState | 'undrawn' | 'styled'>();
  private readonly byPlace = new Map<string, RowState | null>();
  /** Finds what may be one of its icons; null where it teaches nothing. */
  readonly selector: string | null;

  constructor(entries: readonly Entry[]) {
    const looks = entries.flatMap(({ icon, state }) =>
      withInside(icon).map((element) => ({ element, state })),
    );
    this.byMarkup = unambiguous(looks.map(({ element, state }) => [markupLookOf(element), state]));
    this.byStyle = unambiguous(
      looks.flatMap(({ element, state }) => styleLooksOf(element).map((look) => [look, state] as const)),
    );
    this.common = commonTokens(looks);
    this.byClass = looks.flatMap(({ element, state }) => {
      const tokens = this.ownTokens(element);
      return state && tokens.length > 0 ? [{ tokens, state }] : [];
    });
    this.tags = new Set(looks.map(({ element }) => dom.localName(element)));
    const isTeaching = [this.byMarkup, this.byStyle].some(({ size }) => size > 0) || this.byClass.length > 0;
    this.selector = isTeaching ? this.selectCandidates() : null;
  }

  /** The states that icons in a part of a row stand for, each once. */
  statesIn(part: Element): RowState[] {
    const found = new Set<RowState>();
    if (!this.selector) return [];
    const candidates = dom.querySelectorAll(part, this.selector);
    for (let i = 0, looked = 0; i < candidates.length && looked < MAX_CANDIDATES; i += 1) {
      const said = this.read(candidates[i] as Element);
      if (said === 'undrawn') continue;
      looked += 1;
      if (said) found.add(said);
    }
    return [...found];
  }

  /** The state that an icon stands for; null where it is none, or none of the legend's. */
  stateOf(icon: Element): RowState | null {
    const said = this.read(icon);
    return said === 'undrawn' ? null : said;
  }

  /** A long list has few icons, and each of them thousands of times: what is written alike is read once, and where only its style tells, once in each place. */
  private read(icon: Element): Reading {
    const markup = dom.outerHTML(icon);
    const said = this.byIcon.get(markup) ?? this.readMarkup(icon);
    if (this.byIcon.size < MAX_KEPT && markup.length < MAX_MARKUP) this.byIcon.set(markup, said);
    return said === 'styled' ? this.readStyle(icon, markup) : said;
  }

  private readMarkup(icon: Element): RowState | 'undrawn' | 'styled' {
    if (!isDrawn(icon) && dom.localName(icon) !== 'use') return 'undrawn';
    return this.byMarkup.get(markupLookOf(icon) ?? '') ?? this.stateByClass(icon) ?? 'styled';
  }

  /** To ask for a computed style is dear. */
  private readStyle(icon: Element, markup: string): RowState | null {
    const around = dom.parentElement(icon);
    const places = [around, dom.parentElement(around)].map(
      (one) => `${dom.getAttribute(one, 'class')} ${dom.getAttribute(one, 'style')}`,
    );
    const key = [markup, ...places].join('|');
    const known = this.byPlace.get(key);
    if (known !== undefined) return known;
    const state = this.stateByStyle(icon);
    if (this.byPlace.size < MAX_KEPT && markup.length < MAX_MARKUP) this.byPlace.set(key, state);
    return state;
  }

  private stateByStyle(icon: Element): RowState | null {
    if (this.byStyle.size === 0) return null;
    const looks = styleLooksOf(icon);
    const drawn = looks.filter((look) => !look.startsWith('paint'));
    // Two pictures of one colour are two icons; a colour alone tells of what has no picture.
    const telling = drawn.length > 0 ? drawn : looks;
    return telling.map((look) => this.byStyle.get(look)).find(Boolean) ?? null;
  }

  private stateByClass(icon: Element): RowState | null {
    const own = this.ownTokens(icon);
    if (own.length === 0) return null;
    const match = this.byClass.filter(
      ({ tokens }) =>
        tokens.every((token) => own.includes(token)) || own.every((token) => tokens.includes(token)),
    );
    const states = new Set(match.map(({ state }) => state));
    return states.size === 1 ? (match[0]?.state ?? null) : null;
  }

  private ownTokens(element: Element): string[] {
    return tokensOf(element).filter((token) => !this.common.has(token) && !TONE.test(token));
  }

  private selectCandidates(): string {
    const classes = this.byClass.flatMap(({ tokens }) => tokens.map((token) => `.${CSS.escape(token)}`));
    const tags = [...this.tags].filter((tag) => PLAIN.test(tag));
    return [...new Set([...classes, ...tags])].join(', ') || ':not(*)';
  }
}

/** HTML lets a name hold what CSS does not: `<circl}e>` (found by the fuzz, 2026-11-27). Nobody draws with such a one. */
const PLAIN = /^[a-z][a-z\d-]*$/i;

function withInside(icon: Element): Element[] {
  return [icon, ...[...dom.querySelectorAll(icon, '*')].slice(0, MAX_INSIDE)].filter(isIcon);
}

/** What stands for one state and for nothing else. */
function unambiguous(
  pairs: readonly (readonly [string | null, RowState | null])[],
): Map<string, RowState | null> {
  const found = new Map<string, RowState | null>();
  const torn = new Set<string>();
  for (const [look, state] of pairs) {
    if (look === null) continue;
    if (found.has(look) && found.get(look) !== state) torn.add(look);
    found.set(look, state);
  }
  for (const [look, state] of found) if (torn.has(look) || !state) found.delete(look);
  return found;
}

function commonTokens(looks: readonly { element: Element; state: RowState | null }[]): Set<string> {
  const states = new Map<string, Set<RowState | null>>();
  for (const { element, state } of looks)
    for (const token of tokensOf(element)) states.set(token, (states.get(token) ?? new Set()).add(state));
  return new Set([...states].filter(([, { size }]) => size > 1).map(([token]) => token));
}
