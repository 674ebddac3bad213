/**
 * Ends fights: where the page takes our elements away again and again, we leave that log alone for the rest of the visit.
 */
export class Patience {
  private readonly tries = new Map<string, { since: number; count: number }>();
  private readonly lost = new Set<string>();

  /** Whether a log may be put in order once more. Counts the try. */
  allows(log: string, now: number): boolean {
    if (this.lost.has(log)) return false;
    const recent = this.tries.get(log);
    if (!recent || now - recent.since > WITHIN) {
      this.tries.set(log, { since: now, count: 1 });
      if (this.tries.size > MAX_LOGS) this.tries.delete(this.tries.keys().next().value as string);
      return true;
    }
    recent.count += 1;
    if (recent.count <= MAX_TRIES) return true;
    this.lost.add(log);
    return false;
  }

  /** Whether any was lost. */
  get hasLostAny(): boolean {
    return this.lost.size > 0;
  }

  hasLost(log: string): boolean {
    return this.lost.has(log);
  }
}

// Pages that write their log anew do so once a second or two. A page that fights us is slow on a busy machine, too: 4 a second (2026-11).
const MAX_TRIES = 12;
const WITHIN = 4000;
const MAX_LOGS = 500;
