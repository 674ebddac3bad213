import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ShortcutsProps } from '@/components/options/shortcuts';
import { manifestTexts } from '@/utils/extension/manifest-texts';
import { say, text, translated } from '@/utils/words/say';

/** The keys as they are now. No browser tells when they change: they are read again when the person comes back. */
export function useShortcuts(): ShortcutsProps {
  const [shortcuts, setShortcuts] = useState<ShortcutsProps['shortcuts']>([]);
  useEffect(() => {
    const look = () => void readShortcuts().then(setShortcuts);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return { shortcuts, ...(import.meta.env.FIREFOX ? inFirefox() : inChrome()) };
}

async function readShortcuts() {
  const commands = await browser.commands.getAll();
  const placeOf = (name = '') => order.indexOf(name);
  const sorted = [...commands].sort((one, other) => placeOf(one.name) - placeOf(other.name));
  return sorted.map(({ name = '', shortcut }) => ({
    what: translated(deeds.get(name) ?? name),
    keys: shortcut ?? '',
  }));
}

/** What each does. Browsers give them by the alphabet, and in their own language. */
const deeds = new Map<string, string>([
  ['_execute_action', text('Open the popup')],
  ['open-workbench', manifestTexts.openWorkbench],
  ['next-problem', manifestTexts.nextProblem],
  ['previous-problem', manifestTexts.previousProblem],
]);
const order = [...deeds.keys()];

function inChrome() {
  return {
    where: say('The browser keeps them on its page of extension shortcuts.'),
    onChange: () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }),
  };
}

/** Firefox opens its page for an extension since 137 (MDN, commands.openShortcutSettings, seen 2026-11). */
function inFirefox() {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  return {
    where: say('Firefox keeps them on its page of add-ons, under the gear: Manage Extension Shortcuts.'),
    onChange: openShortcutSettings ? () => void openShortcutSettings() : null,
  };
}
