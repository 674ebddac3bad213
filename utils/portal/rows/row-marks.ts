/**
 * Marks rows of the page. By animations that stand still, since those change no attribute, no class and no text of the page
 * (Web Animations, "effect stack": they lie over the style and leave it as it is).
 */
export class RowMarks {
  private readonly marks = new Map<Element, Animation>();

  /** Marks exactly these rows. */
  show(rows: readonly Element[]): void {
    const wanted = new Set(rows);
    for (const [row, mark] of this.marks) if (!wanted.has(row)) this.remove(row, mark);
    for (const row of wanted) if (!this.marks.has(row)) this.add(row);
  }

  /** Forgets a document that is going. */
  forget(doc: Document): void {
    for (const row of this.marks.keys()) if (row.ownerDocument === doc) this.marks.delete(row);
  }

  private add(row: Element): void {
    const look = { outline: '3px solid #c99700', outlineOffset: '-3px' };
    this.marks.set(row, row.animate([look, look], { duration: 1, fill: 'both' }));
  }

  private remove(row: Element, mark: Animation): void {
    mark.cancel();
    this.marks.delete(row);
  }
}
