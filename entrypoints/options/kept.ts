import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '@/utils/extension/messages';
import { hostOf } from '@/utils/extension/sites';
import type { Totals } from '@/utils/history/totals';
import { sizeWords } from '@/utils/report/workbench/size-words';
import { say, sayCount, translated } from '@/utils/words/say';

/** How much is kept, in words: of all, and of each portal. */
export interface Kept {
  readonly words: string;
  readonly portals: readonly { readonly portal: string; readonly name: string; readonly words: string }[];
}

/** How much is kept, and how to count again. */
export function useKept(): readonly [Kept, () => void] {
  const [kept, setKept] = useState<Kept>({ words: '', portals: [] });
  const look = () =>
    void askBackground('count-history', {}).then(
      (totals) => setKept(keptOf(totals)),
      () => setKept({ words: say('The history does not answer: load this page again.'), portals: [] }),
    );
  useEffect(look, []);
  return [kept, look];
}

/** What is kept of a site that somebody has added, in words; empty where nothing is. Its pattern has no port. */
export function keptOfSite(site: string, { portals }: Kept): string {
  const own = portals.filter(({ portal }) => isOfSite(portal, site));
  return own.map(({ words }) => words).join(' ');
}

/** The portals of a site: one for each port. */
export function portalsOfSite(site: string, { portals }: Kept): string[] {
  return portals.map(({ portal }) => portal).filter((portal) => isOfSite(portal, site));
}

function isOfSite(portal: string, site: string): boolean {
  return portal.replace(/:\d+$/, '') === hostOf(site);
}

function keptOf({ messages, bytes = 0, portals = {}, problem }: Partial<Totals> & { problem: string }): Kept {
  const all =
    messages !== undefined &&
    sayCount(
      messages,
      { one: '{n} message kept, about {size}.', other: '{n} messages kept, about {size}.' },
      { size: sizeWords(bytes) },
    );
  return {
    words: [all, translated(problem)].filter(Boolean).join(' '),
    portals: Object.entries(portals)
      .map(([portal, own]) => ({
        portal,
        name: portal || say('Pasted, or read from files'),
        words: sayCount(own.messages, { one: '{n} message kept.', other: '{n} messages kept.' }),
      }))
      .sort((one, other) => one.portal.localeCompare(other.portal)),
  };
}
