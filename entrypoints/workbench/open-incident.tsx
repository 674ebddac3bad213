import { useEffect, useState } from 'preact/hooks';
import { IncidentPage } from '@/components/incident/incident-page';
import { copyText } from '@/utils/extension/copy-text';
import { say } from '@/utils/words/say';
import { type Address, writeAddress } from './address';
import { Cases } from './cases';
import { NextMails } from './next-mails';
import { PageProblem } from './page-problem';
import { filterOf } from './panels';
import type { IncidentAnswer } from './protocol';
import type { Source } from './sources/source';

export interface OpenIncidentProps {
  source: Source;
  address: Address;
  /** Changes when more was read: what was open may be mended now. */
  version: unknown;
}

/** Looks an incident up and shows it. */
export function OpenIncident({ source, address, version }: OpenIncidentProps) {
  const key = address.incident ?? '';
  const [answer, setAnswer] = useState<IncidentAnswer | null>(null);
  useEffect(() => {
    let isStale = false;
    void source.ask('incident', { key }).then((found) => isStale || setAnswer(found));
    return () => {
      isStale = true;
    };
  }, [source, key, version]);
  const list = { ...address, message: null, incident: null };
  if (!answer) return <p class="hint">{say('Looking at its messages…')}</p>;
  if ('problem' in answer) return <PageProblem problem={answer.problem} backHref={writeAddress(list)} />;
  const { incident, sample } = answer.view;
  return (
    <IncidentPage
      view={answer.view}
      backHref={writeAddress(list)}
      listHref={writeAddress({ ...list, filter: filterOf(incident) })}
      messageHref={(message) => writeAddress({ ...list, filter: filterOf(incident), message })}
      onCopy={copyText}
      onMark={(change) => source.memory.mark(incident.key, change, source.portalOf(incident.firstMessage))}
      nextMail={
        <>
          {sample !== null && <Mails source={source} incident={incident.key} row={sample} key={key} />}
          {incident.firstMessage >= 0 && (
            <Cases source={source} about={{ kind: 'incident', key }} key={key} />
          )}
        </>
      }
    />
  );
}

/** They speak of all, and quote what one message was answered. */
function Mails({ source, incident, row }: { source: Source; incident: string; row: number }) {
  const ask = async (redact: boolean) => {
    const text = await source.textOf(row);
    return source.ask('mails', { row, redact, incident, ...(text !== undefined && { text }) });
  };
  return <NextMails ask={ask} />;
}
