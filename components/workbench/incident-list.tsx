import { useState } from 'preact/hooks';
import type { IncidentView } from '@/utils/report/workbench/types';
import { StepList } from '../parts/step-list';

export interface IncidentListProps {
  incidents: readonly IncidentView[];
  /** The address of an incident's page, and of the list of its messages. */
  hrefOf(incident: IncidentView): string;
  listHref(incident: IncidentView): string;
  /** The address of the message in a row, one of the incident's. */
  messageHref(incident: IncidentView, row: number): string;
}

const SHOWN = 6;

/** Many messages, one cause, one server: what to do once for all of them. The worst first. */
export function IncidentList({ incidents, ...hrefs }: IncidentListProps) {
  const [isOpen, setOpen] = useState(false);
  if (incidents.length === 0) return null;
  const rest = incidents.slice(SHOWN);
  const shown = isOpen ? incidents : incidents.slice(0, SHOWN);
  return (
    <section class="panel is-wide" aria-labelledby="incidents">
      <h2 id="incidents">Incidents</h2>
      <ol class="incidents">
        {shown.map((incident) => (
          <IncidentItem incident={incident} {...hrefs} key={incident.key} />
        ))}
      </ol>
      {rest.length > 0 && (
        <p>
          <button type="button" class="text-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Show fewer' : `Show ${rest.length} more`}
          </button>
        </p>
      )}
    </section>
  );
}

type ItemProps = Omit<IncidentListProps, 'incidents'> & { incident: IncidentView };

function IncidentItem({ incident, hrefOf, listHref, messageHref }: ItemProps) {
  return (
    <li class={`incident is-${incident.state}`}>
      <p class="incident-head">
        <span class="incident-state">{incident.stateWord}</span>
        <a href={hrefOf(incident)}>{incident.title}</a>
        {incident.nextHop && <bdi class="incident-where">{incident.nextHop}</bdi>}
      </p>
      <p>
        {incident.extent} {incident.when}
      </p>
      <p>
        {incident.outlook} {incident.actorLine && <strong>{incident.actorLine}</strong>}
      </p>
      <StepList steps={incident.steps} />
      <p class="incident-ends">
        <a href={listHref(incident)}>All its messages</a>
        <a href={messageHref(incident, incident.firstMessage)}>First message</a>
        <a href={messageHref(incident, incident.lastMessage)}>Last message</a>
      </p>
    </li>
  );
}
