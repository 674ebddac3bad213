import { CasePanel } from '@/components/workbench/case-panel';
import { saveBlob } from '@/utils/extension/save-blob';
import { count } from '@/utils/report/words/numbers';
import type { CaseAbout } from './protocol';
import type { Source } from './sources/source';

export interface CasesProps {
  source: Source;
  about: CaseAbout;
}

/** The case file of a message, an incident, or what is listed. */
export function Cases({ source, about }: CasesProps) {
  const look = async () => (await source.ask('caseInside', about)).inside;
  return <CasePanel onLook={look} onSave={(redact) => saveCase(source, about, redact)} />;
}

async function saveCase(source: Source, about: CaseAbout, redact: boolean): Promise<string> {
  const { rows } = await source.ask('caseInside', about);
  // The history has the lines; of files, the worker has.
  const texts = source.kind === 'history' ? await textsOf(source, rows) : undefined;
  const blob = await source.ask('caseFile', { about, redact, ...(texts && { texts }) });
  saveBlob(blob, `yellowline-case-${new Date().toISOString().slice(0, 10)}.html`);
  return `Saved, with ${count(rows.length, 'message')}.`;
}

/** Some at a time: each is a message to the background. */
const AT_ONCE = 50;

async function textsOf(source: Source, rows: readonly number[]): Promise<string[]> {
  const texts: string[] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE)
    texts.push(
      ...(await Promise.all(
        rows.slice(at, at + AT_ONCE).map(async (row) => (await source.textOf(row)) ?? ''),
      )),
    );
  return texts;
}
