import { CasePanel } from '@/components/workbench/case-panel';
import { saveBlob } from '@/utils/extension/save-blob';
import { sayCount } from '@/utils/words/say';
import type { CaseAbout } from './protocol';
import type { Source } from './sources/source';
import { textsOf } from './sources/texts-of';

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
  const texts = await textsOf(source, rows);
  const blob = await source.ask('caseFile', { about, redact, ...(texts && { texts }) });
  saveBlob(blob, `yellowline-case-${new Date().toISOString().slice(0, 10)}.html`);
  return sayCount(rows.length, { one: 'Saved, with {n} message.', other: 'Saved, with {n} messages.' });
}
