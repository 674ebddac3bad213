import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { keepTexts } from '@/utils/extension/keep-texts';
import { hearBackground } from './hear-background';

let ask: ReturnType<typeof hearBackground>;
const texts = (count: number) => Array.from({ length: count }, (_, i) => ({ text: `line ${i}`, sender: '' }));
const inWindow = (incognito: boolean) =>
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ incognito } as never);

beforeEach(() => {
  inWindow(false);
  ask = hearBackground();
  ask.mockImplementation(async ({ texts: some }: { texts: unknown[] }) => ({
    kept: some.length,
    isOff: false,
    problem: '',
  }));
});
afterEach(() => vi.restoreAllMocks());

describe('keepTexts', () => {
  it('hands messages on in parts, and says how many are kept', async () => {
    expect(await keepTexts(texts(450))).toBe('450 messages kept.');
    expect(ask.mock.calls.map(([{ texts: some }]) => some.length)).toEqual([200, 200, 50]);
  });

  it('keeps nothing in a private window', async () => {
    inWindow(true);
    expect(await keepTexts(texts(1))).toBe('Nothing is kept in a private window.');
    expect(ask).not.toHaveBeenCalled();
  });

  it.each<[string, unknown, string]>([
    [
      'the history is off',
      { kept: 0, isOff: true, problem: '' },
      'The history is off: switch it on in the settings.',
    ],
    ['the disk is full', { problem: 'No room.' }, 'No room.'],
    ['nobody answers', null, '0 kept. The history does not answer: try again.'],
  ])('says so where %s', async (_, answer, sentence) => {
    ask.mockImplementation(async () => {
      if (answer === null) throw new Error('gone');
      return answer;
    });
    expect(await keepTexts(texts(1))).toBe(sentence);
  });

  it('says how far it came', async () => {
    ask
      .mockResolvedValueOnce({ kept: 200, isOff: false, problem: '' })
      .mockResolvedValueOnce({ problem: 'No room.' });
    expect(await keepTexts(texts(300))).toBe('200 kept. No room.');
  });

  it('says that there is nothing to keep', async () => {
    expect(await keepTexts([])).toBe('There is no message to keep.');
  });
});
