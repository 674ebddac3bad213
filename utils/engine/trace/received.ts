import { readHopTime } from './hop-time';

/** What one `Received` header says. */
export interface Received {
  readonly from: readonly string[];
  readonly fromAddress: string | null;
  readonly by: string | null;
  readonly id: string | null;
  readonly time: number | null;
}

/** Reads a `Received` header (RFC 5321, 4.4), in which comments may stand anywhere and in each other (RFC 5322, 3.2.2). Never throws. */
export function readReceived(value: string): Received {
  const { plain, comments } = splitComments(value);
  const end = plain.lastIndexOf(';');
  const words = (end < 0 ? plain : plain.slice(0, end)).split(' ').filter(Boolean);
  const by = after(words, 'by');
  const beforeBy = comments.filter(({ at }) => at < (by ? plain.indexOf(' by ') + 1 || plain.length : 0));
  const told = beforeBy.map(({ text }) => text).join(' ');
  const from = words[0]?.toLowerCase() === 'from' ? (words[1] ?? null) : null;
  return {
    from: from ? [bare(from), ...namesIn(told)] : [],
    fromAddress: from ? addressIn(`${from} ${told}`) : null,
    by: by && bare(by),
    id: after(words, 'id') ?? idIn(comments.map(({ text }) => text)),
    time: readHopTime(end < 0 ? value.slice(value.lastIndexOf(';') + 1) : plain.slice(end + 1)),
  };
}

interface Comment {
  /** Where it stood in the plain text. */
  readonly at: number;
  readonly text: string;
}

/** A text without its comments, with a space for each, and the comments. One that does not end is none. */
function splitComments(value: string): { plain: string; comments: Comment[] } {
  let plain = '';
  const comments: Comment[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < value.length; at++) {
    const sign = value[at];
    if (sign === '\\' && depth > 0) at += 1;
    else if (sign === '(') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (sign === ')' && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      comments.push({ at: plain.length, text: value.slice(start + 1, at) });
      plain += ' ';
    } else if (depth === 0) plain += sign === '\t' ? ' ' : sign;
  }
  return { plain: depth > 0 ? plain + value.slice(start) : plain, comments };
}

/** The word after a keyword. */
function after(words: readonly string[], keyword: string): string | null {
  const at = words.findIndex((word, i) => i > 0 && word.toLowerCase() === keyword);
  if (at < 0 && words[0]?.toLowerCase() === keyword) return words[1] ?? null;
  return at < 0 ? null : (words[at + 1] ?? null);
}

const bare = (host: string) =>
  host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .slice(0, 255);

const NAME = /^(?:helo=|EHLO |HELO )?([A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63}){1,10})\.?$/;

/** Host names in what a server added of whoever handed the mail over. */
function namesIn(told: string): string[] {
  return told
    .split(/[\s()[\],]+/)
    .flatMap((word) => NAME.exec(word)?.[1] ?? [])
    .filter((name) => !/^[\d.]+$/.test(name))
    .slice(0, 4);
}

const IPV4 = /(?:^|[\s[(])(\d{1,3}(?:\.\d{1,3}){3})(?=[\])\s:]|$)/;
const IPV6 = /(?:^|[\s[(])(?:IPv6:)?([0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})(?=[\])\s]|$)/i;

function addressIn(told: string): string | null {
  return IPV4.exec(told)?.[1] ?? IPV6.exec(told)?.[1] ?? null;
}

/** qmail names its process alone. */
function idIn(comments: readonly string[]): string | null {
  const [, process = null] = /^qmail (\d{1,9}) invoked/.exec(comments[0] ?? '') ?? [];
  return process && `qmail ${process}`;
}
