import { browser } from 'wxt/browser';

/** What a person may choose. Kept by the browser's own synchronised storage. */
export interface Settings {
  /** Read the log of a message when its row is pointed at, as its Logs link would. */
  readonly hoverFetch: boolean;
  /** Show the overview over the list of messages. */
  readonly overview: boolean;
  /** Replace addresses and names in reports that are copied. */
  readonly redact: boolean;
}

export const defaultSettings: Settings = { hoverFetch: true, overview: true, redact: false };

/** Reads the settings; what is missing or of another kind is as by default. Never rejects. */
export async function readSettings(): Promise<Settings> {
  try {
    return toSettings(await browser.storage.sync.get(Object.keys(defaultSettings)));
  } catch {
    return defaultSettings;
  }
}

/** Changes some of the settings. @throws where the browser's storage is full or switched off. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.sync.set(change);
}

/** Tells of every change, from whichever window it comes, until the signal. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listen = () => void readSettings().then((settings) => signal.aborted || changed(settings));
  browser.storage.sync.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage?.sync.onChanged.removeListener(listen), {
    once: true,
  });
}

function toSettings(stored: Record<string, unknown>): Settings {
  const read = (name: keyof Settings) => {
    const value = stored[name];
    return typeof value === 'boolean' ? value : defaultSettings[name];
  };
  return { hoverFetch: read('hoverFetch'), overview: read('overview'), redact: read('redact') };
}
