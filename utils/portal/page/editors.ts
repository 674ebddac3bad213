import { dom } from './dom';
import { isWrittenIn } from './fields';

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
