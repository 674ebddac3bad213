import type { Actor, Status } from '../engine/types';
import type { MessageFacts } from './facts';

/** A message as a list needs it. */
export interface KnownMessage {
  readonly key: string;
  readonly facts: MessageFacts;
  readonly recipients: readonly string[];
}

/** Facts as they are stored and sent: a list of values, small and quick to copy; JSON has no NaN, so a missing time is null. */
export type PackedFacts = readonly (string | number | null)[];

const TIMES = ['first', 'last', 'failedFirst', 'failedLast', 'delay'] as const;
const WORDS = ['queueId', 'sender', 'recipient', 'status', 'cause', 'actor', 'trouble', 'nextHop'] as const;

/** Values of a record: now, and before the delay was kept. */
const LENGTHS = [WORDS.length + 2 + TIMES.length, WORDS.length + 1 + TIMES.length];

export function packFacts(facts: MessageFacts): PackedFacts {
  return [
    ...WORDS.map((name) => facts[name]),
    facts.recipients,
    facts.attempts,
    ...TIMES.map((name) => (Number.isNaN(facts[name]) ? null : facts[name])),
  ];
}

/** `null` where it is not what `packFacts` made, now or before it kept the delay. */
export function unpackFacts(packed: unknown): MessageFacts | null {
  if (!Array.isArray(packed) || !LENGTHS.includes(packed.length)) return null;
  const words = packed.slice(0, WORDS.length);
  const [recipients, attempts, ...times] = packed.slice(WORDS.length);
  if (!words.every((one) => typeof one === 'string') || ![recipients, attempts].every(Number.isInteger))
    return null;
  if (!times.every((time) => time === null || Number.isFinite(time))) return null;
  const [queueId, sender, recipient, status, cause, actor, trouble, nextHop] = words as string[];
  const [first, last, failedFirst, failedLast, delay = Number.NaN] = times.map(
    (time) => time ?? Number.NaN,
  ) as number[];
  return {
    ...({ queueId, sender, recipient, cause, trouble, nextHop } as Record<string, string>),
    ...({ recipients, attempts, first, last, failedFirst, failedLast, delay } as Record<string, number>),
    status: status as Status,
    actor: actor as Actor,
  } as MessageFacts;
}
