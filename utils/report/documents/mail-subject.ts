import { quoteOrNull } from '../words/quote';

const mostRead = 200_000;
const longest = 200;
/** What cleanup(8) notes of a header, with the client behind it (header_checks(5): WARN, INFO, HOLD and others). */
const NOTED = /: ([0-9A-Za-z]{5,20}): [a-z]{4,12}: header Subject: (.{1,1000}) from \S{1,260}; from=</g;
const ENCODED = /=\?[\w-]{1,40}\?[bq]\?/i;

/** The subject of a message, where the log has it in plain words; null where it has not. */
export function subjectInLog(text: string, queueIds: readonly string[]): string | null {
  for (const [id, subject] of subjectsIn(text.slice(0, mostRead))) if (queueIds.includes(id)) return subject;
  return null;
}

/** The queue id and the subject of each message of which a log has it in plain words. Linear in the length of the text. */
export function* subjectsIn(text: string): Generator<readonly [queueId: string, subject: string]> {
  for (const [, id = '', noted = ''] of text.matchAll(NOTED)) {
    const subject = ENCODED.test(noted) ? null : quoteOrNull(noted, longest);
    if (subject) yield [id, subject];
  }
}
