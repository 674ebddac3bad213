import { LinesAbout } from '@/utils/engine/messages/lines-about';
import type { Place } from '@/utils/ledger/ledger';
import { subjectInLog } from '@/utils/report/documents/mail-subject';
import type { WholeLog } from '@/utils/report/workbench/message-view';
import type { Found, Shelf } from './shelf';

export interface WholeLogAsk {
  readonly found: Found;
  readonly places: readonly Place[];
  /** The lines of the message, where they are not in a file. */
  readonly text: string | undefined;
  readonly isPatient: boolean;
}

/** Bytes of the files that are looked through before the page is answered at all. */
const AT_ONCE = 8_000_000;

/** All that the log of a message says of it. `null` where that takes longer than somebody waits who was not asked to be patient. @throws UnreadableFile */
export async function wholeLog(shelf: Shelf, ask: WholeLogAsk): Promise<WholeLog | null> {
  const { found, places, text, isPatient } = ask;
  const { queueIds } = found.diagnosis.message;
  const about = new LinesAbout(queueIds, found.lines);
  if (text !== undefined) about.read(text);
  else {
    const { size, texts } = shelf.whole(places);
    if (size > AT_ONCE && !isPatient) return null;
    for await (const part of texts) about.read(part);
  }
  const lines = about.lines();
  return { lines, subject: subjectInLog(lines.join('\n'), queueIds) };
}
