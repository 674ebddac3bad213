import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { READER } from '@/entrypoints/workbench/protocol';
import { createFileSource } from '@/entrypoints/workbench/sources/file-source';
import { hearBackground } from '../../utils/extension/hear-background';

/** What becomes of the reading: it ends well, the worker or the one that reads for it ends by itself, or the worker cannot. */
type Fate = 'well' | 'dies' | 'reader dies' | 'cannot';

/** A worker that reads as it is told, and shows the text of what it has read. */
class FakeWorker {
  static fates: Fate[] = [];
  /** How often one was asked what it has learned, which is the last of a reading that ends well. */
  static learned = 0;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  private readonly texts: string[] = [];

  constructor(_: string, options: WorkerOptions = {}) {
    if (options.name === READER) setTimeout(() => this.onerror?.());
  }

  async postMessage(heard: { id?: number; name?: string; ask?: { files: File[] } }): Promise<void> {
    const { id, name, ask } = heard;
    if (id === undefined) return;
    if (name === 'learned') FakeWorker.learned += 1;
    if (name !== 'read') return this.say({ id, answer: name === 'learned' ? [{}] : undefined });
    const fate = FakeWorker.fates.shift() ?? 'well';
    if (fate === 'dies') return void setTimeout(() => this.onerror?.());
    if (fate === 'cannot') return this.say({ id, error: 'no' });
    if (fate === 'reader dies') this.say({ reader: new MessageChannel().port1 });
    for (const file of ask?.files ?? []) this.texts.push(await file.text());
    this.say({ view: { names: this.texts.join('|') } });
    setTimeout(() => this.say({ id, answer: undefined }), 20);
  }

  terminate(): void {}

  private say(data: unknown): void {
    setTimeout(() => this.onmessage?.({ data }));
  }
}

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker);
  hearBackground().mockResolvedValue({ problem: '' });
});
afterEach(() => vi.unstubAllGlobals());

/** By itself it waits for a second, which a busy machine takes for less. */
const PATIENCE = { timeout: 20_000 };

const log = (text: string, name = 'mail.log') => new File([text], name);

/** What stands on the page once these were taken one after the other, each with its fate. */
async function taken(...takes: readonly (readonly [File, Fate])[]) {
  const source = createFileSource();
  FakeWorker.fates = takes.map(([, fate]) => fate);
  for (const [file, fate] of takes) {
    const learned = FakeWorker.learned;
    source.read([file], new Map([[file, { getFile: async () => file }]]));
    await vi.waitFor(
      () =>
        fate === 'well'
          ? expect(FakeWorker.learned).toBe(learned + 1)
          : expect(source.problem()).not.toBe(''),
      PATIENCE,
    );
  }
  return { source, shown: source.view()?.names, problem: source.problem() };
}

const LATE =
  'What was added to the logs could not be read. What was read before stays. Drop them here once more to try again.';

it.each<Fate>(['dies', 'reader dies', 'cannot'])(
  'what a log was before stays, and is said to be all, where the reading of what was added %s',
  async (fate) => {
    const { shown, problem } = await taken([log('a'), 'well'], [log('ab'), fate]);
    expect(shown).toBe('a');
    expect(problem).toBe(LATE);
  },
);

it('what was added is read with whatever comes next, and nothing is said any more', async () => {
  const { shown, problem } = await taken(
    [log('a'), 'well'],
    [log('ab'), 'dies'],
    [log('c', 'other.log'), 'well'],
  );
  expect(shown).toBe('ab|c');
  expect(problem).toBe('');
});

it('what was added is read at the next look where the log is followed', async () => {
  const { source } = await taken([log('a'), 'well'], [log('ab'), 'dies']);
  source.follow(true);
  await vi.waitFor(() => expect(source.view()?.names).toBe('ab'), PATIENCE);
  expect(source.problem()).toBe('');
  source.follow(false);
});

it('where the worker ends as it reads a log for the first time, nothing is there any more, and the next begins alone', async () => {
  const first = await taken([log('a'), 'dies']);
  expect(first.problem).toContain('The reading broke off: the browser has ended it');
  expect(first.source.following()).toBeNull();
  const next = await taken([log('a'), 'dies'], [log('ab'), 'well']);
  expect([next.shown, next.problem]).toEqual(['ab', '']);
});

it('says so where the first reading breaks off otherwise', async () => {
  const { problem } = await taken([log('a'), 'cannot']);
  expect(problem).toBe('The reading broke off: load this page again, and open the files once more.');
});

it('says so where what a log has proven could not be kept', async () => {
  hearBackground().mockRejectedValue(new Error('no receiver'));
  const { source, shown } = await taken([log('a'), 'well']);
  expect(shown).toBe('a');
  await vi.waitFor(() => expect(source.problem()).not.toBe(''), PATIENCE);
  expect(source.problem()).toBe('The extension does not answer: load this page again.');
});
