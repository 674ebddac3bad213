// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { LearnedRequests } from '@/utils/portal/requests/learned-requests';
import { identifiersOf } from '@/utils/portal/rows/row-identifiers';
import { get, here } from './asked';

const row = (attributes: string, inside: string) => `<tr ${attributes}>${inside}</tr>`;

describe('what an earlier page has learned', () => {
  function askedAfter(earlier: string, later: string): string | null {
    const learned = new LearnedRequests();
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`${here}/cp/other`);
    const show = (rows: readonly string[]) => {
      document.body.innerHTML = `<table><tbody>${rows.join('')}</tbody></table>`;
      return document.querySelector('tbody > tr') as Element;
    };
    const first = show([row('data-id="1002"', earlier), row('data-id="1003"', earlier)]);
    learned.learn(first, identifiersOf(first), get('/logs/1002'));
    const other = new LearnedRequests();
    other.restore(learned.remembered() ?? { pattern: null, links: [] });
    return other.requestFor(show([row('data-id="1014"', later)]), null)?.url ?? null;
  }
  const mail = '<td>a@b.example</td><td>Hello</td>';

  test.each([
    ['is asked about rows that are built as there', mail, `${here}/logs/1014`],
    ['is not about rows of other things', '<th>Report</th><td>a@b.example</td>', null],
    ['is not about rows with more columns', `${mail}<td>x</td>`, null],
  ])('%s', (_name, later, asked) => {
    expect(askedAfter(mail, later)).toBe(asked);
  });
});
