import type { LogRecord } from '../../text/records';

/** The fields of one group of a delivery status report (RFC 3464, 2.1), by their names in lower case. */
export interface FieldGroup {
  readonly record: LogRecord;
  readonly fields: Map<string, string>;
  /** Where the group ends in the text. */
  end: number;
}

/** Collects the fields of a report: the first group is about the message, each further one about a recipient. */
export class ReportFields {
  readonly groups: FieldGroup[] = [];
  private last: string | null = null;

  /** Takes a line of a report. `false` where it is none: neither a field of RFC 3464 nor the rest of a folded one. */
  take(record: LogRecord): boolean {
    if (record.isIndented && this.last !== null && !record.afterBlank) return this.fold(record);
    const found = FIELD.exec(record.text.slice(0, 4096));
    if (!found) return false;
    const name = (found[1] as string).toLowerCase();
    const group = this.groupFor(record, name);
    group.fields.set(name, (found[2] as string).trim());
    group.end = record.end;
    this.last = name;
    return true;
  }

  private groupFor(record: LogRecord, name: string): FieldGroup {
    const open = this.groups.at(-1);
    if (open && !record.afterBlank && !open.fields.has(name)) return open;
    const group: FieldGroup = { record, fields: new Map(), end: record.end };
    if (this.groups.length < MOST_GROUPS) this.groups.push(group);
    return group;
  }

  private fold(record: LogRecord): boolean {
    const group = this.groups.at(-1);
    const before = group?.fields.get(this.last ?? '') ?? '';
    if (!group || before.length > LONGEST_FIELD) return true;
    group.fields.set(this.last as string, `${before} ${record.text}`);
    group.end = record.end;
    return true;
  }
}

const MOST_GROUPS = 2_000;
const LONGEST_FIELD = 8_192;

const FIELD =
  /^((?:Reporting-MTA|DSN-Gateway|Received-From-MTA|Arrival-Date|Original-Envelope-Id|Final-Recipient|Original-Recipient|Action|Status|Remote-MTA|Diagnostic-Code|Last-Attempt-Date|Final-Log-ID|Will-Retry-Until|X-[A-Za-z0-9-]{1,40})):\s?(.*)$/i;

/** Whether a line can begin a report: only these fields name nothing else in the world of mail. */
export function beginsReport(text: string): boolean {
  return /^(?:Reporting-MTA|Final-Recipient):\s/i.test(text);
}
