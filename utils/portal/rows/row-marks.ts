import { isOnDark } from '../page/page-colours';

/**
 * Marks rows of the page. By animations that stand still, since those change no attribute, no class and no text of the page
 * (Web Animations, "effect stack": they lie over the style and leave it as it is).
 */
export class RowMarks {
  private readonly marks = new Map<Element, { readonly look: string; readonly mark: Animation }>();

  /** Marks exactly these rows, and one of them more. */
  show(rows: readonly Element[], current: Element | null = null): void {
    const wanted = new Set(rows);
    for (const row of this.marks.keys()) if (!wanted.has(row)) this.remove(row);
    for (const row of wanted) this.mark(row, row === current ? 'solid' : 'dashed');
  }

  /** Forgets a document that is going. */
  forget(doc: Document): void {
    for (const row of this.marks.keys()) if (row.ownerDocument === doc) this.marks.delete(row);
  }

  private mark(row: Element, look: string): void {
    if (this.marks.get(row)?.look === look) return;
    this.remove(row);
    // At least 3:1 on any row that is as light or as dark as rows are (WCAG 2.2, 1.4.11).
    const colour = isOnDark(row) ? '#ffd24a' : '#7a4f00';
    const frame = { outline: `3px ${look} ${colour}`, outlineOffset: '-3px' };
    this.marks.set(row, { look, mark: row.animate([frame, frame], { duration: 1, fill: 'both' }) });
  }

  private remove(row: Element): void {
    this.marks.get(row)?.mark.cancel();
    this.marks.delete(row);
  }
}
