import type { Knowledge, Reply, StatusCode } from '../types';

/** What the codes of a reply say where its words said nothing. */
interface Fallback {
  readonly cause: string;
  /** The code that it rests on, as evidence. */
  readonly proof: string | null;
  /** What is known and what is missing, as a sentence. */
  readonly missing: string;
}

/** The ladder below the words: registered enhanced code, class of the reply code, status. */
export type FallBack = (reply: Reply, dsn: string | null, permanent: boolean) => Fallback;

export function createFallBack(knowledge: Knowledge): FallBack {
  const codes = new Map(knowledge.statusCodes.map((entry) => [entry.code, entry]));
  return (reply, dsn, permanent) => {
    const unknown = permanent ? 'unknown.rejected' : 'unknown.deferred';
    const enhanced = reply.quotedCodes?.enhancedCode ?? reply.enhancedCode ?? dsn;
    const entry = enhanced ? codes.get(enhanced.slice(2)) : undefined;
    if (entry && enhanced && !isEmpty(entry)) {
      return {
        cause: entry.cause ?? unknown,
        proof: enhanced,
        missing: missingWords(reply, enhanced, entry),
      };
    }
    if (enhanced && !entry) return { cause: unknown, proof: enhanced, missing: missingEntry(enhanced) };
    if (reply.code !== null)
      return { cause: unknown, proof: String(reply.code), missing: missingReason(reply, reply.code) };
    return { cause: unknown, proof: null, missing: missingCodes(reply) };
  };
}

/** x.0.0, x.1.0 and so on: "other or undefined", which says nothing. */
function isEmpty(entry: StatusCode): boolean {
  return entry.code.endsWith('.0') && !entry.cause;
}

function missingWords(reply: Reply, enhanced: string, entry: StatusCode): string {
  const said = reply.text ? 'Its words fit no cause known here' : 'It gave no words';
  return `${said}; the code ${enhanced} ${nameOf(entry)} “${entry.title}”.`;
}

function nameOf({ vendor }: StatusCode): string {
  return vendor ? `is ${vendor}’s own for` : 'is registered as';
}

function missingEntry(enhanced: string): string {
  return `The words fit no cause known here, and no registry has the code ${enhanced}, so the reason cannot be told.`;
}

function missingReason(reply: Reply, code: number): string {
  if (code < 400 && code !== 250)
    return `Reply code ${code} is no answer to a delivery, so nothing can be told from it.`;
  const kind = code < 400 ? 'an acceptance' : code < 500 ? 'a refusal for now' : 'a final refusal';
  const words = reply.text ? 'its words fit no cause known here' : 'it says nothing more';
  return `Reply code ${code} is ${kind}, and ${words}, so the reason cannot be told.`;
}

function missingCodes(reply: Reply): string {
  if (!reply.text) return 'The record holds no reply, so the reason cannot be told.';
  return 'There is no code, and the words fit no cause known here, so the reason cannot be told.';
}
