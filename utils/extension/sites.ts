import { type Browser, browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { scriptsOf } from './language';
import type { Message } from './messages';
import { readSettings } from './settings';

/** Match pattern of a site that Yellowline works on, such as `https://mail.example.com/*`. */
export type SitePattern = string;

const INTERCEPTOR = 'content-scripts/interceptor.js';
const PORTAL = 'content-scripts/portal.js';
const SURFACES = 'portal-surfaces.js';

/** The pattern of the site that an address belongs to; null where Yellowline does not work. Ports take no part in patterns. */
export function patternOf(url: string): SitePattern | null {
  try {
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' && hostname ? `https://${hostname}/*` : null;
  } catch {
    return null;
  }
}

/** The host of a pattern, for people. */
export function hostOf(pattern: SitePattern): string {
  return pattern.replace(/^[^/]*\/\//, '').replace(/\/.*$/, '');
}

/** The sites that Yellowline is made for. */
export function builtInSites(): SitePattern[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return [...new Set(scripts.flatMap(({ matches }) => matches ?? []))];
}

/** The sites that the person has added: the permissions are the list, so the two can never differ. */
export async function addedSites(): Promise<SitePattern[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const builtIn = new Set(builtInSites());
  return origins.filter((origin) => !builtIn.has(origin)).sort();
}

let last: Promise<void> = Promise.resolve();

/** Makes the registered scripts what the permissions say. May be called at any time and any number of times. */
export function registerSites(): Promise<void> {
  last = last.then(register, register);
  return last;
}

/** Starts Yellowline in the open tabs of these sites, so that nothing has to be loaded again. */
export async function startInTabs(sites: readonly SitePattern[]): Promise<void> {
  const tabs = sites.length > 0 ? await browser.tabs.query({ url: [...sites] }) : [];
  await Promise.all(tabs.map(({ id }) => startInTab(id)));
}

/** Puts what reads, explains and draws into the frame that asks for it. Gives whether that could be done. */
export function loadSurfaces(sender: Browser.runtime.MessageSender): Promise<boolean> {
  return loadInto(sender, [`/${SURFACES}`]);
}

/** The same with the languages that the person wants. */
export async function loadWords(sender: Browser.runtime.MessageSender): Promise<boolean> {
  return loadInto(sender, scriptsOf(await readSettings()));
}

async function loadInto(
  { tab, frameId = 0 }: Browser.runtime.MessageSender,
  files: ScriptPublicPath[],
): Promise<boolean> {
  if (tab?.id === undefined) return false;
  const target = { tabId: tab.id, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files, injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}

/** Tells the open tabs of these sites to end. Tabs of sites without permission keep their address to themselves, so all are told. */
export async function stopInTabs(sites: readonly SitePattern[]): Promise<void> {
  const message: Message<'site-removed'> = { type: 'site-removed', sites };
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message).catch(() => undefined)),
  );
}

async function register(): Promise<void> {
  const matches = await addedSites();
  const known = await browser.scripting.getRegisteredContentScripts();
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) });
  if (matches.length === 0) return;
  const common = { matches, allFrames: true, matchOriginAsFallback: true, persistAcrossSessions: true };
  await browser.scripting.registerContentScripts([
    { ...common, id: 'interceptor', js: [INTERCEPTOR], runAt: 'document_start', world: 'MAIN' },
    { ...common, id: 'portal', js: [PORTAL], runAt: 'document_start' },
  ]);
}

async function startInTab(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.executeScript({ target, files: [`/${INTERCEPTOR}`], world: 'MAIN' });
    await browser.scripting.executeScript({ target, files: [`/${PORTAL}`] });
  } catch {
    // The tab has gone, or shows a page that no script may enter: the next page of the site has the scripts.
  }
}
