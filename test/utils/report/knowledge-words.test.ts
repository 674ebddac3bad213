import { describe, expect, it } from 'vitest';
import { delivered } from '@/utils/knowledge/causes/delivered';
import { links } from '@/utils/knowledge/links';
import { words } from '@/utils/knowledge/words';
import { createReport } from '@/utils/report/report';
import { inventDiagnosis } from './invented';

describe('the real words', () => {
  it('include those for delivered mail', () => {
    expect(words.cause('delivered')?.title).toBe(delivered.title);
    expect(words.cause('no.such-cause')).toBeNull();
  });

  it('know links by key', () => {
    expect(words.link('spf-workaround')?.url).toContain('/support/163316');
    expect(words.link('no-such-key')).toBeNull();
  });

  it('link to https only, each page once', () => {
    const urls = Object.values(links).map(({ url }) => url);
    expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([]);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('have the articles that the fix links point to', () => {
    const report = createReport(words);
    const [deliver] = report.card('deep-filtered', null, 'unknown').actions;
    expect(deliver?.href).toBe(links['deep-filter'].url);
    const note = report.note(inventDiagnosis({}), 0);
    expect(note.actions.map(({ href }) => href)).toEqual(Array(2).fill(words.help.url));
  });
});
