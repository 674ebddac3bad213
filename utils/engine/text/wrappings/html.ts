import { beginsRecord } from '../record-start';

/** Tags that end a line where a browser shows them. */
const BREAKS = 'br|p|div|tr|td|th|li|ul|ol|h[1-6]|table|tbody|blockquote|pre|html|head|body|title|hr';
const INLINE = 'a|b|i|u|em|strong|span|font|code|tt|kbd|samp|small|big|img|o:p|wbr|mark|meta|style';
/** A name, then nothing or attributes: `<p@example.com>` is an address. */
const BREAKS_LINE = new RegExp(`</?(?:${BREAKS})(?:\\s[^<>]{0,500})?/?>`, 'gi');
const TAG = new RegExp(`</?(?:${BREAKS}|${INLINE})(?:\\s[^<>]{0,1000})?/?>`, 'gi');
/** What no log has: closing tags, and lines that are broken or begun. */
const SIGNS = ['</', '<br', '<BR', '<p>', '<P>', '<td', '<div'];

/** Whether a line is HTML, and not JSON that holds some. Cheap, as every line that is not plainly Postfix's passes here. */
function isHtml(line: string): boolean {
  return line.includes('<') && SIGNS.some((sign) => line.includes(sign)) && !/^\s{0,80}[{["]/.test(line);
}

/** Takes tags off. A record that has some within its words is no HTML: a server wrote them, and they stay what it said. */
export function withoutTags(line: string): string {
  if (!isHtml(line) || (beginsRecord(line) && !ENDS_WITH_TAG.test(line))) return line;
  return line.replace(TAG, '');
}

const ENDS_WITH_TAG = /<\/?[A-Za-z]{1,10}\s?\/?>\s{0,20}$/;

/**
 * How much of a line of HTML is one line when it is shown: up to the tag that breaks it. A tag at its beginning has ended the line before; two that break one
 * after the other leave a blank line between paragraphs.
 */
export function lengthOfShownLine(line: string): number {
  if (!isHtml(line) || (beginsRecord(line) && !ENDS_WITH_TAG.test(line))) return line.length;
  for (const { index, 0: tag } of line.matchAll(BREAKS_LINE)) {
    if (index === 0) continue;
    const isBlank = line.slice(0, index).replace(TAG, '').trim() === '';
    if (!isBlank && isLastBreak(line, index, tag)) return line.length;
    if (!isBlank || PARAGRAPH.test(tag)) return index;
  }
  return line.length;
}

/** A break at the end of a line of the source is that line's end, and no blank line behind it. */
function isLastBreak(line: string, index: number, tag: string): boolean {
  return /^<br\b/i.test(tag) && line.slice(index + tag.length).trim() === '';
}

const PARAGRAPH = /^<(?:br|\/?p)\b/i;
