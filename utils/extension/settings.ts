import { browser } from 'wxt/browser';
import type { LogZone } from '../ledger/epoch';

/** What a person may choose. Kept by the browser's own synchronised storage. */
export interface Settings {
  /** Read the log of a message when its row is pointed at, as its Logs link would. */
  readonly hoverFetch: boolean;
  /** Show the overview over the list of messages. */
  readonly overview: boolean;
  /** Say the reason in each row whose log is known. */
  readonly rowReasons: boolean;
  /** Replace addresses and names in reports that are copied. */
  readonly redact: boolean;
  /** Days that a diagnosed message is kept; 0: none is. */
  readonly historyDays: number;
  /** The clock of logs that name no zone: `browser`, `utc`, or an offset such as `+02:00`. */
  readonly logZone: string;
  readonly scheme: Scheme;
}

export type Scheme = 'system' | 'light' | 'dark';

export const defaultSettings: Settings = {
  hoverFetch: true,
  overview: true,
  rowReasons: true,
  redact: false,
  historyDays: 30,
  logZone: 'browser',
  scheme: 'system',
};

const historyDays = { least: 7, most: 90 } as const;

/** What an IT department has set for this machine (`public/managed-schema.json`). */
export interface Managed {
  readonly settings: Partial<Settings>;
  /** Match patterns of portals, each still to be allowed by the person: no policy can do that. */
  readonly portals: readonly string[];
}

type Checks = { readonly [K in keyof Settings]: (value: unknown) => boolean };

const isBoolean = (value: unknown) => typeof value === 'boolean';
const checks: Checks = {
  hoverFetch: isBoolean,
  overview: isBoolean,
  rowReasons: isBoolean,
  redact: isBoolean,
  historyDays: (value) =>
    value === 0 ||
    (Number.isInteger(value) &&
      (value as number) >= historyDays.least &&
      (value as number) <= historyDays.most),
  logZone: (value) => typeof value === 'string' && /^(?:browser|utc|[+-](?:0\d|1[0-4]):[0-5]\d)$/.test(value),
  scheme: (value) => value === 'system' || value === 'light' || value === 'dark',
};
const names = Object.keys(defaultSettings) as (keyof Settings)[];

/** Reads the settings; what is missing or of another kind is as by default, and what is managed is as it is managed. Never rejects. */
export async function readSettings(): Promise<Settings> {
  const [stored, managed] = await Promise.all([readStored(), readManaged()]);
  return { ...defaultSettings, ...stored, ...managed.settings };
}

/** What the browser's policy says; nothing where there is none. Never rejects. */
export async function readManaged(): Promise<Managed> {
  try {
    const stored = await browser.storage.managed.get(null);
    const portals = Array.isArray(stored.portals) ? stored.portals : [];
    return {
      settings: onlySettings(stored),
      portals: portals.filter((one): one is string => typeof one === 'string').slice(0, 50),
    };
  } catch {
    // Firefox rejects where no policy is there.
    return { settings: {}, portals: [] };
  }
}

/** Changes some of the settings. @throws where the browser's storage is full or switched off. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.sync.set(change);
}

/** What of some object are settings: as they are stored, or come from a file. */
export function onlySettings(stored: unknown): Partial<Settings> {
  const found = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  return Object.fromEntries(
    names.filter((name) => checks[name](found[name])).map((name) => [name, found[name]]),
  );
}

/** Tells of every change, from whichever window or policy it comes, until the signal. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  // Of all areas: what else is stored changes rarely, and a page of the portal hears of none of it.
  const listen = () => void readSettings().then((settings) => signal.aborted || changed(settings));
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(listen), {
    once: true,
  });
}

/** The clock of logs that name no zone, as the ledger takes it. */
export function zoneOf({ logZone }: Settings): LogZone {
  if (logZone === 'browser') return 'browser';
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(logZone) ?? [];
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -offset : offset;
}

async function readStored(): Promise<Partial<Settings>> {
  try {
    return onlySettings(await browser.storage.sync.get(names));
  } catch {
    return {};
  }
}
