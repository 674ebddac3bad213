export interface Header {
  /** In lower case. */
  readonly name: string;
  /** Folded lines are one (RFC 5322, 2.2.3). */
  readonly value: string;
}

/** Characters and headers of one mail: real ones have some hundreds. */
const MOST_TEXT = 1_000_000;
const MOST_HEADERS = 12_000;
const LONGEST = 8_000;

const HEADER = /^([A-Za-z][A-Za-z0-9-]{1,75}):(.*)$/;

/** The first block of headers in a text that tells of a way; empty where there is none. Around it may stand a log, or anything. */
export function readHeaders(text: string): Header[] {
  let block: { name: string; value: string }[] = [];
  for (const line of text.slice(0, MOST_TEXT).split(/\r?\n/)) {
    const last = block.at(-1);
    const [, name, value = ''] = HEADER.exec(line) ?? [];
    if (last && /^[ \t]+\S/.test(line)) {
      if (last.value.length < LONGEST) last.value += ` ${line.trim().slice(0, LONGEST)}`;
    } else if (name && block.length < MOST_HEADERS)
      block.push({ name: name.toLowerCase(), value: value.trim().slice(0, LONGEST) });
    else if (isWay(block)) return block;
    else block = [];
  }
  return isWay(block) ? block : [];
}

function isWay(block: readonly Header[]): boolean {
  return block.some(({ name }) => name === 'received') || block.some(({ name }) => name === 'x-received');
}

/** Headers by their names. What stands on top was written last. */
export interface Headers {
  of(name: string): string;
}

export function headersByName(headers: readonly Header[]): Headers {
  const first = new Map<string, string>();
  for (const { name, value } of headers) if (!first.has(name)) first.set(name, value);
  return { of: (name) => first.get(name) ?? '' };
}
