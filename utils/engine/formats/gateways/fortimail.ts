import type { LogRecord } from '../../text/records';
import type { LogEvent } from '../../types';
import type { OpenFormat } from '../format';
import { openSendmail } from '../sendmail';
import { fieldsOf } from './fields';

/**
 * FortiMail's event log: in `msg` it has what Sendmail writes (FortiMail Log Reference 7, "Event log", as of 2025).
 *
 * ```text
 * > | date=2025-11-20 time=08:01:02 device_id=FE100C390 type=event subtype=smtp session_id="5AK812Xy001074"
 *          ^^^^^^^^^^                                                                       ^^^^^^^^^^^^^^
 *          time                                                                             queue id
 * + |  msg="to=<kim@example.com>, delay=00:00:01, mailer=esmtp, relay=mx.example.com [192.0.2.10], dsn=5.1.1,
 *               ^^^^^^^^^^^^^^^                                       ^^^^^^^^^^^^^^                   ^^^^^
 *               recipient                                             next hop                         dsn
 * + |  stat=User unknown"
 *           ^^^^^^^^^^^^
 *           response
 * ```
 */
export const openFortiMail: OpenFormat = (now) => {
  const sendmail = openSendmail(now);
  return {
    read(record) {
      if (!record.text.includes('device_id=') || !record.text.includes('msg="')) return null;
      const fields = fieldsOf(record.text, ' ');
      const words = fields.get('msg');
      return words?.includes('stat=') ? read(record, fields, words) : [];
    },
  };

  function read(record: LogRecord, fields: ReadonlyMap<string, string>, words: string): readonly LogEvent[] {
    const time = `${fields.get('date')}T${fields.get('time')}`;
    const id = /[0-9A-Za-z]{7,20}$/.exec(fields.get('session_id') ?? '')?.[0] ?? null;
    const events = sendmail.read({ ...record, text: `${time}Z fortimail: ${id ?? NO_ID}: ${words}` }) ?? [];
    return events.map((event) => (event.kind === 'delivery' ? { ...event, time, queueId: id } : event));
  }
};

/** Sendmail names the message in every line; what FortiMail does not name is taken out again. */
const NO_ID = 'withoutId';
