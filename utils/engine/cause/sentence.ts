import { type Alternative, literalsOfAny } from './required-literals';

/**
 * Reads a sentence of the knowledge: what stands after what in a reply. Gives the source of an expression that finds it, in linear time.
 *
 * Each line is a step: words of which one stands there, parted by commas. A line that ends in a comma goes on in the next.
 * - `maybe mail, smtp`: these may be missing.
 * - `within 40: full, exceeded`: up to 40 characters may stand before them.
 * - `maybe before 50: reject*`: these may stand up to 50 characters before the next.
 *
 * In a word `(s)` may be missing, `{s/z}` is one of them, and `*` goes on to the end of the word.
 */
export function readSentence(sentence: string): string {
  let source = '';
  let before = '';
  for (const step of readSteps(sentence)) {
    const isFirst = source === '' || source.endsWith(LED);
    source += write(step, isFirst, gapBetween(before, step));
    before = step.words.join(' ');
  }
  return source;
}

/** What a signal looks for by a sentence. Its expression is written when it is first needed: few are. */
export function sentenceAlternative(sentence: string): Alternative {
  const needed = readSteps(sentence)
    .filter(({ isMaybe, gap }) => !isMaybe && gap !== 'before')
    .map(({ words }) => literalsOfAny(words, writeMarks))
    .filter((literals) => literals !== null);
  return {
    get source() {
      return readSentence(sentence);
    },
    branches: [needed],
  };
}

interface Step {
  readonly isMaybe: boolean;
  readonly gap: string | undefined;
  readonly reach: string;
  readonly words: readonly string[];
}

/** How what may be missing at the beginning ends. */
const LED = '){0,1}';

function readSteps(sentence: string): Step[] {
  const lines = sentence.replace(/,\s+/g, ', ').split('\n');
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, maybe, gap, reach = '', words = ''] =
        /^(maybe )?(?:(within|before) (\d{1,2}): )?(.+)$/.exec(line) ?? [];
      return { isMaybe: maybe !== undefined, gap, reach, words: words.split(', ') };
    });
}

/** Words stand apart; marks may stand close to them. */
function gapBetween(before: string, { words }: Step): string {
  return /[^a-z0-9)}*]$/.test(before) || words.some((word) => /^(?:n't|[^a-z0-9~{])/.test(word)) ? ' ?' : ' ';
}

function write({ isMaybe, gap, reach, words }: Step, isFirst: boolean, between: string): string {
  const own = `(?:${words.map((word) => writeWord(word, isFirst || gap === 'within')).join('|')})`;
  if (gap === 'before') return `(?:${own}.{0,${reach}}${LED}`;
  const led = gap === 'within' ? `.{0,${reach}}${own}` : isFirst ? own : `${between}${own}`;
  if (!isMaybe) return led;
  return isFirst ? `(?:${own}${between}${LED}` : `(?:${led})?`;
}

/** A word begins where one begins in the text, unless it is a part of one: `n't`; and with a number behind it, it is a name: `DKIM4470`. */
function writeWord(word: string, isApart: boolean): string {
  const source = /[a-z]$/.test(word) ? `${writeMarks(word)}(?!\\d)` : writeMarks(word);
  return isApart && /^[a-z]/.test(word) && !word.startsWith("n't") ? `\\b${source}` : source;
}

function writeMarks(word: string): string {
  return word.replace(/[\\^$.+?[\]|]/g, '\\$&').replace(/[(){}/*]/g, (mark) => MARKS[mark] as string);
}

const MARKS: Readonly<Record<string, string>> = {
  '(': '(?:',
  ')': ')?',
  '{': '(?:',
  '}': ')',
  '/': '|',
  '*': '[a-z]{0,9}',
};
