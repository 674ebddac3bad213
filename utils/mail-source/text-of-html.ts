/** The words of an HTML text, a line for each block. It is read as text and never shown as HTML. Linear in its length. */
export function textOfHtml(html: string): string {
  const lines = withoutHidden(html)
    .replace(/\s+/g, ' ')
    .replace(
      /<\/?(?:br|p|div|tr|td|th|li|ul|ol|table|h[1-6]|pre|blockquote|hr|center)(?=[\s/>])[^<>]{0,2000}>/gi,
      '\n',
    )
    .replace(/<[^<>]{0,4000}>/g, '')
    .split('\n');
  return lines.map((line) => decodeEntities(line).trim()).join('\n');
}

/** Style, script and comments hold no words. */
function withoutHidden(html: string): string {
  let text = html;
  for (const [open, close] of HIDDEN) text = cutBetween(text, open, close);
  return text;
}

const HIDDEN = [
  ['<!--', '-->'],
  ['<style', '</style>'],
  ['<script', '</script>'],
  ['<head', '</head>'],
] as const;

function cutBetween(text: string, open: string, close: string): string {
  const lower = text.toLowerCase();
  let kept = '';
  let at = 0;
  for (;;) {
    const start = lower.indexOf(open, at);
    const end = start < 0 ? -1 : lower.indexOf(close, start);
    if (end < 0) return kept + text.slice(at);
    kept += text.slice(at, start);
    at = end + close.length;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
  });
}
