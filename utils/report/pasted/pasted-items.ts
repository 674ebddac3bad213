import type { Diagnosis } from '../../engine/types';
import { plural, say, sayCount } from '../../words/say';
import type { Report } from '../report';
import type { NoteView } from '../types';
import { quoteOrNull } from '../words/quote';
import { severity } from '../words/status-words';
import type { PastedItemView, PastedView } from './types';

/** A browser page shows no more notes than a person reads. */
const MOST_NOTES = 50;
const MOST_EARLIER = 10;

/** What is not delivered, the worst first, and apart from it what is. `isMany`: nothing in full, as its causes are told. */
export function itemsOf(
  diagnoses: readonly Diagnosis[],
  report: Report,
  isMany: boolean,
): Pick<PastedView, 'items' | 'delivered' | 'more'> {
  const isThere = ({ status, verdict }: Diagnosis) => status === 'sent' && verdict.cause === 'delivered';
  const isAllThere = diagnoses.every(isThere);
  const open = diagnoses.filter((one) => isAllThere || !isThere(one));
  const sorted = [...open].sort((a, b) => severity(a.status) - severity(b.status));
  const items = isMany ? [] : foundItems(sorted, report, false);
  // Where nothing else is there to see, it is not folded.
  const there = isAllThere && !isMany ? [] : diagnoses.filter(isThere);
  const left = isMany ? 0 : recipientsOf(open) - notesOf(items);
  return {
    items,
    delivered: there.length > 0 ? deliveredView(there, report) : null,
    more:
      left > 0
        ? sayCount(left, {
            one: 'And {n} more recipient, not shown.',
            other: 'And {n} more recipients, not shown.',
          })
        : null,
  };
}

function deliveredView(there: readonly Diagnosis[], report: Report): PastedView['delivered'] {
  const items = foundItems(there, report, true);
  return {
    words: sayCount(recipientsOf(there), plural('{n} delivered')),
    items,
    more: recipientsOf(there) - notesOf(items),
  };
}

function recipientsOf(diagnoses: readonly Diagnosis[]): number {
  return diagnoses.reduce((sum, { recipients }) => sum + recipients.length, 0);
}

function notesOf(items: readonly PastedItemView[]): number {
  return items.reduce((sum, { notes }) => sum + notes.length, 0);
}

function foundItems(diagnoses: readonly Diagnosis[], report: Report, isThere: boolean): PastedItemView[] {
  const items: PastedItemView[] = [];
  let room = MOST_NOTES;
  for (const diagnosis of diagnoses) {
    if (room <= 0) break;
    const item = foundItem(diagnosis, report, room, `${isThere ? 'delivered' : 'message'}-${items.length}`);
    room -= item.notes.length;
    items.push(item);
  }
  return items;
}

function foundItem(diagnosis: Diagnosis, report: Report, room: number, key: string): PastedItemView {
  const latest = new Set(diagnosis.recipients.map((state) => state.last));
  const earlier = [...diagnosis.attempts.keys()].filter((index) => !latest.has(index));
  const notes = [...latest].slice(0, room).map((index) => report.note(diagnosis, index));
  return {
    key,
    heading: heading(diagnosis),
    notes: notes.sort((a, b) => rank(a) - rank(b)),
    earlier: earlier.slice(-MOST_EARLIER).map((index) => report.note(diagnosis, index).brief),
    moreEarlier: Math.max(0, earlier.length - MOST_EARLIER),
  };
}

/** A note that refers to one above stays below it: sorting keeps the order among equals. */
function rank({ status }: NoteView): number {
  return severity(status);
}

function heading({ message }: Diagnosis): string | null {
  const id = quoteOrNull(message.queueIds[0] ?? null, 80);
  const sender = quoteOrNull(message.sender, 120);
  if (id && sender) return say('Message {id} from {sender}', { id, sender });
  if (id) return say('Message {id}', { id });
  return sender && say('from {sender}', { sender });
}
