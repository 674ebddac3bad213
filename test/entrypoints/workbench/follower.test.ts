import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Follower } from '@/entrypoints/workbench/sources/follower';

class FakeObserver {
  static last: FakeObserver | null = null;
  readonly observed: unknown[] = [];
  isEnded = false;

  constructor(readonly changed: () => void) {
    FakeObserver.last = this;
  }

  async observe(handle: unknown): Promise<void> {
    this.observed.push(handle);
  }

  disconnect(): void {
    this.isEnded = true;
  }
}

const handle = { getFile: () => Promise.reject(new Error('is not asked')) };

beforeEach(() => {
  FakeObserver.last = null;
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval', 'performance'] });
  vi.stubGlobal('FileSystemObserver', FakeObserver);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(look = vi.fn(async () => {})) {
  const follower = new Follower(look);
  follower.over([handle]);
  return { follower, look };
}

it('does nothing before it is turned on', () => {
  const { look } = open();
  expect([look.mock.calls.length, FakeObserver.last]).toEqual([0, null]);
});

it('looks at once, and again when the browser says that a file has changed', async () => {
  const { follower, look } = open();
  follower.turn(true);
  expect(FakeObserver.last?.observed).toEqual([handle]);
  expect(look).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(3_000);
  FakeObserver.last?.changed();
  await vi.advanceTimersByTimeAsync(1);
  expect(look).toHaveBeenCalledTimes(2);
});

it('looks once for all changes that come while it rests, and rests the longer the more there is to read', async () => {
  const slow = vi.fn(async () => {
    await new Promise((read) => setTimeout(read, 5_000));
  });
  const { follower } = open(slow);
  follower.turn(true);
  for (let i = 0; i < 9; i += 1) FakeObserver.last?.changed();
  await vi.advanceTimersByTimeAsync(24_000);
  expect(slow).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(slow).toHaveBeenCalledTimes(2);
});

it('looks now and then where the browser observes no files, or a log was renamed', async () => {
  vi.stubGlobal('FileSystemObserver', undefined);
  const { follower, look } = open();
  follower.turn(true);
  await vi.advanceTimersByTimeAsync(31_000);
  expect(look.mock.calls.length).toBeGreaterThanOrEqual(3);
});

it('looks no more once it is turned off', async () => {
  const { follower, look } = open();
  follower.turn(true);
  follower.turn(false);
  expect(FakeObserver.last?.isEnded).toBe(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look).toHaveBeenCalledTimes(1);
});

it('goes on where a look breaks off', async () => {
  const { follower, look } = open(vi.fn(() => Promise.reject(new Error('no memory'))));
  follower.turn(true);
  await vi.advanceTimersByTimeAsync(25_000);
  expect(look.mock.calls.length).toBeGreaterThanOrEqual(2);
});
