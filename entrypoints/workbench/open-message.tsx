import { useEffect, useState } from 'preact/hooks';
import type { Copies } from '@/components/parts/copy-menu';
import { MessagePage } from '@/components/workbench/message-page';
import { copyText } from '@/utils/extension/copy-text';
import { say } from '@/utils/words/say';
import { Cases } from './cases';
import { NextMails } from './next-mails';
import { PageProblem } from './page-problem';
import type { MessageAnswer, Requests } from './protocol';
import type { Source } from './sources/source';
import { useRedact } from './use-redact';

export interface OpenMessageProps {
  source: Source;
  messageKey: string;
  /** Changes when more was read: a message that was not there may be there now. */
  version: unknown;
  backHref: string;
}

interface State {
  readonly row: number;
  readonly answer: MessageAnswer;
  readonly text: string | undefined;
}

/** Looks a message up and shows it. */
export function OpenMessage({ source, messageKey, version, backHref }: OpenMessageProps) {
  const state = useLookedUp(source, messageKey, version);
  const redact = useRedact();
  if (!state) return <p class="hint">{say('Reading its lines…')}</p>;
  const { answer } = state;
  if ('problem' in answer) return <PageProblem problem={answer.problem} backHref={backHref} />;
  const copies = copiesOf(source, state, redact);
  const copyLines = () => copyAs(source, state, 'lines', redact);
  const { row, text } = state;
  const nextMail = (
    <>
      <NextMails ask={(isRedacted) => source.ask('mails', { row, text, redact: isRedacted })} />
      <Cases source={source} about={{ kind: 'message', row }} />
    </>
  );
  return <MessagePage {...{ view: answer.view, backHref, copies, copyLines, nextMail }} key={messageKey} />;
}

/** Null until the message is looked up. One that was not found is looked up again when more was read. */
function useLookedUp(source: Source, messageKey: string, version: unknown): State | null {
  const [state, setState] = useState<State | null>(null);
  useEffect(() => setState(null), [source, messageKey]);
  const isFound = state !== null && 'view' in state.answer;
  useEffect(() => {
    if (isFound) return;
    let isStale = false;
    void lookUp(source, messageKey).then((found) => isStale || setState(found));
    return () => {
      isStale = true;
    };
  }, [source, messageKey, version, isFound]);
  useRestOfLog(source, state, setState);
  return state;
}

/** What is at hand is shown at once; a large log is looked through for the rest of its lines meanwhile. */
function useRestOfLog(source: Source, state: State | null, setState: (state: State) => void): void {
  useEffect(() => {
    if (!state || !('view' in state.answer) || state.answer.isWhole) return;
    const { row, text } = state;
    let isStale = false;
    const came = (answer: MessageAnswer) => !isStale && 'view' in answer && setState({ ...state, answer });
    void source.ask('message', { row, text, isPatient: true }).then(came, () => undefined);
    return () => {
      isStale = true;
    };
  }, [source, state]);
}

type CopiedAs = Requests['report']['ask']['format'];

async function copyAs(
  source: Source,
  { row, text }: State,
  format: CopiedAs,
  redact: boolean,
): Promise<boolean> {
  const report = await source.ask('report', { row, text, format, redact });
  return report !== null && copyText(report);
}

function copiesOf(source: Source, state: State, redact: boolean): Copies {
  return {
    ticket: () => copyAs(source, state, 'ticket', redact),
    text: copyText,
    report: (format, isRedacted) => copyAs(source, state, format, isRedacted),
    tracking: null,
    redact,
  };
}

async function lookUp(source: Source, key: string): Promise<State> {
  const row = await source.ask('rowOf', { key });
  const text = row >= 0 ? await source.textOf(row) : undefined;
  return { row, text, answer: await source.ask('message', { row, text }) };
}
