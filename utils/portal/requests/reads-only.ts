import type { SentRequest } from '../bridge/sent-request';
import { leavesOf } from './request-leaves';

// What changes something, whoever asks for it.
const CHANGES =
  /^(?:deliver|release|delete|remove|destroy|re-?queue|resend|flush|purge|white-?list|black-?list|block|approve|reject|update|save|unsubscribe|log-?out|sign-?out|train|report-?spam|mark-?(?:as-?)?(?:ham|spam|read))(?:\.\w{1,5})?$/i;

/** Whether a request asks for something, as far as its words tell: no address, field or query of it names a change. */
export function isRead(request: SentRequest): boolean {
  return leavesOf(request).every(({ key, text }) => {
    if (CHANGES.test(text) || CHANGES.test(key)) return false;
    if (key === '_method') return /^get$/i.test(text);
    return !(key === 'query' && /^\s{0,99}(?:mutation|subscription)\b/.test(text));
  });
}
