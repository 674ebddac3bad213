import { browser } from 'wxt/browser';
import type { LogZone } from '../ledger/epoch';
import { unlessGone } from './unless-gone';

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
  /** The code of the language that all is shown in; empty: the browser's. */
  readonly language: string;
  /** The same of texts that are copied, mailed or saved; empty: as all is shown. */
  readonly textLanguage: string;
}

export type Scheme = 'system' | 'light' | 'dark';

export type SettingShape =
  | { readonly type: 'boolean' }
  | { readonly type: 'string'; readonly like: RegExp }
  | { readonly type: 'picklist'; readonly options: readonly string[] }
  | { readonly type: 'days'; readonly none: 0; readonly least: number; readonly most: number };

/** A code as languages have it here (BCP 47), or none. */
const LANGUAGE = /^(?:[a-z]{2,3}(?:-[A-Z]{2})?)?$/;

/** What each may be. No schema library: each page of a portal reads its settings, and would carry it (2 kB, 2026-11). */
export const settingShapes: { readonly [K in keyof Settings]: SettingShape } = {
  hoverFetch: { type: 'boolean' },
  overview: { type: 'boolean' },
  rowReasons: { type: 'boolean' },
  redact: { type: 'boolean' },
  historyDays: { type: 'days', none: 0, least: 7, most: 90 },
  logZone: { type: 'string', like: /^(?:browser|utc|[+-](?:0\d|1[0-4]):[0-5]\d)$/ },
  scheme: { type: 'picklist', options: ['system', 'light', 'dark'] },
  language: { type: 'string', like: LANGUAGE },
  textLanguage: { type: 'string', like: LANGUAGE },
};

export const defaultSettings: Settings = {
  hoverFetch: true,
  overview: true,
  rowReasons: true,
  redact: false,
  historyDays: 30,
  logZone: 'browser',
  scheme: 'system',
  language: '',
  textLanguage: '',
};

/** What an IT department has set for this machine (`public/managed-schema.json`). */
export interface Managed {
  readonly settings: Partial<Settings>;
  /** Match patterns of portals, each still to be allowed by the person: no policy can do that. */
  readonly portals: readonly string[];
}

const MOST_PORTALS = 50;
const names = Object.keys(settingShapes) as (keyof Settings)[];

/** Reads the settings; what is missing or of another kind is as by default, and what is managed is as it is managed. Never rejects. */
export async function readSettings(): Promise<Settings> {
  const [stored, managed] = await Promise.all([readStored(), readManaged()]);
  return { ...defaultSettings, ...stored, ...managed.settings };
}

/** What the browser's policy says; nothing where there is none. Never rejects. */
export async function readManaged(): Promise<Managed> {
  try {
    const stored = await browser.storage.managed.get(null);
    // What is wrong in a policy is left out: the rest of it counts.
    const portals = Array.isArray(stored.portals) ? stored.portals : [];
    const named = portals.filter((one): one is string => typeof one === 'string' && one !== '');
    return { settings: onlySettings(stored), portals: named.slice(0, MOST_PORTALS) };
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
    names.filter((name) => fits(settingShapes[name], found[name])).map((name) => [name, found[name]]),
  );
}

function fits(shape: SettingShape, value: unknown): boolean {
  if (shape.type === 'boolean') return typeof value === 'boolean';
  if (shape.type === 'string') return typeof value === 'string' && shape.like.test(value);
  if (shape.type === 'picklist') return shape.options.includes(value as string);
  const days = Number.isInteger(value) ? (value as number) : -1;
  return days === shape.none || (days >= shape.least && days <= shape.most);
}

/** Those of some settings that keep or read less than by default: they outlive an erase of everything. */
export function protective({ historyDays, hoverFetch, redact }: Settings): Partial<Settings> {
  return {
    ...(historyDays < defaultSettings.historyDays && { historyDays }),
    ...(!hoverFetch && { hoverFetch }),
    ...(redact && { redact }),
  };
}

/** Tells of every change, from whichever window or policy it comes, until the signal. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  // Of all areas: what else is stored changes rarely, and a page of the portal hears of none of it.
  const listen = () => void readSettings().then((settings) => signal.aborted || changed(settings));
  browser.storage.onChanged.addListener(listen);
  const letGo = () => unlessGone(() => browser.storage.onChanged.removeListener(listen));
  signal.addEventListener('abort', letGo, { once: true });
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
