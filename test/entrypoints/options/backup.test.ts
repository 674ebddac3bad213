import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeBackup, NotSaved, readBackup } from '@/entrypoints/options/backup';
import { readSettings } from '@/utils/extension/settings';
import { hearBackground } from '../../utils/extension/hear-background';

let ask: ReturnType<typeof hearBackground>;

const fileOf = (content: unknown) =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], 'b.json');
const backup = (messages: unknown[], more: object = {}) => ({
  format: 'yellowline-backup',
  version: 1,
  settings: { scheme: 'dark' },
  messages,
  ...more,
});
const answers = (...parts: unknown[]) => {
  ask.mockImplementation(async ({ type }: { type: string }) => {
    if (type === 'count-history') return { name: 'h', problem: '' };
    const part = parts.shift();
    if (part === undefined) throw new Error('The worker has died.');
    if (part instanceof Error) throw part;
    return part;
  });
};
const some = (count: number) => Array.from({ length: count }, (_, i) => ({ key: `k${i}` }));

beforeEach(() => {
  fakeBrowser.reset();
  ask = hearBackground();
});

it('takes messages in parts, all for the history that was there at the beginning, and then the settings', async () => {
  answers({ kept: 500, refused: 0, problem: '' }, { kept: 99, refused: 1, problem: '' });
  expect(await readBackup(fileOf(backup(some(600))))).toBe(
    '599 messages were restored, and the settings. 1 entry was no message, and was left out.',
  );
  const imports = ask.mock.calls.filter(([{ type }]) => type === 'import-history');
  expect(imports.map(([{ records, history }]) => [records.length, history])).toEqual([
    [500, 'h'],
    [100, 'h'],
  ]);
  expect((await readSettings()).scheme).toBe('dark');
});

it('takes the incidents that are remembered, for the same history', async () => {
  answers({ kept: 1, refused: 0, problem: '' }, { kept: 1, refused: 0, problem: '' });
  const said = await readBackup(fileOf(backup(some(1), { incidents: some(1) })));
  expect(said).toBe('1 message was restored, and the settings.');
  expect(ask).toHaveBeenLastCalledWith({ type: 'remember-incidents', records: some(1), history: 'h' });
});

it('writes the incidents that are remembered, and nothing where they cannot be read', async () => {
  const incidents = [{ key: 'a', note: 'Ticket 4711' }];
  answers({ incidents, problem: '' }, { records: some(1), next: null, problem: '' });
  expect(JSON.parse(await (await makeBackup()).text())).toMatchObject({ incidents, messages: some(1) });
  answers({ problem: 'Blocked.' });
  await expect(makeBackup()).rejects.toThrow(new NotSaved('Blocked.'));
});

it.each<[string, unknown[], string]>([
  [
    'the background dies',
    [{ kept: 500, refused: 0, problem: '' }],
    '500 messages were restored. Then the extension did not answer any more.',
  ],
  [
    'the background dies while it is asked, and the browser answers nothing',
    [{ kept: 500, refused: 0, problem: '' }, null],
    '500 messages were restored. Then the extension did not answer any more.',
  ],
  [
    'everything is erased',
    [{ kept: 500, problem: '' }, { problem: 'Erased.' }],
    '500 messages were restored. Erased.',
  ],
])('says how far it came where %s, and leaves the settings as they are', async (_, parts, said) => {
  answers(...parts);
  expect(await readBackup(fileOf(backup(some(900))))).toContain(said);
  expect((await readSettings()).scheme).toBe('system');
});

it.each<[string, unknown]>([
  ['nothing', null],
  ['that the channel has closed', new Error('A listener indicated an asynchronous response')],
])(
  'asks once more where the background dies while it is asked, and the browser answers %s',
  async (_, part) => {
    const [kept, rest] = [
      { kept: 500, refused: 0, problem: '' },
      { kept: 400, refused: 0, problem: '' },
    ];
    const parts: unknown[] = [kept, part, rest];
    answers(...parts);
    expect(await readBackup(fileOf(backup(some(900))))).toBe('900 messages were restored, and the settings.');
  },
);

it('says so where the background never answers, as one that was killed while it was asked', async () => {
  vi.useFakeTimers();
  ask.mockImplementation(({ type }: { type: string }) =>
    type === 'count-history' ? Promise.resolve({ name: 'h', problem: '' }) : new Promise(() => undefined),
  );
  const said = readBackup(fileOf(backup(some(2))));
  await vi.waitFor(
    () => expect(ask).toHaveBeenCalledWith(expect.objectContaining({ type: 'import-history' })),
    { timeout: 20_000 },
  );
  await vi.advanceTimersByTimeAsync(61_000);
  vi.useRealTimers();
  expect(await said).toContain('0 messages were restored. Then the extension did not answer any more.');
});

it.each<[string, unknown]>([
  ['an empty file', ''],
  ['a list', []],
  ['another format', backup([], { format: 'other' })],
  ['messages that are none', backup([], { messages: 'all' })],
  ['a version that is no number', backup([], { version: '1' })],
  ['brackets without an end', '['.repeat(100_000)],
  ['a prototype', '{"__proto__":{"format":"yellowline-backup"},"messages":[]}'],
])('refuses %s', async (_, content) => {
  answers();
  expect(await readBackup(fileOf(content))).toBe('b.json is no file that was saved here.');
});

it('leaves a file of a newer version alone', async () => {
  answers();
  expect(await readBackup(fileOf(backup([], { version: 2 })))).toContain('newer version');
});
