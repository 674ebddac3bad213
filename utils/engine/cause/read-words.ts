import type { Knowledge } from '../types';
import { spellOut } from './code-words';
import { type Judgement, judge } from './judge';
import { type Context, createMatch, type Matched } from './match';

/** What was found in the words of a reply, and the cause that it comes to; `null` where it comes to none. */
interface Read {
  readonly matched: Matched;
  readonly judgement: Judgement | null;
}

export type ReadWords = (context: Context) => Read;

export function createReadWords(knowledge: Knowledge): ReadWords {
  const match = createMatch(knowledge);
  return (context) => {
    const plain = judged(match(context));
    if (isSure(plain)) return plain;
    // Beside a clear sentence such a name is a program's own; beside an unclear one it may settle it; where nothing else speaks it is all that there is.
    const spelled = spellOut(context.reply.text);
    const read = spelled && judged(match(context, spelled));
    return read?.judgement && (isSure(read) || !plain.judgement) ? withPlatform(read, plain) : plain;
  };
}

/** A system's own name is one word: `DirectAdmin`. */
function withPlatform({ matched, judgement }: Read, plain: Read): Read {
  return { matched: { ...matched, platform: matched.platform ?? plain.matched.platform }, judgement };
}

function isSure({ judgement }: Read): boolean {
  return judgement !== null && judgement.confidence !== 'possible';
}

function judged(matched: Matched): Read {
  return { matched, judgement: judge(matched) };
}
