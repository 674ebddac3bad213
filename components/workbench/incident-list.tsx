import { useState } from 'preact/hooks';
import type { IncidentsView, IncidentView } from '@/utils/report/workbench/types';
import { say, sayCount } from '@/utils/words/say';
import { lookOf } from '../incident/incident-look';

export interface IncidentListProps {
  incidents: IncidentsView;
  /** The address of an incident's page. */
  hrefOf(incident: IncidentView): string;
}

const SHOWN = 8;

/** Many messages, one cause, one server: a line each, those first in which somebody has to act. */
export function IncidentList({ incidents: { list, words, more }, hrefOf }: IncidentListProps) {
  const [isOpen, setOpen] = useState(false);
  if (list.length === 0) return null;
  const rest = list.length - SHOWN;
  return (
    <section class="panel is-wide" aria-labelledby="incidents">
      <h2 id="incidents">
        {say('Incidents')} <span class="incident-counts">{words}</span>
      </h2>
      <ol class="incidents">
        {(isOpen ? list : list.slice(0, SHOWN)).map((incident) => (
          <IncidentLine incident={incident} href={hrefOf(incident)} key={incident.key} />
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" class="text-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? say('Show fewer') : sayCount(rest, { one: 'Show {n} more', other: 'Show {n} more' })}
        </button>
      )}
      {more > 0 && (
        <p class="hint">
          {sayCount(more, {
            one: '{n} more that is open struck fewer messages, and is not listed.',
            other: '{n} more that are open struck fewer messages, and are not listed.',
          })}
        </p>
      )}
    </section>
  );
}

/** State, cause, where, how many, since when, who. */
function IncidentLine({ incident, href }: { incident: IncidentView; href: string }) {
  const { nextHop, recipient, open, sinceWord, who, note } = incident;
  return (
    <li class={`incident ${lookOf(incident)}`}>
      <span class="incident-state">{incident.stateWord}</span>
      <span class="incident-head">
        <a href={href}>{incident.title}</a>
        {note && <bdi class="incident-note">{note}</bdi>}
      </span>
      <bdi dir="ltr" class="incident-where">
        {recipient || nextHop || '–'}
      </bdi>
      <span class="incident-open">{open}</span>
      <span class="incident-since">{say('since {when}', { when: sinceWord })}</span>
      <span class="incident-who">{who}</span>
    </li>
  );
}
