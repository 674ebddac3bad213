/**
 * What nodes of the page say of themselves, asked by the prototypes and named as the DOM names it. A form’s fields stand before its own properties: with
 * `<input name="parentElement">` in it, `form.parentElement` is that field (HTML 4.10.3, LegacyOverrideBuiltIns). Chrome 156 shows extensions the same,
 * Firefox 153 does not (seen 2026-11). A search form around the list is enough, with fields such as `before`, `contains` or `id`. Sizes and places are asked
 * of the elements themselves: no form calls a field `getBoundingClientRect`. What is no element, such as the window at the end of an event's path, or a
 * document that is searched, has no fields: it answers by itself.
 */

type Maybe<T> = T | null | undefined;

interface Reader<N, V> {
  (node: N): V;
  (node: Maybe<N>): V | undefined;
}

interface Caller<N, A extends readonly unknown[], R> {
  (node: N, ...args: A): R;
  (node: Maybe<N>, ...args: A): R | undefined;
}

/** Only a document is in none. */
interface OwnerDocument {
  (node: Element | CharacterData): Document;
  (node: Node): Document | null;
  (node: Maybe<Node>): Document | null | undefined;
}

interface Finder<R> {
  <E extends Element = Element>(node: Element, selectors: string): R extends null ? E | null : NodeListOf<E>;
  <E extends Element = Element>(
    node: Maybe<Element>,
    selectors: string,
  ): (R extends null ? E | null : NodeListOf<E>) | undefined;
}

export const dom = {
  nodeType: reader<Node, 'nodeType'>('nodeType'),
  nodeName: reader<Node, 'nodeName'>('nodeName'),
  textContent: reader<Node, 'textContent'>('textContent'),
  isConnected: reader<Node, 'isConnected'>('isConnected'),
  parentNode: reader<Node, 'parentNode'>('parentNode'),
  parentElement: reader<Node, 'parentElement'>('parentElement'),
  childNodes: reader<Node, 'childNodes'>('childNodes'),
  firstChild: reader<Node, 'firstChild'>('firstChild'),
  lastChild: reader<Node, 'lastChild'>('lastChild'),
  nextSibling: reader<Node, 'nextSibling'>('nextSibling'),
  previousSibling: reader<Node, 'previousSibling'>('previousSibling'),
  ownerDocument: reader('ownerDocument') as OwnerDocument,
  contains: caller<Node, [other: Node | null], boolean>('contains'),
  getRootNode: caller<Node, [], Node>('getRootNode'),
  compareDocumentPosition: caller<Node, [other: Node], number>('compareDocumentPosition'),

  id: reader<Element, 'id'>('id'),
  localName: reader<Element, 'localName'>('localName'),
  outerHTML: reader<Element, 'outerHTML'>('outerHTML'),
  shadowRoot: reader<Element, 'shadowRoot'>('shadowRoot'),
  attributes: reader<Element, 'attributes'>('attributes'),
  children: reader<Element, 'children'>('children'),
  childElementCount: reader<Element, 'childElementCount'>('childElementCount'),
  firstElementChild: reader<Element, 'firstElementChild'>('firstElementChild'),
  lastElementChild: reader<Element, 'lastElementChild'>('lastElementChild'),
  nextElementSibling: reader<Element, 'nextElementSibling'>('nextElementSibling'),
  previousElementSibling: reader<Element, 'previousElementSibling'>('previousElementSibling'),
  getAttribute: caller<Element, [name: string], string | null>('getAttribute'),
  hasAttribute: caller<Element, [name: string], boolean>('hasAttribute'),
  hasAttributes: caller<Element, [], boolean>('hasAttributes'),
  getAttributeNames: caller<Element, [], string[]>('getAttributeNames'),
  setAttribute: caller<Element, [name: string, value: string], void>('setAttribute'),
  removeAttribute: caller<Element, [name: string], void>('removeAttribute'),
  matches: caller<Element, [selectors: string], boolean>('matches'),
  closest: caller('closest') as Finder<null>,
  querySelector: caller('querySelector') as Finder<null>,
  querySelectorAll: caller('querySelectorAll') as Finder<Element>,
  getElementsByTagName: caller<Element, [name: string], HTMLCollectionOf<Element>>('getElementsByTagName'),

  append: caller<Element, [...nodes: Node[]], void>('append'),
  insertBefore: caller<Node, [node: Node, child: Node | null], Node>('insertBefore'),
};

function reader<N extends object, K extends keyof N & string>(name: K): Reader<N, N[K]> {
  let read: (() => N[K]) | undefined;
  return (node: Maybe<N>) => {
    if (!node) return undefined as N[K];
    read ??= nativeOf(name).get as () => N[K];
    try {
      return read.call(node);
    } catch {
      return node[name];
    }
  };
}

function caller<N extends object, A extends readonly unknown[], R>(name: string): Caller<N, A, R> {
  let native: ((...args: unknown[]) => R) | undefined;
  // No rest of arguments: it would be an array more with each of some hundred thousand calls.
  const call = (node: Maybe<N>, one?: unknown, two?: unknown) => {
    if (!node) return undefined as R;
    native ??= nativeOf(name).value as (...args: unknown[]) => R;
    try {
      if (two !== undefined) return native.call(node, one, two);
      return one === undefined ? native.call(node) : native.call(node, one);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return (node as unknown as Record<string, (...args: unknown[]) => R>)[name]?.(one, two) as R;
    }
  };
  return call as unknown as Caller<N, A, R>;
}

/** Looked up where first used: a worker that reads bodies of responses has no elements. */
function nativeOf(name: string): PropertyDescriptor {
  const prototypes = [Element.prototype, Node.prototype, HTMLElement.prototype];
  const found = prototypes.map((one) => Object.getOwnPropertyDescriptor(one, name)).find(Boolean);
  if (!found) throw new TypeError(`${name} is no property of elements`);
  return found;
}
