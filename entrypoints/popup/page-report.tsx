import { ProblemReport } from '@/components/parts/problem-report';
import { copyText } from '@/utils/extension/copy-text';
import { readPage } from './page';

/** A report of a problem with the tab that the popup was opened over, looked at when the report is opened. */
export function PageReport() {
  const write = async () => (await readPage()).report();
  return <ProblemReport onWrite={write} onCopy={copyText} />;
}
