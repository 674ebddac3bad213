const MOST = 200;
const FIELD = {
  ' ': /(?:^|\s)([A-Za-z_][\w-]{0,40})=(?:"((?:[^"\\]|\\.){0,8192})"|(\S{0,4096}))/g,
  '|': /(?:^|\|)([A-Za-z_][\w-]{0,40})=()([^|]{0,8192})/g,
} as const;

/** The `name=value` fields of a line, parted by spaces (values with spaces in quotes) or by bars; the first of a name counts. */
export function fieldsOf(text: string, separator: keyof typeof FIELD): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [, name = '', quoted, bare] of text.matchAll(FIELD[separator])) {
    if (!fields.has(name)) fields.set(name, quoted || (bare ?? ''));
    if (fields.size >= MOST) break;
  }
  return fields;
}
