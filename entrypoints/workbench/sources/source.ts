import type { ScrollPlace } from '@/components/workbench/list/use-scroll-place';
import type { FollowingView, ReadingView } from '@/utils/report/workbench/types';
import type { Name, Requests } from '../protocol';
import type { IncidentMemory } from './incident-memory';

/** Where messages come from: files that were read, or the history. The page is the same for both. */
export interface Source {
  readonly kind: 'files' | 'history';
  ask<K extends Name>(name: K, ask: Requests[K]['ask']): Promise<Requests[K]['answer']>;
  /** How things stand now; null before anything was read. */
  view(): ReadingView | null;
  /** A sentence where something is wrong with the whole of it. */
  problem(): string;
  /** Begins, where that is for the source itself to do. */
  open(): void;
  /** Calls back after each change, until the function that it gives is called. */
  watch(changed: () => void): () => void;
  /** The lines of a message, where they are not in a file. */
  textOf(row: number): Promise<string | undefined>;
  stop(): void;
  /** Whether its logs are followed; `null` where the browser cannot. */
  following(): FollowingView | null;
  follow(isOn: boolean): void;
  /** The host of the portal that has shown a message; empty where it was read from a file. */
  portalOf(row: number): string;
  /** What is remembered of incidents. */
  readonly memory: IncidentMemory;
  /** Where the list was scrolled to. */
  readonly place: ScrollPlace;
}
