import { LONGEST_NOTE } from '@/utils/history/incident-records';
import { recoveryProofOf } from '@/utils/knowledge/recoveries';
import type { Ledger } from '@/utils/ledger/ledger';
import type { LedgerCourse } from '@/utils/ledger/ledger-courses';
import type { IncidentFacts } from '@/utils/report/documents/next-mail/incident-facts';
import type { Words } from '@/utils/report/words/words';
import { incidentView, rememberedView } from '@/utils/report/workbench/incident-view';
import { momentWords } from '@/utils/report/workbench/moments';
import { recoveryView } from '@/utils/report/workbench/recovery-view';
import type { IncidentPageView } from '@/utils/report/workbench/types';
import type { Incidents } from './incidents';

/** Of an incident by its identity; `null` where nothing is known of it. */
export function incidentPage(
  ledger: Ledger,
  incidents: Incidents,
  identity: string,
  words: Words,
): IncidentPageView | null {
  const course = incidents.course(identity);
  if (!course) return rememberedPage(incidents, identity, words);
  const { recovery } = course;
  const { cause } = course.incident;
  const known = incidents.known(course);
  const factsOf = (row: number) => ledger.facts(row);
  return {
    incident: incidentView(known, words),
    recovery: recoveryView(recovery, recoveryProofOf(cause), { cause, factsOf, words }),
    longestNote: LONGEST_NOTE,
    sample:
      known.standing.state === 'mended' ? null : ([...recovery.waiting, ...recovery.givenUp].at(-1) ?? null),
  };
}

function rememberedPage(incidents: Incidents, identity: string, words: Words): IncidentPageView | null {
  const known = incidents.remembered(identity);
  return (
    known && {
      incident: rememberedView(known, words),
      recovery: null,
      sample: null,
      longestNote: LONGEST_NOTE,
    }
  );
}

const MOST_NAMED = 100;

/** What a mail says of an incident. */
export function incidentFacts(
  ledger: Ledger,
  incidents: Incidents,
  course: LedgerCourse,
  words: Words,
): IncidentFacts {
  const { incident, recovery } = course;
  const { outlook } = incidentView(incidents.known(course), words);
  const { waiting, givenUp } = recovery;
  const to = new Set([...waiting, ...givenUp].slice(0, MOST_NAMED).map((row) => ledger.facts(row).recipient));
  return {
    ...incident,
    to: [...to].filter(Boolean),
    outlook,
    since: momentWords(incident.since),
    last: momentWords(incident.last),
  };
}
