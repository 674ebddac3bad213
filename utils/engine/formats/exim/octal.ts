/** Exim prints bytes beyond ASCII as `\303\274` (string.c `string_printing`, 4.96); as UTF-8 they are words again. */
export function decodeOctal(text: string): string {
  return text.includes('\\') ? text.replace(/(?:\\[23][0-7]{2})+/g, decodeBytes) : text;
}

function decodeBytes(run: string): string {
  try {
    return decodeURIComponent(
      run.replace(/\\([0-7]{3})/g, (_, octal) => `%${Number.parseInt(octal, 8).toString(16)}`),
    );
  } catch {
    return run; // another character set
  }
}
