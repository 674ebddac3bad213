import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledReply, readRows } from './labelled';

/** Where the project keeps them: tables of source, causes and text. */
const FOLDER = 'test/corpus';

/** All labelled replies of the project, of which the weights are learned. */
export function labelledReplies(): LabelledReply[] {
  const tables = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));
  return tables.sort().flatMap((name) => readRows(readFileSync(join(FOLDER, name), 'utf8')));
}
