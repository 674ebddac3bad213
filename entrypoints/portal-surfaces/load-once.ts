/** What is loaded once for a page. */
export interface Loaded<T> {
  /** Null until it is there. */
  readonly now: T | null;
  /** Settles once it is there, or could not be loaded; nothing where it is there already. */
  ready(): Promise<void> | undefined;
}

/**
 * Has something loaded by whoever asks for it first, and once more where that failed. What was asked for when the page went into the
 * back-forward cache is asked for anew: Chrome lets it go without an answer (seen 2026-11).
 */
export function loadOnce<T>(load: () => Promise<T>, signal: AbortSignal): Loaded<T> {
  let now: T | null = null;
  let loading: Promise<void> | undefined;
  const forget = () => {
    loading = undefined;
  };
  const begin = async () => {
    try {
      now = await load();
    } catch (error) {
      forget();
      throw error;
    }
  };
  addEventListener('pagehide', forget, { signal });
  return {
    get now() {
      return now;
    },
    ready() {
      if (now !== null) return undefined;
      loading ??= begin();
      return loading;
    },
  };
}
