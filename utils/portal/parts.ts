import type { LogAnswer } from '../engine/types';
import { createActionsNear } from './actions-near';
import { LogStore } from './logs/log-store';
import { TextSplitter } from './logs/split-text';
import { rememberTask } from './page/remember-task';
import type { Task } from './page/slices';
import { LearnedLogs } from './requests/learned-logs';
import { LogLoader } from './requests/log-fetch';
import type { PageMemory } from './requests/memory';
import { joinWindows, type ToldLog } from './requests/other-windows';
import type { RowWatch } from './row-watch';
import { Attention } from './surfaces/attention';
import type { Actions, Drawing } from './surfaces/drawing';
import { FollowingMounter } from './surfaces/ground';
import { Guide } from './surfaces/guide';
import { hostStyles } from './surfaces/host-styles';
import { laterHostStyles } from './surfaces/later-host-styles';
import { Sights } from './surfaces/sights';
import type { Given, Means } from './work-contract';

/** What the surfaces of one session share. */
export interface Parts {
  readonly store: LogStore;
  readonly learned: LearnedLogs;
  /** Tells the portal's other windows of a log: Logs may have been pressed there. */
  readonly tellOthers: (told: ToldLog) => void;
  readonly loader: LogLoader;
  readonly splitter: TextSplitter;
  readonly mounter: FollowingMounter;
  readonly rows: RowWatch;
  readonly attention: Attention;
  readonly drawing: Drawing;
  readonly memory: PageMemory;
  readonly read: (text: string) => Task<LogAnswer>;
  readonly actionsNear: (near: Element) => Actions;
  /** To be called after each change of ours to the page, so that nobody takes it for the page's. */
  readonly settle: () => void;
}

/** The extension was updated or removed. */
const noMemory = () => undefined;

export function createParts(
  { looks, drawing, memory, tab }: Means,
  { rows, settle }: Pick<Given, 'rows' | 'settle'>,
  signal: AbortSignal,
): Parts {
  const store = new LogStore();
  const learned = new LearnedLogs(store, memory);
  const mounter = new FollowingMounter(
    { ...looks, css: hostStyles + laterHostStyles + looks.css },
    new Sights(signal),
  );
  const guide = new Guide({ mounter, drawing, settle }, signal);
  const receive = (told: ToldLog) => {
    if (learned.takeTold(told)) rows.refreshSoon();
  };
  const tellWindows = joinWindows(receive, signal);
  void tab?.read().then((logs) => {
    for (const log of logs) learned.takeVisited(log);
    if (logs.length > 0) rows.refreshSoon();
  }, noMemory);
  return {
    store,
    learned,
    tellOthers(told) {
      tellWindows(told);
      tab?.tell(told);
    },
    loader: new LogLoader(),
    splitter: new TextSplitter(),
    mounter,
    rows,
    attention: new Attention(signal),
    drawing,
    memory,
    read: rememberTask((text: string) => drawing.read(text)),
    actionsNear: createActionsNear(learned, guide),
    settle,
  };
}
