import { createBoundedMap } from '../../text/bounded-map';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent } from '../../types';
import { deliveryOf } from '../delivery';
import type { OpenFormat } from '../format';
import { inReply } from '../reply-in-text/recipients';
import { createDialogue, type Dialogue, type Settled } from './dialogue';
import { readSessionLine } from './lines';
import type { SessionLine } from './session-line';

/**
 * Logs that keep SMTP sessions, many mixed: MailEnable, hMailServer, SmarterMail, MDaemon, Exchange's connectors, IIS. Their layout is as these products
 * are known to write it; none of them was at hand to check a version (2026-11).
 */
export const openSessions: OpenFormat = () => {
  const dialogues = createBoundedMap<Dialogue>(MOST_SESSIONS);
  return {
    read(record) {
      const line = readSessionLine(record.text);
      if (!line) return null;
      if (line.direction === null) return [];
      const dialogue = dialogues.get(line.session) ?? createDialogue();
      dialogues.set(line.session, dialogue);
      return step(record, line, dialogue);
    },
  };
};

const MOST_SESSIONS = 5_000;

function step(record: LogRecord, line: SessionLine, dialogue: Dialogue): DeliveryEvent[] {
  if (line.address) dialogue.nextHop = { host: null, address: line.address, port: null };
  if (line.failure !== null) return [unreached(record, line, line.failure, dialogue)];
  if (line.command !== null) dialogue.send(line.command, line.isWhole && !line.isPipelined);
  const settled = !line.answer ? [] : dialogue.receive(line.answer, line.isWhole);
  return settled.map((one) => toEvent(record, line, one, dialogue));
}

/** Nobody answered, so whom it was for is not told. */
function unreached(
  record: LogRecord,
  { time }: SessionLine,
  response: string,
  { nextHop }: Dialogue,
): DeliveryEvent {
  return deliveryOf(record, {
    time,
    nextHop,
    status: 'deferred',
    response,
    stage: 'connect',
    saidBy: 'relay',
  });
}

function toEvent(
  record: LogRecord,
  line: SessionLine,
  settled: Settled,
  { nextHop }: Dialogue,
): DeliveryEvent {
  return deliveryOf(record, {
    time: line.time,
    // Without a recipient it would speak for all that are open
    queueId: settled.recipient === null ? null : line.messageId,
    sender: settled.sender,
    // Of a piece of a session the command may be missing.
    recipient: settled.recipient ?? inReply(settled.words),
    nextHop,
    status: settled.status,
    response: settled.words,
    stage: settled.stage,
    saidBy: 'next-hop',
  });
}
