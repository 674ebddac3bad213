/** What some messages come to. */
export interface Total {
  readonly messages: number;
  /** About how much room they take. */
  readonly bytes: number;
}

/** What all messages come to, and those of each portal. */
export interface Totals extends Total {
  readonly portals: Readonly<Record<string, Total>>;
  /** Of this history: after everything was erased there is another. */
  readonly name: string;
}

export function noTotals(): Totals {
  return { messages: 0, bytes: 0, portals: {}, name: crypto.randomUUID() };
}

/** Whether what is stored can be counted on: a failing disk may leave anything. */
export function areTotals(value: unknown): value is Totals {
  const { portals, name } = (value ?? {}) as Partial<Totals>;
  if (!isTotal(value) || typeof name !== 'string') return false;
  return typeof portals === 'object' && portals !== null && Object.values(portals).every(isTotal);
}

/** Totals with some messages more, or fewer. */
export function addTotal(totals: Totals, portal: string, more: Total): Totals {
  const portals = { ...totals.portals, [portal]: sumOf(totals.portals[portal], more) };
  if (portals[portal]?.messages === 0) delete portals[portal];
  return { ...totals, ...sumOf(totals, more), portals };
}

/** The portal that has most of the room: what is too much goes from there, so none can push out another's messages. */
export function largestPortal({ portals }: Totals): string | null {
  const [largest] = Object.entries(portals).sort(([, a], [, b]) => b.bytes - a.bytes);
  return largest?.[0] ?? null;
}

function sumOf(total: Total | undefined, more: Total): Total {
  return {
    messages: Math.max(0, (total?.messages ?? 0) + more.messages),
    bytes: Math.max(0, (total?.bytes ?? 0) + more.bytes),
  };
}

function isTotal(value: unknown): value is Total {
  const { messages, bytes } = (value ?? {}) as Partial<Total>;
  return Number.isFinite(messages) && Number.isFinite(bytes);
}
