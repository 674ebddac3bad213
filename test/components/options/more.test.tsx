// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsAlone } from '@/components/options/settings-alone';
import { Shortcuts } from '@/components/options/shortcuts';
import { ProblemReport } from '@/components/parts/problem-report';
import { texts } from '../surface';

const draw = (child: Parameters<typeof render>[0]) => act(() => render(child, document.body));
const button = (word: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === word) as HTMLButtonElement;
const press = (word: string) => act(async () => button(word).click());

afterEach(() => draw(null));

describe('the settings alone', () => {
  it('offers to take a reset back, and only then', async () => {
    const undo = vi.fn(async () => 'Your choices are back.');
    draw(<SettingsAlone onSave={async () => 'Saved.'} onReset={async () => 'Reset.'} onUndo={undo} />);
    expect(button('Undo')).toBeUndefined();
    await press('Reset the settings');
    expect(texts(document, '[role=status]')).toEqual(['Reset.']);
    await press('Undo');
    expect(undo).toHaveBeenCalledTimes(1);
    expect(texts(document, '[role=status]')).toEqual(['Your choices are back.']);
    expect(button('Undo')).toBeUndefined();
  });
});

describe('the keys', () => {
  it('say what they do, also where somebody has taken them away', () => {
    const shortcuts = [
      { what: 'Open the popup', keys: 'Alt+Shift+Y' },
      { what: 'Open the workbench', keys: '' },
    ];
    draw(<Shortcuts shortcuts={shortcuts} where="There." onChange={null} />);
    expect(texts(document, '.shortcuts > div')).toEqual([
      'Open the popupAlt+Shift+Y',
      'Open the workbenchno keys',
    ]);
    expect(document.querySelectorAll('button')).toHaveLength(0);
  });
});

describe('a problem report', () => {
  const open = () =>
    act(async () => {
      const details = document.querySelector('details') as HTMLDetailsElement;
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
  const field = () => document.querySelector('textarea') as HTMLTextAreaElement;

  it('is written when it is opened, and copied as it then stands there', async () => {
    const write = vi.fn(async () => 'Yellowline 0.1.0\n');
    const copy = vi.fn(async () => true);
    draw(<ProblemReport onWrite={write} onCopy={copy} />);
    expect(write).not.toHaveBeenCalled();
    await open();
    expect(field().value).toBe('Yellowline 0.1.0\n');
    field().value = 'It is wrong.\nYellowline 0.1.0\n';
    act(() => void field().dispatchEvent(new Event('input', { bubbles: true })));
    await press('Copy the report');
    expect(copy.mock.calls).toEqual([['It is wrong.\nYellowline 0.1.0\n']]);
    expect(texts(document, '[role=status]')).toEqual(['Copied.']);
  });

  it('says so where the browser lets nothing be copied', async () => {
    draw(<ProblemReport onWrite={async () => 'x'} onCopy={async () => false} />);
    await open();
    await press('Copy the report');
    expect(texts(document, '[role=status]')[0]).toMatch(/^The browser did not let it be copied/);
  });
});
