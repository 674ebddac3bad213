import type { LogRecord } from '../../text/records';
import type { DeliveryEvent } from '../../types';
import { outcomeOf } from '../events/fields';
import type { FormatReader, OpenFormat } from '../format';
import { readLastError } from './last-error';

/**
 * The details of a Microsoft 365 message trace as text: `Name : value` lists of Get-MessageTraceDetailV2, or what the admin center shows, pasted.
 * An event is a line with the last error in it; whom and when it is about stands in lines before.
 *
 * ```text
 * > | Recipient : b@example.com
 *     ^^^^^^^^^   ^^^^^^^^^^^^^
 *     name        recipient
 * > | [{LED=550 5.1.1 no such user};{MSG=};{FQDN=mx.example.com};{IP=192.0.2.1};{LRT=x}]
 *           ^^^^^^^^^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^      ^^^^^^^^^
 *           response                             next hop            its address
 * ```
 */
export const openTraceDetails: OpenFormat = () => new TraceReader();

const LABEL =
  /^(Message ?Id|Message ?ID|Sender(?: ?Address)?|Recipient(?: ?Address)?|Received|Date|Event|Status)\s{0,30}:\s{1,4}(.{1,400})$/i;

class TraceReader implements FormatReader {
  private readonly known = new Map<string, string>();

  read(record: LogRecord): readonly DeliveryEvent[] | null {
    const label = LABEL.exec(record.text);
    if (label) {
      const name = (label[1] as string).toLowerCase().replace(/[^a-z]|address/g, '');
      this.known.set(name, (label[2] as string).trim());
      // Anybody may write `Date: …`: the line is left to whoever else may know it.
      return null;
    }
    const error = record.text.includes('{LED=') ? readLastError(record.text) : null;
    if (!error) return null;
    return [this.toEvent(record, error.words, error.nextHop)];
  }

  private toEvent(record: LogRecord, response: string, nextHop: DeliveryEvent['nextHop']): DeliveryEvent {
    const status = outcomeOf(this.known.get('event') ?? this.known.get('status') ?? null);
    return {
      kind: 'delivery',
      line: record.line,
      span: { start: record.start, end: record.end },
      time: /^\d{4}-\d\d-\d\dT[\d:.]{8,20}Z?/.exec(this.known.get('date') ?? '')?.[0] ?? null,
      queueId: this.known.get('messageid')?.replace(/^<|>$/g, '') ?? null,
      sender: this.known.get('sender') ?? null,
      recipient: this.known.get('recipient') ?? null,
      originalRecipient: null,
      nextHop,
      delay: null,
      delays: null,
      dsn: null,
      status: status && status !== 'sent' ? status : response.startsWith('4') ? 'deferred' : 'bounced',
      response,
    };
  }
}
