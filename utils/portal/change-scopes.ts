import { mayHoldQueueLine, mayHoldRecord } from './logs/hints';
import type { TextSplitter } from './logs/split-text';
import { dom } from './page/dom';
import { isSilent } from './page/element-kinds';
import { isOwn } from './page/elements';
import type { LogBoard } from './surfaces/log-board';

/** The elements that have to be read after a change of the page: none for changes that no log is in. */
export function scopesOf(
  records: readonly MutationRecord[],
  board: LogBoard,
  splitter: TextSplitter,
): Element[] {
  const scopes = new Set<Element>();
  for (const record of records) {
    if (record.type === 'attributes') continue;
    const scope =
      record.type === 'characterData'
        ? textScope(record, board, splitter)
        : listScope(record, board, splitter);
    if (scope) scopes.add(scope);
  }
  return [...scopes];
}

function textScope({ target }: MutationRecord, board: LogBoard, splitter: TextSplitter): Element | null {
  splitter.follow(target as Text);
  const parent = dom.parentElement(target);
  if (!parent || isSilent(parent)) return null;
  return board.unitAt(parent) ?? (mayBeLog(parent) ? parent : null);
}

function listScope(record: MutationRecord, board: LogBoard, splitter: TextSplitter): Element | null {
  for (const node of record.removedNodes) if (dom.nodeType(node) === 3) splitter.follow(node as Text);
  const { target } = record;
  const unit = board.unitAt(target);
  if (unit) return unit;
  const element = dom.nodeType(target) === 1 ? (target as Element) : null;
  if ([...record.removedNodes].some(isOwn)) return element;
  const added = [...record.addedNodes].filter((node) => !isOwn(node));
  const log = added.find(mayBeLog);
  // A line may come in pieces, none of which says by itself what it is.
  const isInPieces = !log && added.some(({ nodeType }) => nodeType === 3) && mayBeLog(target);
  if (!(log || isInPieces) || (element && isSilent(element))) return null;
  return element ?? (dom.nodeType(log) === 1 ? (log as Element) : null);
}

function mayBeLog({ textContent }: Node): boolean {
  return mayHoldRecord(textContent ?? '') || mayHoldQueueLine(textContent ?? '');
}
