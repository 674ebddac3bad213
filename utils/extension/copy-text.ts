/** Copies a text, in a click on a page of our own. Gives whether the browser let it be copied. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
