import { dom } from '../page/dom';
import { wordsOf } from '../page/elements';
import { plainHrefOf } from './control';
import { CONTROLS, logsControlsOf } from './logs-control';
import { type FoundRow, findRow } from './rows';

/** A message in the portal's grid, with what only one row is asked for: the first script of a page has no need of it. */
export interface Row extends FoundRow {
  /** The address of its Logs control, where it is a plain link to a page of the same origin. */
  readonly logsHref: string | null;
  /** What tells this message from others, also when the page uses the element again for another one. */
  readonly key: string;
}

const MAX_ROW_WORDS = 2_000;

/** The row that a node of the page is in: by what it says, never by class or id. Null where there is none. */
export function rowAt(node: Element): Row | null {
  const found = findRow(node);
  if (!found) return null;
  const hrefs = new Set(found.parts.flatMap(logsControlsOf).map(plainHrefOf));
  // A subject may be called Logs, and a link: of two that are not the same, nobody knows.
  const logsHref = hrefs.size === 1 ? ([...hrefs][0] ?? null) : null;
  return { ...found, logsHref, key: logsHref ?? keyOf(found) };
}

/** The links may be there only while the row is pointed at, so what they say is no part of the key. */
function keyOf({ element, parts }: FoundRow): string {
  const words = parts.map(wordsBesideControls).join(' ');
  const ids = ['data-id', 'data-message', 'data-message-id', 'data-key', 'id'].map((name) =>
    dom.getAttribute(element, name),
  );
  return [...ids.filter(Boolean), words.replace(/\s+/g, ' ').trim()].join('|');
}

function wordsBesideControls(part: Element): string {
  const controls = [...dom.querySelectorAll(part, CONTROLS)].map((control) => wordsOf(control));
  return controls.reduce((text, control) => text.replace(control, ''), wordsOf(part, MAX_ROW_WORDS));
}
