import type { Diagnosis, LogAnswer, UntriedMessage } from '../../engine/types';
import type { OverviewFacts } from '../../report/page/overview';
import type { WayFacts } from '../../report/page/way-words';
import type { CardView, PortalAction, RowState } from '../../report/types';
import type { ShownAttempt } from '../logs/explain-log';
import type { Task } from '../page/slices';
import type { Surface } from './mount';

/** The portal's own controls for a message, as a component needs them. */
export interface Actions {
  readonly available: readonly PortalAction[];
  /** Goes to the control: shows and focuses it. */
  go(action: PortalAction): void;
}

/** What the portal is given by its entrypoint: the words and the drawing of everything that it puts into the page. */
export interface Drawing {
  /** Undefined where all else may be called at once; else what to wait for. Rejects where that will never be. */
  ready(): Promise<void> | undefined;
  read(text: string): Task<LogAnswer>;
  /** `subject`: of the mail, where the list says it. */
  note(shown: ShownAttempt, actions: Actions, subject: () => string | null): Surface;
  /** `showLine` goes to the note that tells the most of it. */
  summary(
    diagnoses: readonly Diagnosis[],
    log: { readonly text: string; subject(): string | null },
    showLine: (attributes: Surface['attributes']) => void,
  ): Surface;
  /** The top of a log without any attempt; null where nothing can be told of it. `state`: what the icon of its row says. */
  untried(messages: readonly UntriedMessage[], state: RowState | null): Surface | null;
  card(card: CardContent, actions: Actions, on: CardHandlers): Surface;
  /** May be called before `ready` where no log is known. */
  overview(facts: OverviewFacts, isOpen: boolean, on: OverviewHandlers): Surface;
  /** The line of a row; null where its log tells of no recipient. */
  reason(diagnoses: readonly Diagnosis[]): Surface | null;
  /** The way to a control of the page. May be called before `ready`. */
  way(facts: WayFacts): Surface;
  /** Names the group that a message belongs to in the overview. */
  groupOf(diagnoses: readonly Diagnosis[]): string | null;
}

interface CardHandlers {
  close(): void;
  /** The card has become higher or lower by itself. */
  resized(): void;
}

interface OverviewHandlers {
  toggle(): void;
  diagnose(): void;
  stop(): void;
  /** Marks the rows of a group and goes to the first, or takes the marks away. */
  mark(key: string): void;
  /** Goes to the next marked row, or to the one before. */
  walk(step: 1 | -1): void;
  /** Shows all lines, or the first ones alone. */
  lengthen(): void;
  /** Told whether the browser let something be copied. */
  copied(isCopied: boolean): void;
}

export interface CardContent {
  readonly state: RowState | null;
  /** Null where the log is not known. */
  readonly diagnoses: readonly Diagnosis[] | null;
  /** The same as it was read; null where the log is not known. */
  readonly log: string | null;
  readonly progress: CardView['progress'];
  /** When the log was read, in milliseconds since 1970; null where that was on this visit. */
  readonly seen: number | null;
  /** Of the mail, where the row says it. */
  subject(): string | null;
}
