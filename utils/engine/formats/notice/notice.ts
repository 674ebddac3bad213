import type { LogRecord } from '../../text/records';
import type { LogEvent } from '../../types';
import type { FormatReader, OpenFormat } from '../format';
import { noticeEvents } from './notice-events';
import { NoticeText } from './notice-text';
import { beginsNotice, beginsReturned } from './openings';
import { beginsReport, ReportFields } from './report-fields';

/**
 * Delivery status notifications (RFC 3464) as their source or as the text that people see, with or without the report part. Reads
 * decoded text; a message that the notice returns is passed over.
 *
 * ```text
 * > | Reporting-MTA: dns; mailout1.northgate-supplies.example
 *     ^^^^^^^^^^^^^
 *     begins the report
 * > | X-Postfix-Queue-ID: C0632240AA6
 *                         ^^^^^^^^^^^
 *                         queue id
 * > |
 * > | Final-Recipient: rfc822; j.hartmann@wolfsburgmuseum.example
 *                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *                              recipient
 * > | Action: failed
 *             ^^^^^^
 *             status
 * > | Status: 5.1.1
 *             ^^^^^
 *             dsn
 * > | Remote-MTA: dns; mx.wolfsburgmuseum.example
 *                      ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *                      next hop
 * > | Diagnostic-Code: smtp; 550 5.1.1 <j.hartmann@wolfsburgmuseum.example> unknown
 *                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *                            response
 * ```
 */
export const openNotice: OpenFormat = () => new NoticeReader();

/** Which part of a notice a line belongs to; `returned` is the copy of the message that failed. */
type Part = 'none' | 'text' | 'report' | 'returned';

class NoticeReader implements FormatReader {
  private part: Part = 'none';
  private text = new NoticeText();
  private report = new ReportFields();
  /** MIME boundary of the source, where it shows one. */
  private boundary: string | null = null;
  private messageId: string | null = null;
  /** Nothing of the returned message has come yet: a part of the notice may follow its announcement (OpenSMTPD). */
  private isFirstReturned = true;
  private pending: LogEvent[] = [];

  isOpen(): boolean {
    return this.part !== 'none';
  }

  read(record: LogRecord): readonly LogEvent[] | null {
    if (this.part === 'none') return this.begin(record);
    if (this.part === 'returned') return this.readReturned(record);
    if (LOG_LINE.test(record.text)) {
      this.finish();
      return null;
    }
    this.readPart(record);
    return NONE;
  }

  end(): readonly LogEvent[] {
    this.finish();
    return this.pending;
  }

  private begin(record: LogRecord): readonly LogEvent[] | null {
    if (record.text.startsWith('--') && BOUNDARY.test(record.text)) this.boundary = record.text;
    if (!beginsNotice(record.text)) return null;
    this.part = 'text';
    this.readPart(record);
    return NONE;
  }

  private readPart(record: LogRecord): void {
    if (beginsReport(record.text)) {
      if (/^Reporting-MTA:/i.test(record.text) && this.report.groups.length > 0) this.restart();
      this.part = 'report';
    }
    if (this.isFrame(record.text)) return;
    if (beginsReturned(record.text)) this.part = 'returned';
    else if (this.part === 'text') this.text.take(record);
    else if (!this.report.take(record)) this.part = 'returned';
  }

  /** Boundaries and headers of MIME parts (RFC 2046). What follows `message/rfc822` is the returned message. */
  private isFrame(text: string): boolean {
    if (BOUNDARY.test(text)) {
      this.boundary ??= text;
      if (this.boundary && text === `${this.boundary}--`) this.part = 'returned';
      return true;
    }
    if (!/^Content-[A-Za-z-]{2,40}:/i.test(text)) return false;
    if (RETURNED_PART.test(text)) {
      this.part = 'returned';
      // A part without a boundary around it has no end.
      this.boundary ??= '--';
    }
    return true;
  }

  private readReturned(record: LogRecord): readonly LogEvent[] | null {
    if (this.isFirstReturned && BOUNDARY.test(record.text)) {
      this.boundary = record.text;
      this.part = 'text';
      return NONE;
    }
    this.isFirstReturned = false;
    this.messageId ??= MESSAGE_ID.exec(record.text)?.[1] ?? null;
    if (
      this.boundary ? record.text === `${this.boundary}--` : record.afterBlank && !HEADER.test(record.text)
    ) {
      this.finish();
      return this.boundary ? NONE : null;
    }
    return NONE;
  }

  private restart(): void {
    this.finish();
    this.part = 'report';
  }

  private finish(): void {
    if (this.part === 'none') return;
    const groups = this.report.groups;
    this.pending.push(...noticeEvents(groups, this.text, this.messageId));
    this.part = 'none';
    this.text = new NoticeText();
    this.report = new ReportFields();
    this.boundary = null;
    this.messageId = null;
    this.isFirstReturned = true;
  }
}

const NONE: readonly LogEvent[] = [];
const RETURNED_PART =
  /^Content-Type:\s*(?:message\/(?:rfc822|global)\b(?!-)|(?:text|message)\/rfc822-headers)/i;
const BOUNDARY = /^--\S{4,200}$/;
const MESSAGE_ID = /^Message-ID:\s*<([^<>\s]{3,250})>/i;
const HEADER = /^[A-Za-z][A-Za-z0-9-]{1,60}:/;
/** A log that somebody pasted behind a notice. */
const LOG_LINE =
  /^(?:<\d{1,3}>)?(?:[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d:\d\d \S|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S{0,14} \S)/;
