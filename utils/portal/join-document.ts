import { listenToBridge } from './bridge/bridge';
import type { SentRequest } from './bridge/sent-request';
import type { LearnedLogs } from './requests/learned-logs';
import type { Attention } from './surfaces/attention';
import { type HoverCard, watchHover } from './surfaces/hover';

/** What a document of the page is joined to. */
export interface Joined {
  readonly learned: LearnedLogs;
  readonly attention: Attention;
  readonly card: HoverCard;
  /** A log was copied: the messages that it names. */
  copied(queueIds: ReadonlySet<string>): void;
  /** More was copied than any portal sends. */
  flooded(): void;
}

/** Listens in one document, until the signal: to the copies of what the page reads, to presses of Logs, and to pointing at rows. */
export function joinDocument(doc: Document, joined: Joined, signal: AbortSignal): void {
  const { learned, attention, card, copied, flooded } = joined;
  const receive = (body: string, request: SentRequest | null) => {
    const log = learned.takeBody(body, request);
    if (log) copied(log.queueIds);
  };
  listenToBridge(doc, { receive, flooded }, signal);
  learned.watch(doc, signal);
  attention.watch(doc);
  watchHover(doc, card, signal);
}
