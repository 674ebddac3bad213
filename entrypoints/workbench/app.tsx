import { useEffect, useMemo, useState } from 'preact/hooks';
import { Workbench } from '@/components/workbench/workbench';
import { sampleLog } from '@/utils/report/workbench/sample-log';
import { say } from '@/utils/words/say';
import { type Address, readAddress, writeAddress } from './address';
import { Bench } from './bench';
import { fileOfText, useDropped } from './dropped';
import { createFileSource } from './sources/file-source';
import { createHistorySource } from './sources/history-source';
import type { Handles } from './sources/logs';

/** The whole page: what was read from files, or the history, as the address says. */
export function App() {
  const [address, go] = useAddress();
  const sources = useMemo(() => ({ files: createFileSource(), history: createHistorySource() }), []);
  const readFiles = (files: readonly File[], handles?: Handles) => {
    if (files.length === 0) return;
    if (address.source !== 'files')
      go({ ...address, source: 'files', filter: {}, message: null, incident: null });
    sources.files.read(files, handles);
  };
  const readSample = () => readFiles([fileOfText(sampleLog(Date.now()), say('Sample log'))]);
  const isOver = useDropped(readFiles);
  useEffect(() => {
    if (new URLSearchParams(location.search).has('sample')) readSample();
    else void sources.files.readHandedOver();
  }, []);
  return (
    <Workbench
      source={address.source}
      hrefOf={(source) => writeAddress({ ...address, source, filter: {}, message: null, incident: null })}
      isDropping={isOver}
      onSkip={skipToList}
    >
      <Bench
        source={sources[address.source]}
        address={address}
        go={go}
        onFiles={readFiles}
        onSample={readSample}
        key={address.source}
      />
    </Workbench>
  );
}

/** The part of the address after # is the state of the page, so no link can lead to a place in it. */
function skipToList(): void {
  const place =
    document.querySelector<HTMLElement>('#messages') ?? document.querySelector('.verdict, .drop-field');
  place?.scrollIntoView();
  const stop = place?.matches('[tabindex]') ? place : place?.querySelector<HTMLElement>('button, input');
  stop?.focus({ preventScroll: true });
}

/** The address is where the state is kept: going back in the browser goes back here. */
function useAddress(): readonly [Address, (address: Address, how?: 'push' | 'replace') => void] {
  const [address, setAddress] = useState(() => readAddress(location.hash));
  useEffect(() => {
    const look = () => {
      const next = readAddress(location.hash);
      setAddress(next);
      // A link to a part of the list leads there.
      if (next.message === null && Object.keys(next.filter).length > 0)
        requestAnimationFrame(() => document.querySelector('#messages')?.scrollIntoView());
    };
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  const go = (next: Address, how: 'push' | 'replace' = 'push') => {
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', writeAddress(next));
    setAddress(next);
  };
  return [address, go];
}
