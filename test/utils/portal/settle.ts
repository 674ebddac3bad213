import { vi } from 'vitest';

/** Until all of ours has come. The clock is the test's, its steps many, so that what the machine does by itself between them (promises) has its turns. */
export async function settle(): Promise<void> {
  for (let step = 0; step < 20; step += 1) await vi.advanceTimersByTimeAsync(50);
}
