import { useEffect, useState } from 'preact/hooks';
import { DropField } from '@/components/workbench/drop-field';
import { missingWords } from '@/utils/report/workbench/missing-words';
import type { ReadingView } from '@/utils/report/workbench/types';
import { type Address, writeAddress } from './address';
import { fileOfText } from './dropped';
import { Found } from './found';
import { OpenIncident } from './open-incident';
import { OpenMessage } from './open-message';
import type { Source } from './sources/source';

export interface BenchProps {
  source: Source;
  address: Address;
  go(address: Address, how?: 'push' | 'replace'): void;
  onFiles(files: readonly File[]): void;
  /** Reads an invented log. */
  onSample(): void;
}

/** One source: all of it, or one message of it. */
export function Bench(props: BenchProps) {
  const { source, address } = props;
  const view = useView(source);
  if (view && address.incident !== null && address.message === null)
    return <OpenIncident source={source} address={address} version={view} />;
  if (address.message === null || !view) return <Whole {...props} view={view} />;
  return (
    <OpenMessage
      source={source}
      messageKey={address.message}
      version={view}
      backHref={writeAddress({ ...address, message: null })}
    />
  );
}

/** How the reading goes, what it comes to, and the list. */
function Whole({ source, view, address, go, onFiles, onSample }: BenchProps & { view: ReadingView | null }) {
  const problem = source.problem();
  const isMissing = address.message !== null && source.kind === 'files';
  return (
    <>
      {isMissing && (
        <p class="missing" role="status">
          {missingWords(address.file)}
        </p>
      )}
      {source.kind === 'files' && (
        <DropField
          isAlone={!view}
          onFiles={onFiles}
          onText={(text) => onFiles([fileOfText(text)])}
          onSample={onSample}
        />
      )}
      {problem && (
        <p role="alert" class="problem">
          {problem}
        </p>
      )}
      {view && <Found source={source} view={view} address={address} go={go} onSample={onSample} />}
    </>
  );
}

function useView(source: Source): ReadingView | null {
  const [, redraw] = useState(0);
  useEffect(() => {
    const end = source.watch(() => redraw((n) => n + 1));
    source.open();
    return end;
  }, [source]);
  return source.view();
}
