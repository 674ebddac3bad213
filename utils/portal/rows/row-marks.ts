import { dom } from '../page/dom';
import { isOnDark } from '../page/page-colours';

/**
 * Marks rows of the page. By animations that stand still, since those change no attribute, no class and no text of the page
 * (Web Animations, "effect stack": they lie over the style and leave it as it is).
 */
export class RowMarks {
  private readonly marks = new Map<Element, { readonly width: number; readonly mark: Animation }>();

  /** `isOutside`: around what is small, so that the ring covers nothing of it. */
  constructor(private readonly isOutside = false) {}

  /** Marks exactly these rows, and one of them more strongly. */
  show(rows: readonly Element[], current: Element | null = null): void {
    const wanted = new Set(rows);
    for (const row of this.marks.keys()) if (!wanted.has(row)) this.remove(row);
    for (const row of wanted) this.mark(row, row === current ? 3 : 2);
  }

  /** Forgets a document that is going. */
  forget(doc: Document): void {
    for (const row of this.marks.keys()) if (dom.ownerDocument(row) === doc) this.marks.delete(row);
  }

  private mark(row: Element, width: number): void {
    if (this.marks.get(row)?.width === width) return;
    this.remove(row);
    // At least 3:1 on any row that is as light or as dark as rows are (WCAG 2.2, 1.4.11).
    const colour = isOnDark(row) ? '#ffd24a' : '#7a4f00';
    const frame = {
      outline: `${width}px solid ${colour}`,
      outlineOffset: this.isOutside ? '2px' : `-${width}px`,
    };
    this.marks.set(row, { width, mark: row.animate([frame, frame], { duration: 1, fill: 'both' }) });
  }

  private remove(row: Element): void {
    this.marks.get(row)?.mark.cancel();
    this.marks.delete(row);
  }
}
