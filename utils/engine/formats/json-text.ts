import {
  BACKSLASH,
  LEFT_BRACE,
  LEFT_BRACKET,
  QUOTATION_MARK,
  RIGHT_BRACE,
  RIGHT_BRACKET,
} from '../text/characters';

/** A JSON value that may stand over several lines. */
export class JsonText {
  private text = '';
  private depth = 0;
  private isString = false;
  private lines = 0;

  /** Adds a line: `whole` once all brackets are closed, `open` before, `broken` where it cannot become one or grows beyond a bound. */
  add(line: string): 'whole' | 'open' | 'broken' {
    this.lines += 1;
    if (this.text.length + line.length > LONGEST || this.lines > MOST_LINES) return 'broken';
    this.text += this.text ? `\n${line}` : line;
    this.count(line);
    if (this.depth < 0) return 'broken';
    return this.depth === 0 && !this.isString ? 'whole' : 'open';
  }

  /** The value; `undefined` where the text is no JSON. */
  value(): unknown {
    return parsed(this.text.replace(/,\s*$/, ''));
  }

  /** The objects that are whole in a text that was cut, the outermost of them. Linear in its length. */
  wholeObjects(): unknown[] {
    const found: { start: number; end: number }[] = [];
    const open: number[] = [];
    for (const { 0: mark, index } of this.text.matchAll(MARKS)) {
      if (mark === '{' || mark === '[') open.push(index);
      if (mark !== '}' && mark !== ']') continue;
      const start = open.pop() ?? 0;
      if (mark === ']') continue;
      while (found.length > 0 && (found.at(-1)?.start ?? 0) > start) found.pop();
      found.push({ start, end: index + 1 });
    }
    return found.flatMap(({ start, end }) => parsed(this.text.slice(start, end)) ?? []);
  }

  private count(line: string): void {
    for (let i = 0; i < line.length; i += 1) {
      const c = line.charCodeAt(i);
      if (this.isString) {
        if (c === BACKSLASH) i += 1;
        else if (c === QUOTATION_MARK) this.isString = false;
      } else if (c === QUOTATION_MARK) this.isString = true;
      else if (c === LEFT_BRACE || c === LEFT_BRACKET) this.depth += 1;
      else if (c === RIGHT_BRACE || c === RIGHT_BRACKET) this.depth -= 1;
    }
    // A string of JSON has no line breaks in it.
    this.isString = false;
  }
}

/** Brackets outside of strings; a string of JSON has no line breaks in it. */
const MARKS = /"(?:[^"\\\n]|\\.)*"?|[{}[\]]/g;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const LONGEST = 1_000_000;
const MOST_LINES = 20_000;
