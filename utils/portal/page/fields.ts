import { dom } from './dom';

/** The text of a field that only shows it; null for any other element. */
export function fieldText(element: Element): string | null {
  return dom.nodeName(element) === 'TEXTAREA' && !isWrittenIn(element)
    ? (element as HTMLTextAreaElement).value
    : null;
}

/** Whether a person writes in it. */
export function isWrittenIn(element: Element): boolean {
  if (dom.nodeName(element) !== 'TEXTAREA') return false;
  const { readOnly, disabled } = element as HTMLTextAreaElement;
  return !(readOnly || disabled);
}
