import { detach } from '../../text/detach';
import { readLineHead } from '../../text/log-line';
import type { LogRecord } from '../../text/records';
import type { QueueEvent, QueueStep } from '../../types';
import { isQueueId } from './queue-id';

/** The first bracket behind the name is that of the process: what a sender wrote, such as a subject, comes later. */
const HEAD =
  /^[^[\]]{0,160}?\bpostfix[^\s[\]]{0,60}\/([a-z][a-z_-]{2,20})\[\d{1,10}\]:?\s{1,3}([0-9A-Za-z]{5,20}):\s{1,3}/;
/** Daemons that take a message in or keep it (Postfix, master(8), postsuper(1)): all others hand it on. */
const BEFORE_ANY_TRY: ReadonlySet<string> = new Set(['smtpd', 'cleanup', 'pickup', 'qmgr', 'postsuper']);
const ENDED = /^(?:expired|requeued|(?:milter-)?reject|discard|redirect)\b/;

export interface Steps {
  /** `null` where a line tells no step, or a refusal: that is another format's (receiving/), and ends the message all the same. */
  read(record: LogRecord): QueueEvent[] | null;
  /** What was kept until the end of the text. */
  take(): QueueEvent[];
}

/**
 * Reads what else Postfix tells of a message on its way: that it was put on hold, let go, or that somebody has it who delivers or ends it.
 *
 * ```text
 * > | Nov 23 20:57:05 mx1 postfix/cleanup[26]: 4jYJDv6Wn2zKnHb: hold: header Subject: Hi from crm.example
 *     ^^^^^^^^^^^^^^^             ^^^^^^^      ^^^^^^^^^^^^^^^  ^^^^
 *     time                        daemon       queue id         step
 * ```
 */
export function createSteps(now?: number): Steps {
  let refused: QueueEvent[] = [];
  return {
    read(record) {
      const event = readStep(record, now);
      if (!event || !record.text.includes('reject: ')) return event && [event];
      if (refused.length < MOST_REFUSED) refused.push(event);
      return null;
    },
    take() {
      const taken = refused;
      refused = [];
      return taken;
    },
  };
}

const MOST_REFUSED = 10_000;

function readStep({ line, text }: LogRecord, now?: number): QueueEvent | null {
  const [head, daemon = '', id = ''] = HEAD.exec(text) ?? [];
  if (!head || !isQueueId(id, 0, id.length)) return null;
  const step = stepOf(daemon, text.slice(head.length, head.length + LONGEST_WORDS));
  return step && { kind: 'queue', line, queueId: detach(id), step, time: readLineHead(text, now).time };
}

const LONGEST_WORDS = 40;

/** What cleanup(8) puts on hold is what the portal calls deep filtered. */
function stepOf(daemon: string, words: string): QueueStep | null {
  if (!BEFORE_ANY_TRY.has(daemon) || ENDED.test(words)) return 'tried';
  if (daemon === 'cleanup' && words.startsWith('hold: ')) return 'held';
  if (words.startsWith('placed on hold')) return 'held';
  return words.startsWith('released from hold') ? 'released' : null;
}
