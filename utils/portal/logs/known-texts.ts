import { dom } from '../page/dom';

const MAX_KEPT = 24;
// Less than a line: a page may drop those before it.
const END = 80;
const SHORTEST = 40;

/** The logs that were read last, by the end of their text: a page that writes one anew, or goes on with it, shows that again. */
export class KnownTexts {
  private readonly ends = new Set<string>();

  /** Takes an element that holds a log. */
  add(element: Element): void {
    const end = textOf(element).trimEnd().slice(-END);
    if (end.length < SHORTEST) return;
    this.ends.delete(end);
    this.ends.add(end);
    if (this.ends.size > MAX_KEPT) this.ends.delete(this.ends.values().next().value as string);
  }

  /** Whether one of them stands in an element. */
  isIn(element: Element): boolean {
    if (this.ends.size === 0) return false;
    const text = textOf(element);
    return [...this.ends].some((end) => text.includes(end));
  }
}

function textOf(element: Element): string {
  return dom.textContent(element) ?? '';
}
