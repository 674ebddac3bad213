/** Longer lines are no replies: RFC 5321, 4.5.3.1.5 allows 512 characters a line, and servers send a few of them. */
const longestReply = 8_000;

// A reply that is spread over lines repeats its code (RFC 5321, 4.2.1); wrapped text is indented or opens a parenthesis.
const startsReply = /^[245]\d\d(?:[ -]|$)/;
const goesOn = /^(?:[ \t]|\()/;
const notTheLast = /^([245]\d\d)-/;

/**
 * Splits a pasted text without delivery records into replies, one string each.
 * Lines of one reply (`550-…`, then `550 …`), wrapped lines and text after a line with a code belong together.
 */
export function splitReplies(text: string): string[] {
  const replies: string[] = [];
  let open: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') {
      open = null;
      continue;
    }
    if (replies.length > 0 && belongs(line, open))
      replies.push(`${replies.pop()}\n${line.slice(0, longestReply)}`);
    else replies.push(line.slice(0, longestReply));
    open = stillOpen(line, open);
  }
  return replies.map((reply) => reply.slice(0, longestReply).trim());
}

/** `open` is the code of a reply that says it has more lines, `''` after a complete coded line, `null` after prose or a blank line. */
function belongs(line: string, open: string | null): boolean {
  if (goesOn.test(line)) return true;
  if (startsReply.test(line)) return open !== null && open !== '' && line.startsWith(open);
  return open !== null;
}

function stillOpen(line: string, open: string | null): string | null {
  if (!startsReply.test(line)) return open;
  return notTheLast.exec(line)?.[1] ?? '';
}
