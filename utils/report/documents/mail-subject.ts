import { quoteOrNull } from '../words/quote';

const mostRead = 200_000;
const longest = 200;
/** What cleanup(8) notes of a header, with the client behind it (header_checks(5): WARN, INFO, HOLD and others). */
const NOTED = /: ([0-9A-Za-z]{5,20}): [a-z]{4,12}: header Subject: (.{1,1000}) from \S{1,260}; from=</g;
const ENCODED = /=\?[\w-]{1,40}\?[bq]\?/i;

/** The subject of a message, where the log has it in plain words; null where it has not. */
export function subjectInLog(text: string, queueIds: readonly string[]): string | null {
  for (const [, id = '', subject = ''] of text.slice(0, mostRead).matchAll(NOTED))
    if (queueIds.includes(id) && !ENCODED.test(subject)) return quoteOrNull(subject, longest);
  return null;
}
