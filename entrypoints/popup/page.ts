import { browser } from 'wxt/browser';
import { copyText } from '@/utils/extension/copy-text';
import type { Message, Messages } from '@/utils/extension/messages';
import { hostOf, patternOf } from '@/utils/extension/sites';
import type { PageFacts } from '@/utils/report/page/page-words';

/** The tab that the popup was opened over, and what Yellowline sees there. */
export interface Page {
  readonly facts: PageFacts;
  /** Asks the person for this one site's permission; to be called in their click. The background starts the rest. */
  use(): Promise<boolean>;
  reload(): void;
  /** Copies how the page is built. Gives whether that worked. */
  describe(): Promise<boolean>;
}

/** Never rejects: a tab that cannot be asked is one where no extension runs. */
export async function readPage(): Promise<Page> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id ?? -1;
  const site = patternOf(tab?.url ?? '');
  return {
    facts: await factsOf(id, site),
    use: async () => site !== null && browser.permissions.request({ origins: [site] }),
    reload: () => void browser.tabs.reload(id),
    describe: async () => {
      const text = await outlineOf(id);
      return text !== '' && copyText(text);
    },
  };
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
