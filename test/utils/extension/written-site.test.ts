import { describe, expect, it } from 'vitest';
import { readSite } from '@/utils/extension/written-site';

describe('the address of a portal', () => {
  it.each([
    ['panel.example.com', 'https://panel.example.com/*'],
    ['https://panel.example.com', 'https://panel.example.com/*'],
    ['  HTTPS://Panel.Example.com/cp/quarantine?page=2#top ', 'https://panel.example.com/*'],
    ['panel.example.com:8443/cp', 'https://panel.example.com/*'],
    ['https://münchen.example', 'https://xn--mnchen-3ya.example/*'],
    ['intranet', 'https://intranet/*'],
    ['127.0.0.1:8443', 'https://127.0.0.1/*'],
    ['https://[2001:db8::1]/', 'https://[2001:db8::1]/*'],
  ])('%s is a site', (written, site) => {
    expect(readSite(written)).toEqual({ site, problem: '' });
  });

  it.each([
    ['', /^That is no address of a page/],
    ['not a site !!', /^That is no address of a page/],
    ['not%20a%20site', /^That is no address of a page/],
    ['https://', /^That is no address of a page/],
    ['https://panel_example!', /^That is no address of a page/],
    ['jane@example.com', /^That is no address of a page/],
    ['mailto:jane@example.com', /^That is no address of a page/],
    ['https://user:secret@panel.example.com', /^That is no address of a page/],
    ['about:config', /^That is no address of a page/],
    ['https://*.example.com', /^Write each site by its whole name/],
    ['*', /^Write each site by its whole name/],
    ['ftp://x', /not at ftp:\/\/\.$/],
    ['chrome://extensions', /not at chrome:\/\/\.$/],
    ['http://panel.example.com', /^Only sites at https:\/\//],
  ])('%s is refused in a sentence', (written, words) => {
    const { site, problem } = readSite(written);
    expect(site).toBeNull();
    expect(problem).toMatch(words);
  });
});
