import { MAX_BODY } from '../bridge/bridge-names';

/** A log that another window of the portal shows. */
export interface ToldLog {
  /** The address of that window: of the same origin, or of a window that a script has filled. */
  readonly url: string;
  readonly text: string;
}

const NAME = 'yellowline:log';

/**
 * Lets windows and tabs of one origin tell each other of logs, until the signal: Logs may open one. The page can listen and forge, so what
 * comes is bounded text, as on the bridge. Gives the function that tells the others.
 */
export function joinWindows(receive: (told: ToldLog) => void, signal: AbortSignal): (told: ToldLog) => void {
  try {
    const channel = new BroadcastChannel(NAME);
    channel.addEventListener('message', ({ data }) => isToldLog(data) && receive(data), { signal });
    // An open channel would keep the page from being shown again as it was.
    signal.addEventListener('abort', () => channel.close(), { once: true });
    return (told) => channel.postMessage(told);
  } catch {
    // A sandboxed page has none.
    return () => {};
  }
}

function isToldLog(data: unknown): data is ToldLog {
  const { url, text } = (data ?? {}) as Partial<Record<keyof ToldLog, unknown>>;
  return typeof url === 'string' && typeof text === 'string' && text.length <= MAX_BODY;
}
