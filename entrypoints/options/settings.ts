import { useEffect, useState } from 'preact/hooks';
import {
  type Managed,
  readManaged,
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '@/utils/extension/settings';
import { say } from '@/utils/words/say';

/** The settings, kept as soon as they are changed. */
export interface KeptSettings {
  /** Null until they are read. */
  readonly settings: Settings | null;
  readonly managed: Managed;
  /** A sentence where the last change was not kept. */
  readonly problem: string;
  change(wanted: Partial<Settings>): void;
}

export function useSettings(): KeptSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [managed, setManaged] = useState<Managed>({ settings: {}, portals: [] });
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const end = new AbortController();
    const take = (wanted: Settings) => {
      setSettings(wanted);
      void readManaged().then(setManaged);
    };
    watchSettings(take, end.signal);
    void readSettings().then(take);
    return () => end.abort();
  }, []);
  const change = (wanted: Partial<Settings>) => {
    setProblem('');
    setSettings((before) => before && { ...before, ...wanted });
    const spokenAnew = () => wanted.language !== undefined && location.reload();
    writeSettings(wanted).then(spokenAnew, async () => {
      setSettings(await readSettings());
      setProblem(say('The browser did not keep this choice: its storage is full or switched off.'));
    });
  };
  return { settings, managed, problem, change };
}
