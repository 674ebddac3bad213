// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { limitRate, listenToBridge } from '@/utils/portal/bridge/bridge';
import { LOG_EVENT } from '@/utils/portal/bridge/bridge-names';
import { openSender } from '@/utils/portal/interceptor/channel';
import { capture } from '@/utils/portal/interceptor/pristine';

const record = 'A: to=<a@b>, relay=none, status=deferred (x)';
let stop = new AbortController();

function listen(): string[] {
  const got: string[] = [];
  stop = new AbortController();
  listenToBridge(document, { receive: (body) => got.push(body), flooded: () => {} }, stop.signal);
  return got;
}

async function settle(): Promise<void> {
  await new Promise((done) => setTimeout(done, 20));
}

function send(detail: unknown): void {
  document.dispatchEvent(new CustomEvent(LOG_EVENT, { detail }));
}

afterEach(() => stop.abort());

test('what came before anybody listened is not lost, and nothing arrives as a message', async () => {
  const message = vi.fn();
  window.addEventListener('message', message);
  const offer = openSender(capture(globalThis));
  offer(`early ${record}`, null);
  const got = listen();
  offer(`late ${record}`, null);
  offer('no log at all', null);
  await settle();
  expect(got).toEqual([`early ${record}`, `late ${record}`]);
  expect(message).not.toHaveBeenCalled();
});

test('after the signal nothing is taken', async () => {
  const got = listen();
  stop.abort();
  send(record);
  await settle();
  expect(got).toEqual([]);
});

describe('forged messages', () => {
  test('of a wrong kind are dropped', async () => {
    const got = listen();
    for (const detail of [null, 7, {}, ['status='], 'hello', `status=${'x'.repeat(8_000_001)}`]) send(detail);
    await settle();
    expect(got).toEqual([]);
  });

  test('in a flood are dropped beyond the limit', async () => {
    // All in one second, however long a busy machine takes.
    vi.spyOn(performance, 'now').mockReturnValue(performance.now());
    const got = listen();
    for (let i = 0; i < 10_000; i += 1) send(record);
    await settle();
    expect(got.length).toBeGreaterThan(0);
    expect(got.length).toBeLessThanOrEqual(60);
  });
});

test('limitRate lets more through in the next second', () => {
  let now = 0;
  const allow = limitRate(() => now);
  const passed = () => Array.from({ length: 100 }, () => allow(10)).filter(Boolean).length;
  expect(passed()).toBe(60);
  now = 1000;
  expect(passed()).toBe(60);
  now = 2000;
  expect([allow(16_000_000), allow(1)]).toEqual([true, false]);
});
