import type { LogRecord } from '../text/records';
import type { DeliveryEvent, NextHop, Stage, Status } from '../types';
import type { FormatReader, OpenFormat } from './format';
import { createDialogue } from './sessions/dialogue';

/**
 * One SMTP session as a person or a program wrote it down: `>>>` and `<<<`, `->` and `<-`, `C:` and `S:`, swaks, telnet. The stage is that
 * of the command before a reply, the recipient that of `RCPT TO`.
 *
 * ```text
 * > | === Trying mx.example.com:25...
 *                ^^^^^^^^^^^^^^ ^^
 *                next hop       port
 * > |  -> RCPT TO:<b@example.com>
 *      ^^ ^^^^     ^^^^^^^^^^^^^
 *      |  stage    recipient
 *      client
 * > | <** 550 5.1.1 no such user
 *     ^^^ ^^^^^^^^^^^^^^^^^^^^^^
 *     |   response
 *     server
 * ```
 */
export const openTranscript: OpenFormat = () => new TranscriptReader();

const NONE: readonly DeliveryEvent[] = [];
/** How many lines that are neither end a session by telnet, which has no marks. */
const MOST_FOREIGN = 3;

class TranscriptReader implements FormatReader {
  private dialogue = createDialogue();
  private nextHop: NextHop | null = null;
  /** Without marks, lines count as a session only after a command or a connection. */
  private isTelnet = false;
  private foreign = 0;
  /** By telnet the message has no marks either: all up to the dot is its text. */
  private isBody = false;

  isOpen(): boolean {
    return this.isTelnet;
  }

  read(record: LogRecord): readonly DeliveryEvent[] | null {
    const marked = MARKED.exec(record.text.slice(0, 4096));
    if (marked) return this.readMarked(record, marked[1] as string, marked[2] as string);
    if (this.readConnection(record.text)) return NONE;
    const failure = this.nextHop && UNREACHED.exec(record.text.slice(0, 1024));
    if (failure) return [this.toEvent(record, null, null, 'deferred', 'connect', failure[0], 'relay')];
    return this.readTelnet(record);
  }

  private readMarked(record: LogRecord, mark: string, words: string): readonly DeliveryEvent[] | null {
    if (mark.startsWith('<') || /^s/i.test(mark))
      return REPLY.test(words) ? this.receive(record, words) : null;
    if (GREETS.test(words)) this.restart();
    this.dialogue.send(words, false);
    return NONE;
  }

  /** `Trying 192.0.2.1...`, `Connected to mx.example.net.`, and swaks' `=== Trying mx.example.net:25...` */
  private readConnection(text: string): boolean {
    const found = CONNECTS.exec(text.slice(0, 512));
    if (!found) return false;
    const isNew = /^(?:=== )?Trying/i.test(text);
    if (isNew) this.restart();
    this.nextHop = hopOf(found[1] as string, isNew ? null : this.nextHop);
    this.isTelnet = !text.startsWith('===');
    this.foreign = 0;
    return true;
  }

  private readTelnet(record: LogRecord): readonly DeliveryEvent[] | null {
    const { text } = record;
    if (this.isBody) {
      this.isBody = text !== '.';
      return NONE;
    }
    if (COMMAND.test(text)) {
      this.isTelnet = true;
      this.foreign = 0;
      this.dialogue.send(text, false);
      return NONE;
    }
    if (!this.isTelnet) return null;
    if (REPLY.test(text)) {
      this.isBody = text.startsWith('354');
      return this.receive(record, text);
    }
    this.foreign += 1;
    if (this.foreign > MOST_FOREIGN) this.isTelnet = false;
    return null;
  }

  private receive(record: LogRecord, words: string): readonly DeliveryEvent[] {
    this.foreign = 0;
    return this.dialogue
      .receive(words, false)
      .map((one) =>
        this.toEvent(record, one.sender, one.recipient, one.status, one.stage, one.words, 'next-hop'),
      );
  }

  private restart(): void {
    this.dialogue = createDialogue();
    this.isBody = false;
  }

  private toEvent(
    record: LogRecord,
    sender: string | null,
    recipient: string | null,
    status: Status,
    stage: Stage,
    response: string,
    saidBy: 'next-hop' | 'relay',
  ): DeliveryEvent {
    return {
      kind: 'delivery',
      line: record.line,
      span: { start: record.start, end: record.end },
      time: null,
      queueId: null,
      sender,
      recipient,
      originalRecipient: null,
      nextHop: this.nextHop,
      delay: null,
      delays: null,
      dsn: null,
      status,
      response,
      stage,
      saidBy,
    };
  }
}

/** Marks of Sendmail and Courier, swaks (`<**` is an error, `~` is inside TLS), and of people. */
const MARKED = /^(>>>|<<<|->|<-|~>|<~\*|<~|<\*\*|C:|S:|Client:|Server:)[ \t]{0,4}(.*)$/;
const REPLY = /^[2-5]\d\d(?:[- ]|$)/;
const GREETS = /^(?:EHLO|HELO|LHLO)\b/i;
const COMMAND =
  /^(?:(?:EHLO|HELO|LHLO) \S{1,255}$|MAIL FROM: ?(?:<|\S{1,128}@)|RCPT TO: ?(?:<|\S{1,128}@)|DATA$|STARTTLS$|AUTH [A-Z0-9-]{3,20}\b)/i;
const CONNECTS = /^(?:=== )?(?:Trying|Connected to) (\[?[A-Za-z0-9._:-]{1,255}\]?(?::\d{1,5})?)\.{0,3}$/i;
/** telnet, nc and swaks, where nobody answers. */
const UNREACHED =
  /(?:Connection refused|Connection timed out|connect: timeout|Operation timed out|No route to host|Network is unreachable|Name or service not known|Temporary failure in name resolution|nodename nor servname provided, or not known)\.?$/;

function hopOf(place: string, known: NextHop | null): NextHop {
  const bare = place.replace(/\.+$/, '');
  const port = /^[^:]{1,255}:(\d{1,5})$/.exec(bare)?.[1];
  const name = port ? bare.slice(0, -port.length - 1) : bare;
  const isAddress = /^[\d.]{7,15}$|:/.test(name);
  return {
    host: isAddress ? (known?.host ?? null) : name,
    address: isAddress ? name.replace(/[[\]]/g, '') : (known?.address ?? null),
    port: port ? Number(port) : (known?.port ?? null),
  };
}
