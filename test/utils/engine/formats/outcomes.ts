import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { NOW } from './read-with';

const engine = createEngine(knowledge, formats);

/** `recipient status cause` of each attempt of a text, `-` where no recipient is named, in the order of their lines. */
export function outcomesOf(text: string): string[] {
  return engine
    .diagnose(text, { now: NOW })
    .flatMap(({ attempts }) => attempts)
    .sort((a, b) => a.attempt.line - b.attempt.line)
    .map(({ attempt, finding }) => `${attempt.recipient ?? '-'} ${attempt.status} ${finding.cause}`);
}
