const SHORTEST = 5;
const LONGEST = 20;

/**
 * The queue id that ends before `at`, with a space and perhaps a colon between; `null` where none stands there. Short ids are upper-case
 * hexadecimal, long ones have a time and so a digit; `postfix: ` is neither.
 */
export function queueIdBefore(text: string, at: number): string | null {
  if (text.charCodeAt(at - 1) !== 32) return null;
  const end = text.charCodeAt(at - 2) === 58 /* : */ ? at - 2 : at - 1;
  let start = end;
  let isId = false;
  let isHexadecimal = true;
  while (start > 0 && end - start < LONGEST) {
    const c = text.charCodeAt(start - 1);
    if (!isAlphanumeric(c)) break;
    if (c <= 57) isId = true;
    else if (c > 70) isHexadecimal = false;
    start -= 1;
  }
  return end - start >= SHORTEST && (isId || isHexadecimal) ? text.slice(start, end) : null;
}

export function isAlphanumeric(c: number): boolean {
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
}
