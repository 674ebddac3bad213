import { dom } from './dom';

/**
 * Code editors and text fields: they draw, measure and count their own lines, so nothing may be put between these. The names are those of
 * the libraries, the same in whatever page they are: CodeMirror 5 and 6, Monaco, Ace (2026-11).
 */
const EDITORS =
  '.CodeMirror, .cm-editor, .monaco-editor, .ace_editor, [role="textbox"][aria-readonly="true"], textarea';

/** The editor that an element is or stands in; null outside of any. One that a person writes in is none of ours. */
export function editorOf(element: Element): Element | null {
  const editor = dom.closest(element, EDITORS);
  return editor && !isWrittenIn(editor) ? editor : null;
}

/** The text of a field that only shows it; null for any other element. */
export function fieldText(element: Element): string | null {
  return dom.nodeName(element) === 'TEXTAREA' && !isWrittenIn(element)
    ? (element as HTMLTextAreaElement).value
    : null;
}

function isWrittenIn(element: Element): boolean {
  if (dom.nodeName(element) !== 'TEXTAREA') return false;
  const { readOnly, disabled } = element as HTMLTextAreaElement;
  return !(readOnly || disabled);
}
