import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRow } from './labelled';

/** What a server, or a program, has said, and the causes that it may have. */
export interface LabelledReply {
  readonly text: string;
  readonly causes: readonly string[];
}

/** Where the project keeps them: tables of source, causes and text. */
const FOLDER = 'test/corpus';

/** All labelled replies of the project; `root`: its folder. The weights are learned from them. */
export function labelledReplies(root = '.'): LabelledReply[] {
  const folder = join(root, FOLDER);
  const tables = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return tables.sort().flatMap((name) => readTable(readFileSync(join(folder, name), 'utf8')));
}

function readTable(content: string): LabelledReply[] {
  return content.split('\n').slice(1).filter(Boolean).map(readRow);
}
