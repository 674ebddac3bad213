import type { Status } from '@/utils/engine/types';
import { StatusIcon } from './icons';

/** The state of a delivery in one word. */
export function StatusPill({ status, word }: { status: Status; word: string }) {
  return (
    <span class={`pill is-${status}`}>
      <StatusIcon status={status} />
      {word}
    </span>
  );
}
