/**
 * Long work in small pieces, so that the page stays alive. A task is a generator that yields wherever it may be interrupted,
 * and yields a promise where it has to wait.
 */
export type Task<T> = Generator<Promise<void> | undefined | void, T, void>;

/** Milliseconds of one piece. A browser calls 50 a long task; pages do work of their own beside ours. */
const PIECE = 20;

/**
 * Runs a task: its first piece at once, the rest in pieces with pauses for the page between them. `first`: how long that may take.
 * `done` gets the result, within this call where one piece was enough. The signal ends the task silently.
 * An error in the task is one of ours, and the page must not hear of it: `done` gets null.
 */
export function runInSlices<T>(
  task: Task<T>,
  done: (result: T | null) => void,
  signal: AbortSignal,
  first = PIECE,
): void {
  if (signal.aborted) return;
  const step = runPiece(task, first);
  const goOn = () => runInSlices(task, done, signal);
  if (step.done) done(step.value);
  // A wait in vain goes on too: the task then fails at what it waited for, and ends like any that fails.
  else if (step.value) step.value.then(goOn, goOn);
  else setTimeout(goOn);
}

function runPiece<T>(
  task: Task<T>,
  milliseconds: number,
): IteratorResult<Promise<void> | undefined | void, T | null> {
  const until = performance.now() + milliseconds;
  try {
    for (;;) {
      const step = task.next();
      if (step.done || step.value || performance.now() >= until) return step;
    }
  } catch {
    return { done: true, value: null };
  }
}

/** Runs a task to its end at once: for texts that are known to be small, and for tests. What it waits for is not waited for. */
export function runAtOnce<T>(task: Task<T>): T {
  for (;;) {
    const step = task.next();
    if (step.done) return step.value;
  }
}
