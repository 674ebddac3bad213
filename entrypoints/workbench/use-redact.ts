import { useEffect, useState } from 'preact/hooks';
import { defaultSettings, readSettings } from '@/utils/extension/settings';

/** Whether addresses and names are to be replaced in what leaves the page, as the person has set it. */
export function useRedact(): boolean {
  const [redact, setRedact] = useState(defaultSettings.redact);
  useEffect(() => void readSettings().then((settings) => setRedact(settings.redact)), []);
  return redact;
}
