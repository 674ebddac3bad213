import { detach } from '../../text/detach';
import { readLineHead } from '../../text/log-line';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent } from '../../types';
import { deliveryOf } from '../delivery';
import type { OpenFormat } from '../format';

/**
 * Warnings of Postfix that tell why no mail gets through, of no message. They count only where nothing else was read in the log: a record of a delivery, or
 * a refusal, says what came of it. Source: Postfix 3.7 `smtp_connect.c`, `attr_clnt.c`, `milter8.c`.
 *
 * ```text
 * > | Nov 20 08:01:02 gw postfix/smtpd[7]: warning: problem talking to server localhost:10031: Connection refused
 *     ^^^^^^^^^^^^^^^            ^^^^^              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     time                       who says it        response
 * ```
 */
export const openPostfixWarnings: OpenFormat = (now) => {
  /** By its words: it is written again for every message. */
  const told = new Map<string, DeliveryEvent>();
  return {
    read(record) {
      const found = LINE.exec(record.text.slice(0, LONGEST));
      if (!found || told.size >= MOST) return found && NONE;
      const words = detach(found[2] as string);
      if (!told.has(words)) told.set(words, readWarning(record, found[1] as string, words, now));
      return NONE;
    },
    end: (isAlone) => (isAlone ? [...told.values()] : NONE),
  };
};

/** How the warnings begin. */
export const WARNINGS: readonly string[] = [
  'SMTPS wrappermode (TCP port 465) requires setting ',
  'problem talking to server ',
  'connect to Milter service ',
];

const LONGEST = 1_000;
const MOST = 20;
const NONE: readonly DeliveryEvent[] = [];
const LINE = new RegExp(
  `^.{0,128}?postfix[a-z0-9-]{0,32}/([a-z0-9/-]{1,64})\\[\\d{1,10}\\]: warning: ((?:${WARNINGS.map(escaped).join('|')}).{1,500})`,
);

function escaped(words: string): string {
  return words.replace(/[()]/g, '\\$&');
}

/** What delivers speaks of itself; whatever takes mail in is the server at which it is to arrive. */
function readWarning(record: LogRecord, daemon: string, response: string, now?: number): DeliveryEvent {
  const time = readLineHead(record.text, now).time;
  const saidBy = /(?:^|\/)(?:smtp|lmtp)$/.test(daemon) ? 'relay' : 'next-hop';
  return deliveryOf(record, { time: time && detach(time), status: 'unknown', response, saidBy });
}
