import { useEffect, useState } from 'preact/hooks';
import { NewsLine } from '@/components/popup/news-line';
import { takeUpdate } from '@/utils/extension/news';

/** After an update, in the first popup that is opened then. */
export function News() {
  const [version, setVersion] = useState('');
  useEffect(() => void takeUpdate().then(setVersion), []);
  return version && <NewsLine version={version} />;
}
