import type { RowState } from '../../report/types';
import type { PageLog } from '../logs/page-log';
import { dom } from '../page/dom';
import { wordsOf } from '../page/elements';
import { type Row, rowAt } from '../rows/row';
import { hasAddress } from '../rows/row-kinds';
import { subjectCellOf } from '../rows/subject-cell';
import { mayFollow } from './press-fits';
import type { Presses } from './presses';

/** What the list says of the message of a log. */
export interface ListedAs {
  readonly state: RowState | null;
  /** As far as a cell of its own holds it. */
  readonly subject: string | null;
}

const UNKNOWN: ListedAs = { state: null, subject: null };
const MAX_KNOWN = 200;
const MAX_SUBJECT = 200;

/** Knows what the list says of the row that a log belongs to, also after something else was pressed. */
export class LogRows {
  private readonly known = new Map<string, ListedAs>();

  constructor(private readonly presses: Presses) {}

  /** Of the row that the log unfolds in, or whose Logs was the last thing pressed; nothing where there is none. */
  of(log: Pick<PageLog, 'queueIds' | 'lines'>): ListedAs {
    const name = [...log.queueIds].join(' ');
    const row = rowAround(log) ?? this.pressedRow(log);
    const listed = row ? { state: row.state, subject: subjectOf(row) } : this.known.get(name);
    if (row && listed && name && this.known.size < MAX_KNOWN) this.known.set(name, listed);
    return listed ?? UNKNOWN;
  }

  private pressedRow(log: Pick<PageLog, 'queueIds'>): Row | null {
    const press = this.presses.isUnclear ? null : this.presses.before(Date.now());
    if (!press || !dom.isConnected(press.element) || !mayFollow(press, log)) return null;
    const row = rowAt(press.element);
    return row?.key === press.key ? row : null;
  }
}

/** The subject of a row's message; null where nothing but that is in no cell of the row. */
export function subjectOf(row: Row): string | null {
  const cell = subjectCellOf(row);
  const words = cell ? wordsOf(cell, MAX_SUBJECT) : '';
  return words && !hasAddress(words) ? words : null;
}

function rowAround({ lines: [first] }: Pick<PageLog, 'lines'>): Row | null {
  const row = first ? rowAt(first.holder) : null;
  return row?.state ? row : null;
}
