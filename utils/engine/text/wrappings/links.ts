const ADDRESS = '[^\\s@<>()[\\]|:]{1,128}@[^\\s@<>()[\\]|:]{1,255}';
/** Markdown of chats and trackers: `[kim@example.com](mailto:kim@example.com)`. */
const MARKDOWN = new RegExp(`\\[(${ADDRESS})\\]\\(mailto:[^\\s()]{1,400}\\)`, 'g');
/** Slack: `<mailto:kim@example.com|kim@example.com>`. */
const SLACK = new RegExp(`<mailto:[^\\s<>|]{1,400}\\|(${ADDRESS})>`, 'g');
/** Outlook, as text: `kim@example.com<mailto:kim@example.com>`. */
const OUTLOOK = new RegExp(`(${ADDRESS}) ?<mailto:[^\\s<>]{1,400}>`, 'g');
const BARE = new RegExp(`mailto:(${ADDRESS})`, 'g');
/** `\<`, `\_`: what trackers escape, so that it is no Markdown. */
const ESCAPED = /\\([<>_*[\]])/g;

/** Puts the address where a link to it stands, and takes the escapes and backticks of Markdown off. */
export function withoutLinks(line: string): string {
  const plain = withoutEscapes(line);
  if (!plain.includes('mailto:')) return plain;
  return plain.replace(MARKDOWN, '$1').replace(SLACK, '$1').replace(OUTLOOK, '$1').replace(BARE, '$1');
}

/** A line of code in a chat stands between backticks. JSON has escapes of its own. */
function withoutEscapes(line: string): string {
  const open = /^\s{0,20}(`{1,3})[^`]/.exec(line)?.[1];
  const bare = open && line.trimEnd().endsWith(open) ? line.trim().slice(open.length, -open.length) : line;
  return bare.includes('\\<') && !bare.includes('"') ? bare.replace(ESCAPED, '$1') : bare;
}
