import type { Knowledge, Missing, Reply, StatusCode } from '../types';
import { missing } from './missing';

/** What the codes of a reply say where its words said nothing. */
interface Fallback {
  readonly cause: string;
  /** The code that it rests on, as evidence. */
  readonly proof: string | null;
  readonly missing: Missing;
}

/** The ladder below the words: registered enhanced code, class of the reply code, status. */
export type FallBack = (reply: Reply, dsn: string | null, permanent: boolean) => Fallback;

export function createFallBack(knowledge: Knowledge): FallBack {
  const codes = new Map(knowledge.statusCodes.map((entry) => [entry.code, entry]));
  return (reply, dsn, permanent) => {
    const unknown = permanent ? 'unknown.rejected' : 'unknown.deferred';
    const said = reply.quotedCodes?.enhancedCode ?? reply.enhancedCode ?? dsn;
    // An acceptance (RFC 3463, 2: class 2) names no trouble, whatever its subject: `250 2.6.0 … Queued mail for delivery`.
    const enhanced = said?.startsWith('2') ? null : said;
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

function missingWords(reply: Reply, code: string, { vendor = '', title }: StatusCode): Missing {
  if (vendor)
    return reply.text
      ? missing('Its words fit no cause known here; the code {code} is {vendor}’s own for “{title}”.', {
          code,
          vendor,
          title,
        })
      : missing('It gave no words; the code {code} is {vendor}’s own for “{title}”.', {
          code,
          vendor,
          title,
        });
  return reply.text
    ? missing('Its words fit no cause known here; the code {code} is registered as “{title}”.', {
        code,
        title,
      })
    : missing('It gave no words; the code {code} is registered as “{title}”.', { code, title });
}

function missingEntry(code: string): Missing {
  return missing(
    'The words fit no cause known here, and no registry has the code {code}, so the reason cannot be told.',
    { code },
  );
}

function missingReason({ text }: Reply, code: number): Missing {
  if (code < 400 && code !== 250)
    return missing('Reply code {code} is no answer to a delivery, so nothing can be told from it.', { code });
  if (code < 400) return missingAfter(text, code, ACCEPTED);
  return missingAfter(text, code, code < 500 ? PUT_OFF : REFUSED);
}

type Pair = readonly [withWords: Missing, withoutWords: Missing];

function missingAfter(words: string, code: number, [withWords, withoutWords]: Pair): Missing {
  return missing((words ? withWords : withoutWords).text, { code });
}

const ACCEPTED: Pair = [
  missing(
    'Reply code {code} is an acceptance, and its words fit no cause known here, so the reason cannot be told.',
  ),
  missing('Reply code {code} is an acceptance, and it says nothing more, so the reason cannot be told.'),
];
const PUT_OFF: Pair = [
  missing(
    'Reply code {code} is a refusal for now, and its words fit no cause known here, so the reason cannot be told.',
  ),
  missing('Reply code {code} is a refusal for now, and it says nothing more, so the reason cannot be told.'),
];
const REFUSED: Pair = [
  missing(
    'Reply code {code} is a final refusal, and its words fit no cause known here, so the reason cannot be told.',
  ),
  missing('Reply code {code} is a final refusal, and it says nothing more, so the reason cannot be told.'),
];

function missingCodes({ text }: Reply): Missing {
  return text
    ? missing('There is no code, and the words fit no cause known here, so the reason cannot be told.')
    : missing('The record holds no reply, so the reason cannot be told.');
}
