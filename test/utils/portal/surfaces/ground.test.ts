// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { FollowingMounter, watchGround } from '@/utils/portal/surfaces/ground';

const surface = {
  attributes: {},
  paint: (root: ShadowRoot) => {
    const box = document.createElement('div');
    box.className = 'surface';
    root.replaceChildren(box);
  },
};

const soon = () => new Promise((done) => setTimeout(done, 450));

beforeEach(() => {
  document.body.style.background = '';
  document.body.innerHTML = '';
});

function showNote(end: AbortSignal): () => string {
  const mounter = new FollowingMounter({ css: '', scheme: () => 'system' });
  watchGround(document, mounter.toneAgain, end);
  const { element, show } = mounter.create(document, 'yellowline-note');
  document.body.append(element);
  show(surface);
  return () => element.shadowRoot?.querySelector<HTMLElement>('.surface')?.style.colorScheme ?? '';
}

test('what stands in a page that becomes dark becomes dark, and light again with it', async () => {
  const end = new AbortController();
  const scheme = showNote(end.signal);
  const seen: string[] = [];
  for (const ground of ['rgb(255, 255, 255)', 'rgb(20, 20, 20)', 'rgb(250, 250, 240)']) {
    document.body.style.backgroundColor = ground;
    await soon();
    seen.push(scheme());
  }
  expect(seen).toEqual(['light', 'dark', 'light']);
  end.abort();
});

test('after the end nothing follows', async () => {
  const end = new AbortController();
  const scheme = showNote(end.signal);
  document.body.style.backgroundColor = 'rgb(255, 255, 255)';
  await soon();
  end.abort();
  document.body.style.backgroundColor = 'rgb(20, 20, 20)';
  await soon();
  expect(scheme()).toBe('light');
});
