import type { RowState } from '../../report/types';
import type { PageLog } from '../logs/page-log';
import { rowAt } from '../rows/rows';
import type { Presses } from './presses';

const MAX_KNOWN = 200;

/** Knows what the icon says of the row that a log belongs to, also after something else was pressed. */
export class LogStates {
  private readonly known = new Map<string, RowState>();

  constructor(private readonly presses: Presses) {}

  /** Of the row that the log unfolds in, or whose Logs was the last thing pressed; null where there is none. */
  stateOf(log: PageLog): RowState | null {
    const name = [...log.queueIds].join(' ');
    const holder = log.lines[0]?.holder;
    const state = (holder && rowAt(holder)?.state) ?? this.pressedState() ?? this.known.get(name) ?? null;
    if (state && name && this.known.size < MAX_KNOWN) this.known.set(name, state);
    return state;
  }

  private pressedState(): RowState | null {
    const press = this.presses.isUnclear ? null : this.presses.before(Date.now());
    if (!press?.element.isConnected || press.log) return null;
    const row = rowAt(press.element);
    return row?.key === press.key ? row.state : null;
  }
}
