import { type Standing, standingOf } from '@/utils/engine/messages/standing';
import type { Incident } from '@/utils/engine/types';
import type { IncidentRecord } from '@/utils/history/incident-records';
import { recoveryProofOf } from '@/utils/knowledge/recoveries';
import type { Ledger } from '@/utils/ledger/ledger';
import { type Courses, coursesOf, type LedgerCourse } from '@/utils/ledger/ledger-courses';
import { proofOf, rowsOf } from '@/utils/ledger/ledger-recovery';
import { markOf } from '@/utils/ledger/mailbox';
import type { KnownIncident } from '@/utils/report/workbench/incident-view';
import type { IncidentFacts } from '@/utils/report/workbench/incidents-view';

/** The incidents of a ledger, with what is remembered of them. */
export class Incidents {
  private records = new Map<string, IncidentRecord>();
  private isWhole = false;
  private found: { readonly attempts: number; readonly courses: Courses } | null = null;

  constructor(private readonly ledger: Ledger) {}

  /** `isWhole`: incidents of which nothing is in the ledger are told, too. */
  remember(records: readonly IncidentRecord[], isWhole: boolean): void {
    this.records = new Map(records.map((one) => [one.key, one]));
    this.isWhole = isWhole;
  }

  facts(): IncidentFacts {
    const { courses, more } = this.courses();
    const known = courses.map((one) => this.known(one));
    const there = new Set(courses.map(({ identity }) => identity));
    const rest = this.isWhole ? [...this.records.values()].filter(({ key }) => !there.has(key)) : [];
    return { known, remembered: rest.map(remembered), more };
  }

  /** `null` where it is none of the worst ones (any more). */
  course(identity: string): LedgerCourse | null {
    return this.courses().courses.find((one) => one.identity === identity) ?? null;
  }

  /** The rows of an incident, and of what proves its end; none where it is not known. */
  rows(identity: string): number[] {
    const incident = this.course(identity)?.incident;
    if (!incident) return [];
    const struck = rowsOf(this.ledger, incident, recoveryProofOf(incident.cause));
    return [...new Set([...struck, ...proofOf(this.ledger, incident)])];
  }

  /** The identities of those that struck some of these rows. */
  touching(rows: readonly number[]): string[] {
    const { columns, causes, nextHops } = this.ledger;
    const struck = new Set(
      rows.map(
        (row) => `${causes.nameOf(this.ledger.causeAt(row))} ${nextHops.nameOf(columns.nextHop.get(row))}`,
      ),
    );
    const mailboxes = new Set(rows.map((row) => columns.mailbox.get(row)));
    return this.courses()
      .courses.filter(
        ({ incident: { cause, nextHop, recipient } }) =>
          struck.has(`${cause} ${nextHop}`) && (recipient === '' || mailboxes.has(markOf(recipient))),
      )
      .map(({ identity }) => identity);
  }

  known(course: LedgerCourse): KnownIncident {
    const { identity, incident } = course;
    const record = this.records.get(identity) ?? null;
    return { identity, incident, standing: standingOf(course, record), note: record?.note ?? '' };
  }

  /** What is remembered; `null` where nothing is. */
  remembered(identity: string): KnownIncident | null {
    const record = this.records.get(identity);
    return record ? remembered(record) : null;
  }

  /** The record of an incident as it is now, or as it would begin. */
  record(identity: string): IncidentRecord | null {
    const course = this.course(identity);
    const record = this.records.get(identity) ?? null;
    return course ? { ...begun(course), ...record, last: course.incident.last } : record;
  }

  /** Records of which more is known now: they were proven to be mended, or have failed since. */
  learned(): IncidentRecord[] {
    return this.courses().courses.flatMap(({ identity, incident: { last }, mended }) => {
      const record = this.records.get(identity);
      if (!record) return [];
      const newest = {
        ...record,
        last: Math.max(record.last, last),
        mended: Math.max(record.mended ?? Number.NEGATIVE_INFINITY, mended ?? Number.NEGATIVE_INFINITY),
      };
      const learned = { ...newest, mended: Number.isFinite(newest.mended) ? newest.mended : null };
      return learned.last === record.last && learned.mended === record.mended ? [] : [learned];
    });
  }

  private courses(): Courses {
    const { attempts } = this.ledger;
    if (this.found?.attempts !== attempts)
      this.found = { attempts, courses: coursesOf(this.ledger, recoveryProofOf) };
    return this.found.courses;
  }
}

function begun({ identity, incident }: LedgerCourse): IncidentRecord {
  const { cause, nextHop, recipient, since, last } = incident;
  const nothing = { portal: '', acknowledged: null, mended: null, note: '', changed: 0 };
  return { key: identity, cause, nextHop, recipient, since, last, ...nothing };
}

function remembered({
  key,
  cause,
  nextHop,
  recipient,
  since,
  last,
  note,
  ...mark
}: IncidentRecord): KnownIncident {
  const standing: Standing = standingOf({ last, hasArrived: false, mended: null, mendedBefore: null }, mark);
  const nothing = { messages: 0, waiting: 0, failed: 0, recipients: 0, firstMessage: -1, lastMessage: -1 };
  const incident: Incident = {
    ...{ cause, nextHop, recipient, since, last, ...nothing },
    actor: 'nobody',
    state: 'quiet',
    deliveredAgain: null,
  };
  return { identity: key, incident, standing, note };
}
