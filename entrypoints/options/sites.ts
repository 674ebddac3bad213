import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { addedSites, builtInSites, hostOf, patternOf } from '@/utils/extension/sites';
import { readSite } from '@/utils/extension/written-site';
import { say } from '@/utils/words/say';

/** The sites that the person has added, and what takes one away. */
export function useSites(): readonly [readonly string[], (site: string) => Promise<void>] {
  const [sites, setSites] = useState<readonly string[]>([]);
  const look = () => void addedSites().then(setSites);
  useEffect(() => {
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
  }, []);
  return [sites, (site) => browser.permissions.remove({ origins: [site] }).then(look)];
}

/** The sites that the organisation wants and that are not allowed yet. */
export function missingSites(portals: readonly string[], sites: readonly string[]): string[] {
  const isThere = new Set([...builtInSites(), ...sites]);
  return portals.filter((site) => patternOf(site.replace(/\*$/, '')) === site && !isThere.has(site));
}

/** Sites with their hosts, as they are shown. */
export function withHosts(sites: readonly string[]): { site: string; host: string }[] {
  return sites.map((site) => ({ site, host: hostOf(site) }));
}

/** The permission is asked for before anything else is waited for: the click counts only that long. */
export async function addSite(address: string): Promise<string> {
  const { site, problem } = readSite(address);
  if (!site) return problem;
  if (builtInSites().includes(site)) return say('Yellowline runs on {host} already.', { host: hostOf(site) });
  try {
    const isGranted = await browser.permissions.request({ origins: [site] });
    return isGranted ? '' : say('The browser was not allowed to let Yellowline run there.');
  } catch {
    return say('The browser does not let extensions run there.');
  }
}
