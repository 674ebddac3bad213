import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMemory } from '@/entrypoints/background/memory';

// The history asks for the manifest as soon as it is there.
vi.mock('@/entrypoints/background/history', () => ({ keptText: async () => null }));

beforeEach(() => fakeBrowser.reset());

const QUARANTINE = 'https://www.spamhero.com/cp/quarantine';

/** What the background answers a page; undefined where it gives none. */
function ask(url: string, message: object, incognito = false): Promise<unknown> {
  const sender = { url, tab: { id: 1, incognito } } as Browser.runtime.MessageSender;
  return new Promise((done) => {
    if (!answerMemory(message, sender, done)) done(undefined);
  });
}

const recall = (url: string) => ask(url, { type: 'recall-page' });
const keep = (url: string, what: object) => ask(url, { type: 'remember-page', ...what });

describe('what is remembered of a portal', () => {
  it.each([
    ['its own list', QUARANTINE],
    ['the next page of its list', `${QUARANTINE}?page=2`],
    ['another list of the host', 'https://www.spamhero.com/cp/shared?domain=a.example'],
  ])('is known on %s', async (_name, url) => {
    await keep(QUARANTINE, { isFolded: true, learned: 'shape' });
    await ask(QUARANTINE, { type: 'remember-rows', rows: [['name', '4jYJCj4473zKnCg']] });
    expect(await recall(url)).toEqual({ isFolded: true, learned: 'shape', hasRows: true });
  });

  it.each([
    ['another host', 'https://mail.example/cp/quarantine'],
    ['another port', 'https://www.spamhero.com:8443/cp/quarantine'],
  ])('is not on %s', async (_name, url) => {
    await keep(QUARANTINE, { isFolded: true, learned: 'shape' });
    expect(await recall(url)).toEqual({ isFolded: false, learned: null, hasRows: false });
  });

  it('is each page’s own way to ask, where it has one', async () => {
    const shared = 'https://www.spamhero.com/cp/shared';
    await keep(QUARANTINE, { learned: 'one' });
    await keep(shared, { learned: 'other' });
    expect([await recall(QUARANTINE), await recall(shared), await recall(`${shared}/new`)]).toMatchObject([
      { learned: 'one' },
      { learned: 'other' },
      { learned: 'other' },
    ]);
  });

  it('is forgotten where it did not work, and there alone', async () => {
    const shared = 'https://www.spamhero.com/cp/shared';
    await keep(QUARANTINE, { learned: 'one' });
    await keep(shared, { learned: null });
    expect([await recall(QUARANTINE), await recall(shared), await recall(`${shared}/new`)]).toMatchObject([
      { learned: 'one' },
      { learned: null },
      { learned: 'one' },
    ]);
  });

  it('is nothing of private windows, nor of pages without an address', async () => {
    expect(await ask(QUARANTINE, { type: 'recall-page' }, true)).toBeUndefined();
    expect(await recall('about:blank')).toBeUndefined();
    expect(await recall('')).toBeUndefined();
  });
});
