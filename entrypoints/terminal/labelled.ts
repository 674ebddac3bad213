import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Engine } from '../../utils/engine/engine';
import type { Diagnosis, Finding } from '../../utils/engine/types';
import { readMailSource } from '../../utils/mail-source/read-mail-source';

/** A row of a table: what was said, where it is from, and the causes that it may have. */
export interface LabelledReply {
  readonly name: string;
  readonly causes: readonly string[];
  readonly text: string;
}

/** A labelled case and what the engine made of it. */
export interface LabelledCase extends LabelledReply {
  readonly got: string;
  readonly confidence: string;
}

interface LabelledMessage {
  readonly id: string;
  readonly log: string;
  readonly queue_ids: readonly string[];
  readonly recipients: readonly {
    readonly to: string;
    readonly response: string;
    readonly causes: readonly string[];
  }[];
}

interface LabelledNotice {
  readonly file: string;
  readonly recipients: readonly { readonly to: string; readonly causes: readonly string[] }[];
}

/**
 * Reads a labelled file and diagnoses each case: `.jsonl` with one message a line (`log`, `recipients[].causes`; the last attempt that
 * failed counts) or with one notice a line (`file` beside it), or `.tsv` with the columns source, causes, text.
 */
export async function readLabelledFile(
  file: string,
  content: string,
  engine: Engine,
): Promise<LabelledCase[]> {
  if (!file.endsWith('.jsonl')) return readRows(content).map((row) => diagnoseRow(row, engine));
  const lines = content.split('\n').filter(Boolean);
  return readObjects(
    lines.map((line) => JSON.parse(line)),
    dirname(file),
    engine,
  );
}

async function readObjects(
  objects: readonly (LabelledMessage | LabelledNotice)[],
  folder: string,
  engine: Engine,
): Promise<LabelledCase[]> {
  const cases: LabelledCase[] = [];
  for (const one of objects)
    cases.push(...('log' in one ? readMessage(one, engine) : await readNotice(one, folder, engine)));
  return cases;
}

async function readNotice(
  { file, recipients }: LabelledNotice,
  folder: string,
  engine: Engine,
): Promise<LabelledCase[]> {
  const source = readFileSync(join(folder, file));
  const diagnoses = engine.diagnose((await readMailSource(source)) ?? source.toString('utf8'));
  return recipients.map(({ to, causes }) => scored(file, causes, lastFailure(diagnoses, to)));
}

/** What the engine makes of a row. */
export function diagnoseRow(row: LabelledReply, engine: Engine): LabelledCase {
  const { cause, confidence } = engine.diagnoseReply(row.text).finding;
  return { ...row, got: cause, confidence };
}

/** The rows of a `.tsv`, before anything is made of them. In: its text, with the head. */
export function readRows(content: string): LabelledReply[] {
  return content.split('\n').slice(1).filter(Boolean).map(readRow);
}

function readRow(line: string): LabelledReply {
  const [name = '', causes = '', text = ''] = line.split('\t');
  return { name, causes: causes.split('|').filter(Boolean), text };
}

function readMessage(message: LabelledMessage, engine: Engine): LabelledCase[] {
  const diagnoses = engine.diagnose(message.log);
  return message.recipients.map(({ to, causes, response }) => ({
    ...scored(message.id, causes, lastFailure(diagnoses, to)),
    text: response,
  }));
}

function scored(name: string, causes: readonly string[], finding: Finding | undefined): LabelledCase {
  const text = finding?.evidence.map((one) => one.text).join(' … ') ?? '';
  return { name, causes, text, got: finding?.cause ?? 'nothing', confidence: finding?.confidence ?? 'none' };
}

function lastFailure(diagnoses: readonly Diagnosis[], recipient: string): Finding | undefined {
  const attempts = diagnoses.flatMap((diagnosis) => diagnosis.attempts);
  return attempts
    .filter(({ attempt, finding }) => attempt.recipient === recipient && finding.cause !== 'delivered')
    .at(-1)?.finding;
}
