import { dom } from '../page/dom';

/**
 * Splits the page's text nodes so that a note can stand between two lines of one text, and puts them together again.
 * The page knows only the first piece: when it rewrites or removes that one, the other pieces have to follow.
 */
export class TextSplitter {
  private readonly groups = new Map<Text, Group>();

  /** Splits a text at the ascending offsets. Gives for each offset the piece that ends there. */
  split(node: Text, offsets: readonly number[]): Text[] {
    const inside = offsets.filter((offset) => offset > 0 && offset < node.length);
    const pieces = cut(node, inside);
    const group = this.groups.get(node) ?? { head: node, pieces: [] };
    const at = group.pieces.findIndex((piece) => piece.node === node);
    group.pieces.splice(
      Math.max(at, 0),
      at < 0 ? 0 : 1,
      ...pieces.map((piece) => ({ node: piece, data: piece.data })),
    );
    for (const piece of pieces) this.groups.set(piece, group);
    return pieces;
  }

  /** Follows what the page did to a piece. Gives the element whose lines changed by that, or null. */
  follow(changed: Text): Element | null {
    const group = this.groups.get(changed);
    const piece = group?.pieces.find(({ node }) => node === changed);
    if (!group || !piece) return null;
    const isGone = !dom.isConnected(changed);
    if (!isGone && changed.data === piece.data) return null;
    if (changed !== group.head) {
      piece.data = changed.data;
      return dom.parentElement(changed);
    }
    const parent = dom.parentElement(group.pieces.find(({ node }) => dom.isConnected(node))?.node) ?? null;
    this.join(group, isGone ? null : rewritten(group, piece));
    return parent;
  }

  /** Puts every text that is still as we left it together again. */
  restore(): void {
    for (const group of new Set(this.groups.values())) this.join(group, textOf(group));
    this.groups.clear();
  }

  /** Forgets a document that is going. */
  forget(doc: Document): void {
    for (const node of this.groups.keys()) if (dom.ownerDocument(node) === doc) this.groups.delete(node);
  }

  private join(group: Group, data: string | null): void {
    for (const { node } of group.pieces) {
      this.groups.delete(node);
      if (node !== group.head && dom.isConnected(node)) node.remove();
    }
    if (data !== null && dom.isConnected(group.head) && group.head.data !== data) group.head.data = data;
  }
}

interface Piece {
  readonly node: Text;
  data: string;
}

interface Group {
  readonly head: Text;
  readonly pieces: Piece[];
}

// Few cuts keep a selection where it is; many would each make the browser lay out what is left of the text.
const MANY = 16;

function cut(node: Text, offsets: readonly number[]): Text[] {
  return offsets.length > MANY ? cutAtOnce(node, offsets) : cutOneByOne(node, offsets);
}

/** From the end, so that the first piece stays the page's own node. */
function cutOneByOne(node: Text, offsets: readonly number[]): Text[] {
  const tails = offsets.toReversed().map((offset) => node.splitText(offset));
  return [node, ...tails.reverse()];
}

function cutAtOnce(node: Text, offsets: readonly number[]): Text[] {
  const { data, ownerDocument } = node;
  const rest = ownerDocument.createDocumentFragment();
  const tails = offsets.map((offset, i) => ownerDocument.createTextNode(data.slice(offset, offsets[i + 1])));
  rest.append(...tails);
  node.data = data.slice(0, offsets[0]);
  node.after(rest);
  return [node, ...tails];
}

/** What the page meant by its change to the first piece: text added at its end goes to the end of the whole. */
function rewritten(group: Group, head: Piece): string {
  const { data } = group.head;
  if (!head.data || !data.startsWith(head.data)) return data;
  return textOf(group, head.data) + data.slice(head.data.length);
}

function textOf(group: Group, headData = group.head.data): string {
  return group.pieces
    .filter(({ node }) => node === group.head || dom.isConnected(node))
    .map(({ node }) => (node === group.head ? headData : node.data))
    .join('');
}
