import { withoutIsolates } from '../words/isolate';

/** Copies a text, in a click on a page of our own. Gives whether the browser let it be copied. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(withoutIsolates(text)).then(
    () => true,
    () => false,
  );
}
