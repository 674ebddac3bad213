import type { Incident } from '@/utils/engine/types';
import { recoveryProofOf } from '@/utils/knowledge/recoveries';
import type { Ledger } from '@/utils/ledger/ledger';
import { incidentsOf } from '@/utils/ledger/ledger-incidents';
import { recoveryIn } from '@/utils/ledger/ledger-recovery';
import type { IncidentFacts } from '@/utils/report/documents/next-mail/incident-facts';
import type { Words } from '@/utils/report/words/words';
import { incidentKey, incidentView } from '@/utils/report/workbench/incident-view';
import { momentWords } from '@/utils/report/workbench/moments';
import { recoveryView } from '@/utils/report/workbench/recovery-view';
import type { IncidentPageView } from '@/utils/report/workbench/types';

/** An incident by its key; `null` where it is none of the worst ones (any more). */
function findIncident(ledger: Ledger, key: string): Incident | null {
  return incidentsOf(ledger).worst.find((one) => incidentKey(one) === key) ?? null;
}

export function incidentPage(ledger: Ledger, key: string, words: Words): IncidentPageView | null {
  const incident = findIncident(ledger, key);
  if (!incident) return null;
  const { cause } = incident;
  const proof = recoveryProofOf(cause);
  const recovery = recoveryIn(ledger, incident, proof);
  const factsOf = (row: number) => ledger.facts(row);
  return {
    incident: incidentView(incident, words),
    recovery: recoveryView(recovery, proof, { cause, factsOf, words }),
    sample: recovery.mended === null ? ([...recovery.waiting, ...recovery.givenUp].at(-1) ?? null) : null,
  };
}

const MOST_NAMED = 100;

/** What a mail says of an incident. */
export function incidentFacts(ledger: Ledger, key: string, words: Words): IncidentFacts | null {
  const incident = findIncident(ledger, key);
  if (!incident) return null;
  const { outlook } = incidentView(incident, words);
  const { waiting, givenUp } = recoveryIn(ledger, incident, recoveryProofOf(incident.cause));
  const to = new Set([...waiting, ...givenUp].slice(0, MOST_NAMED).map((row) => ledger.facts(row).recipient));
  return {
    ...incident,
    to: [...to].filter(Boolean),
    outlook,
    since: momentWords(incident.since),
    last: momentWords(incident.last),
  };
}
