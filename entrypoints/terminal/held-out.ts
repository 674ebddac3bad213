import { createEngine } from '../../utils/engine/engine';
import { formats } from '../../utils/engine/formats';
import type { Knowledge } from '../../utils/engine/types';
import { knowledge } from '../../utils/knowledge/knowledge';
import { hashOf, mix } from '../../utils/ledger/hash';
import { type LabelledReply, labelledReplies } from './labelled-replies';
import { learnWeights } from './learn-weights';

/** A reply, and what was made of it. */
interface Read extends LabelledReply {
  readonly got: string;
  readonly confidence: string;
}

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
export function readHeldOut<T extends LabelledReply>(replies: readonly T[]): (T & Read)[] {
  return Array.from({ length: PARTS }, (_, part) => readPart(part, replies)).flat();
}

/** The replies of one part alone. */
export function readPart<T extends LabelledReply>(part: number, replies: readonly T[]): (T & Read)[] {
  const own = replies.filter(({ text }) => partOf(text) === part);
  const engine = createEngine(knowledgeWithout(new Set(own.map(({ text }) => text))), formats);
  return own.map((reply) => {
    const { cause, confidence } = engine.diagnoseReply(reply.text).finding;
    return { ...reply, got: cause, confidence };
  });
}

function partOf(text: string): number {
  return (mix(hashOf(text)) >>> 0) % PARTS;
}
