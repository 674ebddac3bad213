import { useEffect, useMemo, useState } from 'preact/hooks';
import { FollowedRow } from '@/components/popup/followed-row';
import { copyText } from '@/utils/extension/copy-text';
import type { PointedRow } from '@/utils/extension/pointed-row';
import { walkProblems } from '@/utils/extension/walk-problems';
import type { PastedView } from '@/utils/report/pasted/types';
import { createReader } from '../popup/reader';
import { followFront } from './follow-front';

interface FollowingProps {
  mayRedact(): Promise<boolean>;
  onWorkbench(text: string): void;
}

/** What the row says that is pointed at in the page beside the panel. */
export function Following({ mayRedact, onWorkbench }: FollowingProps) {
  const reader = useMemo(() => createReader(mayRedact), [mayRedact]);
  const [row, setRow] = useState<PointedRow | null>(null);
  const [view, setView] = useState<PastedView | null>(null);
  const [tab, setTab] = useState<number | null>(null);
  useEffect(() => followFront({ row: setRow, tab: setTab }), []);
  useEffect(() => {
    let isStale = false;
    setView(null);
    if (row?.log) void reader.read(row.log).then((read) => isStale || setView(read));
    return () => {
      isStale = true;
    };
  }, [row, reader]);
  return (
    <FollowedRow
      row={row}
      view={view}
      onStep={tab === null ? null : (step) => void walkProblems(tab, step)}
      onCopy={copyText}
      onWorkbench={() => onWorkbench(row?.log ?? '')}
    />
  );
}
