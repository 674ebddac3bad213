import { requestOfLink, type SentRequest } from '@/utils/portal/bridge/sent-request';
import { LearnedRequests } from '@/utils/portal/requests/learned-requests';
import { identifiersOf } from '@/utils/portal/rows/row-identifiers';

export const here = 'https://portal.example';
export const get = (path: string) => requestOfLink(here + path);

/** A POST of the page's own. */
export function post(
  body: string,
  encoding: SentRequest['encoding'] = 'json',
  path = '/api/log',
): SentRequest {
  return {
    url: here + path,
    method: 'POST',
    headers: { 'x-csrf-token': 'a-token-of-the-page' },
    body,
    encoding,
    at: 1,
  };
}

/** Rows beside each other: what was asked for the first, and what follows for the second. */
export function learn(rows: readonly string[], request: SentRequest): SentRequest | null {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`${here}/cp/quarantine`);
  document.body.innerHTML = `<table><tbody>${rows.join('')}</tbody></table>`;
  const [first, second] = document.querySelectorAll('tbody > tr');
  const learned = new LearnedRequests();
  learned.learn(first as Element, identifiersOf(first as Element), request);
  return learned.requestFor(second as Element, null);
}
