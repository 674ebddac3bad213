import type { Knowledge } from '../types';
import { spellOut } from './code-words';
import { type Judgement, judge } from './judge';
import { type Context, createMatch, type Matched } from './match';

/** What was found in the words of a reply, and the cause that it comes to; `null` where it comes to none. */
export interface Read {
  readonly matched: Matched;
  readonly judgement: Judgement | null;
}

export type ReadWords = (context: Context) => Read;

export function createReadWords(knowledge: Knowledge): ReadWords {
  const match = createMatch(knowledge);
  return (context) => {
    const plain = judged(match(context));
    if (plain.judgement) return plain;
    // Beside a sentence such a name is a program's own; where nothing else speaks it is all that there is.
    const spelled = spellOut(context.reply.text);
    const read = spelled && judged(match(context, spelled));
    return read?.judgement ? read : plain;
  };
}

function judged(matched: Matched): Read {
  return { matched, judgement: judge(matched) };
}
