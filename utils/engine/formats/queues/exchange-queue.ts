import { speakerInListing } from '../../reply/reply';
import { detach } from '../../text/detach';
import type { LogRecord } from '../../text/records';
import type { DeliveryEvent } from '../../types';
import { deliveryOf } from '../delivery';
import type { FormatReader, OpenFormat } from '../format';
import { readLastError } from '../tables/last-error';

/**
 * `Get-Queue | Format-List` of Exchange: queues, not messages; each that has a last error is one attempt for whoever waits in it. The table of `Get-Queue` tells
 * no reason, so nothing is read of it. Source: learn.microsoft.com, "Get-Queue" and "Queue properties", as of 2025.
 *
 * ```text
 * > | Identity                       : EX01\1234
 * > | DeliveryType                   : SmartHostConnectorDelivery
 * > | NextHopDomain                  : mx.example.com
 *                                      ^^^^^^^^^^^^^^
 *                                      next hop
 * > | Status                         : Retry
 * > | LastError                      : 421 4.4.2 Connection dropped due to TimedOut
 *                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *                                      response
 * ```
 */
export const openExchangeQueue: OpenFormat = () => new QueueReader();

const PROPERTY = /^([A-Z][A-Za-z]{2,30}) {0,40}: ?(.{0,8000})$/;
/** What only a queue has. */
const OF_QUEUE =
  /^(?:DeliveryType|NextHopDomain|NextHopCategory|NextHopConnector|MessageCount|DeferredMessageCount)$/;

class QueueReader implements FormatReader {
  private isQueue = false;
  private nextHop = '';
  private error: { record: LogRecord; words: string } | null = null;
  private open = false;

  isOpen(): boolean {
    return this.open;
  }

  read(record: LogRecord): readonly DeliveryEvent[] | null {
    const found = record.text.includes(': ') || record.text.endsWith(':') ? PROPERTY.exec(record.text) : null;
    const name = found?.[1] ?? '';
    if (name === 'RunspaceId' || name === 'Identity') return this.begin();
    if (!this.open) return null;
    if (found) return this.readProperty(record, name, found[2] ?? '');
    if (record.isIndented && this.error) return this.goOn(record);
    this.open = false;
    return null;
  }

  end(): readonly DeliveryEvent[] {
    return this.given();
  }

  private begin(): readonly DeliveryEvent[] {
    const given = this.isQueue ? this.given() : [];
    this.open = true;
    return given;
  }

  private readProperty(record: LogRecord, name: string, value: string): readonly DeliveryEvent[] | null {
    if (OF_QUEUE.test(name)) this.isQueue = true;
    if (name === 'NextHopDomain') this.nextHop = detach(value.trim());
    if (name === 'LastError' && value.trim()) this.error = { record, words: detach(value.trim()) };
    return this.isQueue || name === 'LastError' ? [] : null;
  }

  /** Format-List breaks a long value, and indents the rest. */
  private goOn({ text }: LogRecord): readonly DeliveryEvent[] {
    if (this.error && this.error.words.length < 8_000) this.error.words += ` ${text}`;
    return [];
  }

  private given(): DeliveryEvent[] {
    const { error, nextHop, isQueue } = this;
    this.error = null;
    this.nextHop = '';
    this.isQueue = false;
    if (!error || !isQueue) return [];
    const read = readLastError(error.words);
    const host = nextHop && !nextHop.includes(' ') ? { host: nextHop, address: null, port: null } : null;
    const response = read?.words ?? error.words;
    const saidBy = speakerInListing(response);
    return [
      deliveryOf(error.record, { nextHop: read?.nextHop ?? host, status: 'deferred', response, saidBy }),
    ];
  }
}
