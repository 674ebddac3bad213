import { useEffect, useState } from 'preact/hooks';
import { Comparison } from '@/components/workbench/comparison';
import type { Compared } from '@/utils/report/workbench/types';
import type { Source } from './sources/source';

/** Asks what has changed between two parts of what was read, as soon as somebody has chosen which. `version`: changes when more was read. */
export function Compare({ source, version }: { source: Source; version: unknown }) {
  const [key, setKey] = useState('');
  const [compared, setCompared] = useState<Compared | null>(null);
  useEffect(() => {
    let isStale = false;
    source.ask('compare', { key }).then(
      (answer) => isStale || setCompared(answer),
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [source, key, version]);
  return <Comparison compared={compared} chosen={key} onChoose={setKey} />;
}
