import { act } from 'preact/test-utils';
import { clear } from '@/components/portal/render';

/** An element with an open shadow root in the page, as the portal mounts it. */
export function openSurface(): ShadowRoot {
  const host = document.createElement('yellowline-note');
  document.body.append(host);
  return host.attachShadow({ mode: 'open' });
}

/** Takes the surfaces of a test away again. */
export function closeSurfaces(): void {
  for (const host of document.querySelectorAll('yellowline-note')) {
    if (host.shadowRoot) clear(host.shadowRoot);
    host.remove();
  }
}

export function texts(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
}

/** Presses the first element that the selector finds. */
export function press(root: ParentNode, selector: string): void {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing to press: ${selector}`);
  act(() => element.click());
}
