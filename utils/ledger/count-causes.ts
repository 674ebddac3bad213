import type { Actor } from '../engine/types';
import { actorOrder } from './facts';
import type { Ledger } from './ledger';

/** Listed messages that a cause struck, whether they arrived in the end or not. */
export interface CauseTotal {
  readonly cause: string;
  readonly actor: Actor;
  readonly messages: number;
  readonly undelivered: number;
}

/** One total for each cause, those with the most undelivered messages first. */
export function countCauses(ledger: Ledger): CauseTotal[] {
  const { columns, causes, length } = ledger;
  const names = causes.all();
  const all = new Uint32Array(names.length);
  const open = new Uint32Array(names.length);
  const actors = new Uint8Array(names.length);
  for (let row = 0; row < length; row += 1) {
    const cause = ledger.causeAt(row);
    all[cause] = (all[cause] ?? 0) + 1;
    if (!ledger.isOpen(row)) continue;
    open[cause] = (open[cause] ?? 0) + 1;
    actors[cause] = columns.actor.get(row);
  }
  return names
    .map((cause, number) => ({
      cause,
      actor: open[number] ? (actorOrder[actors[number] ?? 0] as Actor) : 'nobody',
      messages: all[number] ?? 0,
      undelivered: open[number] ?? 0,
    }))
    .filter(({ cause, messages }) => cause !== '' && messages > 0)
    .sort((a, b) => b.undelivered - a.undelivered || b.messages - a.messages);
}
