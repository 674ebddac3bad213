import type { ReadFailure } from '../../report/types';
import { requestOfLink, type SentRequest } from '../bridge/sent-request';
import { dom } from '../page/dom';
import { fits, shapeOf } from '../rows/identifier-shape';
import { attributeOf, type Identifiers, identifiersOf, neighboursOf } from '../rows/row-identifiers';
import { findTokens, withFreshTokens } from './fresh-tokens';
import { isSameKindOfLink } from './plain-links';
import { isRead } from './reads-only';
import {
  buildOf,
  type Pattern,
  type Remembered,
  rememberedLink,
  rememberedPattern,
} from './remembered-request';
import { withLeaf } from './request-leaves';
import { findPlace, idAt } from './request-place';

const MAX_LINKS = 8;
// One row may be without a log. More in a row: the portal asks in another way now.
const MAX_FAILURES = 3;
// A portal that answers with something else, such as its sign-in page, is asked no third time.
const MAX_OTHER_ANSWERS = 2;

/**
 * Learns from one press of Logs how the portal asks for a log, so that the same can be asked about another row: the same request, and
 * one identifier in one place of it changed. What a row says in words never comes into a request.
 */
export class LearnedRequests {
  private pattern: Pattern | null = null;
  private links: string[] = [];
  /** What an earlier page has learned: what a press shows here is surer. */
  private restored: Pattern | null = null;
  private failures = 0;
  private stop: ReadFailure | null = null;

  /** Whether a press has shown on this visit how a log is asked for. */
  get hasLearned(): boolean {
    return this.pattern !== null || this.links.length > 0;
  }

  /** Why nothing is asked for any more, until a press brings a log again. */
  get stopped(): ReadFailure | null {
    return this.stop;
  }

  /** Takes a request that a press of Logs made and that brought a log, with what identified the row that it was for. */
  learn(row: Element, identifiers: Identifiers, request: SentRequest): void {
    this.resume();
    const pattern = patternOf(row, identifiers, request);
    if (pattern) this.pattern = pattern;
  }

  /** Takes a plain link whose press brought a log. */
  learnLink(href: string): void {
    this.resume();
    if (this.pattern === this.restored) this.pattern = null;
    this.links = [...this.links.filter((link) => link !== href), href].slice(-MAX_LINKS);
  }

  /** The request for a row's log; null where none was learned, or the row does not say which log it would be. */
  requestFor(row: Element, logsHref: string | null): SentRequest | null {
    if (this.stop !== null) return null;
    if (logsHref && this.isKnownLink(logsHref)) return requestOfLink(logsHref);
    const id = this.idOfRow(row);
    if (!this.pattern || id === null) return null;
    if (this.pattern === this.restored && this.pattern.build !== buildOf(row)) return null;
    const { request, place } = this.pattern;
    return this.refreshed(
      withLeaf(request, place.at, place.before + id + place.after),
      dom.ownerDocument(row),
    );
  }

  /** Whether an address is one that a press of this row's Logs would lead to: just one identifier of the row stands in it. */
  isFor(row: Element, url: string): boolean {
    const { origin } = dom.ownerDocument(row).location;
    return url.startsWith(`${origin}/`) && patternOf(row, identifiersOf(row), requestOfLink(url)) !== null;
  }

  /** A learned request with the tokens that the page has now. */
  refreshed(request: SentRequest, doc: Document): SentRequest {
    return withFreshTokens(request, this.pattern?.tokens ?? [], doc);
  }

  /** The identifier that a row's request would have; null where the row says none, or two. */
  idOfRow(row: Element): string | null {
    if (!this.pattern) return null;
    const { sources, shape } = this.pattern;
    const said = identifiersOf(row, new Set(sources.map(attributeOf)));
    const [id, ...others] = new Set(
      sources.map((source) => said.get(source)).filter((one) => one !== undefined),
    );
    return id !== undefined && others.length === 0 && fits(id, shape) ? id : null;
  }

  /** The identifier in a request of the page's own, where it is one of the kind that was learned. */
  idOfRequest(request: SentRequest): string | null {
    const id = this.pattern && idAt(this.pattern.place, this.pattern.request, request);
    return id && this.pattern && fits(id, this.pattern.shape) ? id : null;
  }

  /** Told of every answer to such a request; null where it was the row's log, or said that there is none. */
  answered(failure: ReadFailure | null): void {
    // Whether the person is online says nothing about how to ask.
    if (failure === 'offline' || failure === 'unreachable') return;
    this.failures = failure === null ? 0 : this.failures + 1;
    const limit = failure === 'other-answer' ? MAX_OTHER_ANSWERS : MAX_FAILURES;
    if (this.failures >= limit) this.stop = failure;
  }

  /** What an earlier page of the same portal has learned: asked for where rows are built as there. */
  restore({ pattern, links }: Remembered): void {
    this.pattern ??= pattern;
    this.restored = pattern;
    this.links = [...links, ...this.links].slice(-MAX_LINKS);
  }

  /** What a later page may know of it; null where there is nothing. */
  remembered(): Remembered | null {
    const pattern = this.pattern && rememberedPattern(this.pattern);
    const links = this.links.map(rememberedLink).filter((link) => link !== null);
    return pattern || links.length > 0 ? { pattern, links: [...new Set(links)] } : null;
  }

  /** Asks again, after a failure or before any. */
  resume(): void {
    this.stop = null;
    this.failures = 0;
  }

  /** What scripts asked for is surer than where a link would lead without them. */
  private isKnownLink(href: string): boolean {
    const { pattern } = this;
    if (!pattern) return this.links.some((link) => isSameKindOfLink(link, href));
    return pattern.request.method === 'GET' && isSameKindOfLink(pattern.request.url, href);
  }
}

function patternOf(row: Element, identifiers: Identifiers, request: SentRequest): Pattern | null {
  if (!isRead(request)) return null;
  const neighbours = neighboursOf(row).map((other) => identifiersOf(other));
  const telling = [...identifiers].filter(([source, id]) => tellsApart(source, id, neighbours));
  const ids = new Set(telling.map(([, id]) => id));
  const found = [...ids].map((id) => ({ id, place: findPlace(request, id) })).filter(({ place }) => place);
  // Two identifiers in one request: to change one of them would ask for what no person asks for.
  const [first, ...others] = found.filter(({ id }) => !found.some((one) => isPartOf(id, one.id)));
  const shape = first && shapeOf(first.id);
  if (!first?.place || !shape || others.length > 0) return null;
  const sources = telling.filter(([, id]) => id === first.id).map(([source]) => source);
  const tokens = findTokens(request, dom.ownerDocument(row));
  return { request, place: first.place, shape, sources, tokens, build: buildOf(row) };
}

/** `m-1002` and its `1002` are one identifier. */
function isPartOf(id: string, whole: string): boolean {
  return id !== whole && whole.includes(id);
}

/** In each row beside it the same place has another identifier of the same shape, or nothing; and nowhere has it this one. */
function tellsApart(source: string, id: string, neighbours: readonly Identifiers[]): boolean {
  const shape = shapeOf(id);
  return neighbours.every((said) => {
    const other = said.get(source);
    const isAlike = other === undefined || (shape !== null && fits(other, shape));
    return isAlike && ![...said.values()].includes(id);
  });
}
