import type { Engine } from '../../utils/engine/engine';
import type { Diagnosis, Finding } from '../../utils/engine/types';

/** A labelled case and what the engine made of it. */
export interface LabelledCase {
  readonly name: string;
  readonly causes: readonly string[];
  readonly text: string;
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

/**
 * Reads a labelled file and diagnoses each case: `.jsonl` with one message a line (`log`, `recipients[].causes`; the last attempt that
 * failed counts), or `.tsv` with the columns source, causes, text.
 */
export function readLabelledFile(file: string, content: string, engine: Engine): LabelledCase[] {
  const lines = content.split('\n').filter(Boolean);
  if (file.endsWith('.jsonl')) return lines.flatMap((line) => readMessage(JSON.parse(line), engine));
  return lines.slice(1).map((line) => readReplyRow(line, engine));
}

function readReplyRow(line: string, engine: Engine): LabelledCase {
  const [name = '', causes = '', text = ''] = line.split('\t');
  const { finding } = engine.diagnoseReply(text);
  return {
    name,
    causes: causes.split('|').filter(Boolean),
    text,
    got: finding.cause,
    confidence: finding.confidence,
  };
}

function readMessage(message: LabelledMessage, engine: Engine): LabelledCase[] {
  const diagnoses = engine.diagnose(message.log);
  return message.recipients.map(({ to, causes, response }) => {
    const finding = lastFailure(diagnoses, to);
    return {
      name: message.id,
      causes,
      text: response,
      got: finding?.cause ?? 'nothing',
      confidence: finding?.confidence ?? 'none',
    };
  });
}

function lastFailure(diagnoses: readonly Diagnosis[], recipient: string): Finding | undefined {
  const attempts = diagnoses.flatMap((diagnosis) => diagnosis.attempts);
  return attempts
    .filter(({ attempt, finding }) => attempt.recipient === recipient && finding.cause !== 'delivered')
    .at(-1)?.finding;
}
