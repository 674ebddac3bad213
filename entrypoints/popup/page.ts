import { browser } from 'wxt/browser';
import type { Message, Messages } from '@/utils/extension/messages';
import { readSettings } from '@/utils/extension/settings';
import { builtInSites, hostOf, patternOf } from '@/utils/extension/sites';
import { problemReport, type ReportedPage } from '@/utils/report/documents/problem-report';
import type { PageFacts } from '@/utils/report/page/page-words';

/** The tab that the popup was opened over, and what Yellowline sees there. */
export interface Page {
  readonly facts: PageFacts;
  /** Asks the person for this one site's permission; to be called in their click. The background starts the rest. */
  use(): Promise<boolean>;
  reload(): void;
  /** Writes a report of a problem with this page. */
  report(): Promise<string>;
}

/** Never rejects: a tab that cannot be asked is one where no extension runs. */
export async function readPage(): Promise<Page> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id ?? -1;
  const site = patternOf(tab?.url ?? '');
  const facts = await factsOf(id, site);
  return {
    facts,
    use: async () => site !== null && browser.permissions.request({ origins: [site] }),
    reload: () => void browser.tabs.reload(id),
    report: async () => {
      const isBuiltIn = site !== null && builtInSites().includes(site);
      return reportOf({ facts, isBuiltIn, outline: await outlineOf(id) });
    },
  };
}

async function reportOf(page: ReportedPage): Promise<string> {
  const { version } = browser.runtime.getManifest();
  const settings = { ...(await readSettings()) };
  return problemReport({ version, browser: navigator.userAgent, settings, page });
}

async function factsOf(id: number, site: string | null): Promise<PageFacts> {
  const counted = await countOf(id);
  if (counted) return { kind: 'counted', ...counted };
  if (!site) return { kind: 'closed' };
  const isAllowed = await browser.permissions.contains({ origins: [site] });
  return { kind: isAllowed ? 'silent' : 'foreign', host: hostOf(site) };
}

async function countOf(tab: number): Promise<Messages['count-page']['answer'] | null> {
  const message: Message<'count-page'> = { type: 'count-page' };
  try {
    return (await browser.tabs.sendMessage(tab, message, { frameId: 0 })) ?? null;
  } catch {
    return null;
  }
}

async function outlineOf(tabId: number): Promise<string> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/page-outline.js'],
    });
    return typeof answer?.result === 'string' ? answer.result : '';
  } catch {
    return '';
  }
}
