import { createEngine } from '../../utils/engine/engine';
import { formats } from '../../utils/engine/formats';
import type { Knowledge } from '../../utils/engine/types';
import { knowledge } from '../../utils/knowledge/knowledge';
import { hashOf, mix } from '../../utils/ledger/hash';
import { diagnoseRow, type LabelledCase, type LabelledReply } from './labelled';
import { labelledReplies } from './labelled-replies';
import { learnWeights } from './learn-weights';

/** Each fifth is read by what the other four, and all else, teach. */
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

/** Diagnoses replies, each by an engine that has not learned from it. */
export function readHeldOut(replies: readonly LabelledReply[]): LabelledCase[] {
  return Array.from({ length: PARTS }, (_, part) => readPart(part, replies)).flat();
}

/** The replies of one part alone. */
export function readPart(part: number, replies: readonly LabelledReply[]): LabelledCase[] {
  const own = replies.filter(({ text }) => partOf(text) === part);
  const engine = createEngine(knowledgeWithout(new Set(own.map(({ text }) => text))), formats);
  return own.map((reply) => diagnoseRow(reply, engine));
}

function partOf(text: string): number {
  return (mix(hashOf(text)) >>> 0) % PARTS;
}
