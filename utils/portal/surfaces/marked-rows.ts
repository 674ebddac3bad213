import { dom } from '../page/dom';
import { RowMarks } from '../rows/row-marks';

/** The rows of one group, marked in the page, and the one of them that is looked at. */
export class MarkedRows {
  /** The group's key; null where none is marked. */
  key: string | null = null;
  private at = 0;
  private rows: readonly Element[] = [];
  private readonly marks = new RowMarks();

  /** Which of how many is looked at, from 0. */
  get place(): { readonly at: number; readonly of: number } {
    return { at: this.at, of: this.rows.length };
  }

  /** Marks a group and goes to its first row; takes the marks away where it was marked before. */
  toggle(key: string, rows: readonly Element[]): void {
    this.key = this.key === key ? null : key;
    this.at = 0;
    this.show(rows);
    if (this.key) this.goTo(0);
  }

  /** Goes to the row after or before, around the end. */
  walk(step: 1 | -1): void {
    const { length } = this.rows;
    if (length > 0) this.goTo((this.at + step + length) % length);
  }

  /** Takes the group's rows as they are now. */
  show(rows: readonly Element[]): void {
    this.rows = this.key ? rows : [];
    this.at = Math.min(this.at, Math.max(0, this.rows.length - 1));
    this.marks.show(this.rows, this.rows[this.at] ?? null);
  }

  forget(doc: Document): void {
    this.marks.forget(doc);
    this.rows = this.rows.filter((row) => dom.ownerDocument(row) !== doc);
  }

  private goTo(at: number): void {
    this.at = at;
    this.marks.show(this.rows, this.rows[at] ?? null);
    this.rows[at]?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }
}
