import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createKeeper } from '@/entrypoints/portal-surfaces/keeper';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { hearBackground } from '../../utils/extension/hear-background';

let ask: ReturnType<typeof hearBackground>;
const engine = createEngine(knowledge, formats);

const line = (id: string, time = '10:00:00') =>
  `2026-11-23T${time}Z relay postfix/smtp[1]: ${id}: to=<jane@example.com>, relay=mx.example.com[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=4.2.2, status=deferred (host mx.example.com[192.0.2.1] said: 452 4.2.2 Mailbox full)`;
const done = { kept: 1, isOff: false, problem: '' };
const sent = () => ask.mock.calls.map(([{ texts }]) => texts.map(({ text }: { text: string }) => text));

let end = new AbortController();
let page = new EventTarget();
beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  end = new AbortController();
  vi.useFakeTimers();
  vi.spyOn(browser.extension, 'inIncognitoContext', 'get').mockReturnValue(false);
  ask = hearBackground();
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const start = (isWanted = () => true) => {
  const keeper = createKeeper(isWanted, end.signal);
  return (text: string) => keeper.take(text, engine.diagnose(text, { now: 0 }));
};

it('sends a message again until it is kept, and then no more', async () => {
  const take = start();
  ask
    .mockRejectedValueOnce(new Error('The worker has died.'))
    .mockResolvedValueOnce({ problem: 'The disk is full.' });
  ask.mockResolvedValue(done);
  take(line('4jAAA'));
  await vi.advanceTimersByTimeAsync(60_000);
  take(line('4jAAA'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent()).toEqual([[line('4jAAA')], [line('4jAAA')], [line('4jAAA')]]);
});

it('gives up where nobody ever answers, and tries again when the next log is opened', async () => {
  const take = start();
  ask.mockRejectedValue(new Error('gone'));
  take(line('4jAAA'));
  await vi.advanceTimersByTimeAsync(3_600_000);
  const tries = sent().length;
  expect(tries).toBeLessThan(10);
  ask.mockResolvedValue(done);
  take(line('4jBBB'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent().slice(tries)).toEqual([[line('4jAAA'), line('4jBBB')]]);
});

it('sends a log again that has grown while it was kept', async () => {
  const take = start();
  ask.mockImplementationOnce(async () => {
    take(`${line('4jAAA')}\n${line('4jAAA', '10:05:00')}`);
    return done;
  });
  ask.mockResolvedValue(done);
  take(line('4jAAA'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent().map(([text]) => text.split('\n').length)).toEqual([1, 2]);
});

it('sends nothing that waits when the person wants no history any more', async () => {
  let isWanted = true;
  const take = start(() => isWanted);
  take(line('4jAAA'));
  isWanted = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(ask).not.toHaveBeenCalled();
});

it('sends at once what waits when the page goes, as a log does that opened in the list’s own tab', async () => {
  const take = start();
  ask.mockResolvedValue(done);
  take(line('4jAAA'));
  page.dispatchEvent(new Event('pagehide'));
  await vi.advanceTimersByTimeAsync(0);
  expect(sent()).toEqual([[line('4jAAA')]]);
});
