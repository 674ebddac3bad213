import type { WrittenRequest } from './bridge/sent-request';
import type { PersonsAct } from './page/persons-acts';
import type { Task } from './page/slices';
import type { PageMemory } from './requests/memory';
import type { ToldLog } from './requests/other-windows';
import type { RowWatch } from './row-watch';
import type { Drawing } from './surfaces/drawing';
import type { Pressed } from './surfaces/first-line';
import type { Looks } from './surfaces/mount';
import type { OverviewStand } from './surfaces/overview-stand';

/** What a person wants. */
export interface Wants {
  /** Whether the log of a row is read when it is pointed at. */
  readonly hoverFetch: boolean;
  readonly overview: boolean;
  /** Whether a row whose log is known says its reason. */
  readonly rowReasons: boolean;
}

/** What the work is given by the session that has found something for it. */
export interface Given {
  readonly rows: RowWatch;
  /** Where the overview stands: its first line is there before the work is. */
  readonly stand: OverviewStand;
  wants(): Wants;
  /** To be called after each change of ours to the page, so that nobody takes it for the page's. */
  settle(): void;
  /** Has all of the page looked through again. */
  lookEverywhere(): void;
}

/** Logs that this tab has shown as pages of their own: Logs may lead there, and the person come back. */
export interface TabMemory {
  tell(log: ToldLog): void;
  read(): Promise<readonly ToldLog[]>;
}

/** What it is given by its entrypoint. */
export interface Means {
  /** The style sheet of all that we put into the page, and the colours that the person wants. */
  readonly looks: Looks;
  readonly drawing: Drawing;
  /** What the tab remembers of the pages that it has shown; nothing where that is not to be had. */
  readonly tab?: TabMemory;
  readonly memory: PageMemory;
}

/** Reads the logs of a page, and shows what they say. */
export interface Work {
  /** How many logs the page shows. */
  readonly logs: number;
  /** Whether the page takes ours away as fast as it comes. */
  readonly hasGivenUp: boolean;
  /** Takes a document or a shadow root that was opened. */
  enter(root: Element, doc: Document): void;
  /** Takes what a person has done before the work began. */
  replay(act: PersonsAct): void;
  /** Takes what the page changed. */
  follow(records: readonly MutationRecord[]): void;
  /** Takes the copy of what the page has read, and the request that brought it where that is known. */
  receive(body: string, request: WrittenRequest | null): void;
  drawOverview(): Task<void>;
  /** What a person has pressed in the first line before the work began. */
  press(what: Pressed): void;
  /** Forgets a document that is going. */
  forget(doc: Document): void;
}

/** Begins the work in one page. It ends with the signal, and everything of it goes. */
export type StartWork = (given: Given, signal: AbortSignal) => Work;
