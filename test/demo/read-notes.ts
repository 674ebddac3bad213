import type { Page } from 'puppeteer-core';

/** The words of a note that a person reads first. */
export interface ReadNote {
  readonly title: string;
  readonly actor: string;
  readonly step: string;
}

/** What stands in each note of the page, from top to bottom; an earlier attempt's short line is all title. */
export function readNotes(page: Page): Promise<ReadNote[]> {
  return page.$$eval('yellowline-note', (hosts) =>
    hosts.map(({ shadowRoot }) => {
      const [title = '', actor = '', step = ''] = ['.title, .brief', '.actor strong', 'ol li'].map(
        (selector) => shadowRoot?.querySelector(selector)?.textContent?.trim() ?? '',
      );
      return { title, actor, step };
    }),
  );
}
