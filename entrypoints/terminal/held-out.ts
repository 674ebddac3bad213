import { createEngine } from '../../utils/engine/engine';
import { formats } from '../../utils/engine/formats';
import type { Knowledge } from '../../utils/engine/types';
import { knowledge } from '../../utils/knowledge/knowledge';
import { hashOf, mix } from '../../utils/ledger/hash';
import { type LabelledCase, readReplyRow, readRow } from './labelled';
import { labelledReplies } from './labelled-replies';
import { learnWeights } from './learn-weights';

/** Each fifth is read by what the other four, and all other tables, teach. */
const PARTS = 5;

/** What would be known if these replies had never been seen. */
export function knowledgeWithout(texts: ReadonlySet<string>): Knowledge {
  const isNew = (text: string) => !texts.has(text);
  const causes = knowledge.causes.map((cause) => ({
    ...cause,
    examples: { ...cause.examples, match: cause.examples.match.filter(isNew) },
  }));
  const replies = labelledReplies().filter(({ text }) => isNew(text));
  return { ...knowledge, weights: learnWeights({ ...knowledge, causes, replies }) };
}

/** Diagnoses the rows of a table, each by an engine that has not learned from it. In: the table's lines, without its head. */
export function readHeldOut(lines: readonly string[]): LabelledCase[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const own = lines.filter((line) => partOf(readRow(line).text) === part);
    const engine = createEngine(knowledgeWithout(new Set(own.map((line) => readRow(line).text))), formats);
    return own.map((line) => readReplyRow(line, engine));
  }).flat();
}

function partOf(text: string): number {
  return (mix(hashOf(text)) >>> 0) % PARTS;
}
