import { type Mock, vi } from 'vitest';
import { browser } from 'wxt/browser';

/** What the background is sent: each call is one message. A test says what it answers; where it ends, nobody listens any more. */
export function hearBackground(): Mock {
  return vi.spyOn(browser.runtime, 'sendMessage') as unknown as Mock;
}
