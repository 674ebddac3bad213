// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { findLogs } from '@/utils/portal/logs/find-logs';
import { readLogs } from '@/utils/portal/logs/page-log';
import { runAtOnce } from '@/utils/portal/page/slices';
import { Presses } from '@/utils/portal/requests/presses';
import { withoutSendersText } from '@/utils/portal/requests/row-text';
import { deferred, escapeHtml, queued, sent } from '../log-lines';
import { fire, press } from './list';

const date = '23 Nov 2026 20:57';
const line = escapeHtml(deferred);
let presses: Presses;

beforeEach(() => {
  presses = new Presses(() => {});
  presses.watch(document, new AbortController().signal);
});

/** How many lines of the page count as those of a log. */
function countLines(): number {
  const logs = runAtOnce(findLogs(document.body)).flatMap((element) => runAtOnce(readLogs(element)));
  return logs.flatMap((log) => withoutSendersText(log, presses)?.lines ?? []).length;
}

interface Mail {
  readonly word?: string;
  readonly from?: string;
  readonly subject?: string;
}

/** How a portal draws one message of its list. */
const rows: Record<string, (mail: Required<Mail>) => string> = {
  'boxes of spans': ({ word, from, subject }) =>
    `<div class="row"><span>${word && `<svg role="img" aria-label="${word}"></svg>`}</span><span>${from}</span><span>c@d.example</span><span>${subject}</span><span>${date}</span></div>`,
  'boxes with a tip': ({ word, from, subject }) =>
    `<div class="row"><span class="cell"><i class="mdi" ${word && `data-tippy-content="${word}"`}></i></span><span>${from}</span><span>${subject}</span><span>${date}</span></div>`,
  cards: ({ word, from, subject }) =>
    `<section class="card"><div class="line"><span class="chip">${word}</span><time>${date}</time><button aria-label="More">⋮</button></div><div class="line">${from}</div><div class="line">${subject}</div></section>`,
  'a table for each row': ({ word, from, subject }) =>
    `<table><tbody><tr role="row"><td>${word && `<div data-qtip="${word}"></div>`}</td><td><div>${from}</div></td><td><div>c@d.example</div></td><td><div>${subject}</div></td><td><div>${date}</div></td></tr></tbody></table>`,
  'the words in one cell': ({ word, from, subject }) =>
    `<li><i ${word && `title="${word}"`}></i><div><b>${from}</b><p>${subject}</p><time>${date}</time></div></li>`,
};
const list = (row: (mail: Required<Mail>) => string, mails: readonly Mail[]) =>
  `<div class="list">${mails.map((mail) => row({ word: '', from: 'a@b.example', subject: 'Hello', ...mail })).join('')}</div>`;

describe.each(Object.entries(rows))('a subject that is a line of a log is none: %s', (_name, row) => {
  test.each<[string, readonly Mail[]]>([
    ['beside rows with icons', [{ word: 'Failed' }, { word: 'Queued' }, { subject: line }]],
    ['in a list of spam', [{}, { subject: line }, {}]],
    ['twice', [{ word: 'Failed' }, { subject: line }, { subject: line }]],
    ['far from any row with an icon', [{ word: 'Failed' }, ...Array(20).fill({}), { subject: line }, {}]],
  ])('%s', (_where, mails) => {
    document.body.innerHTML = list(row, mails);
    expect(countLines()).toBe(0);
  });
});

describe('what is a log beside a list', () => {
  const row = rows['boxes of spans'] as (mail: Required<Mail>) => string;
  const log = escapeHtml([queued, deferred, sent].join('\n'));
  const mails = [{ word: 'Failed' }, {}, { word: 'Queued' }];

  test.each([
    ['below it', `${list(row, mails)}<pre>${log}</pre>`, 3],
    [
      'in a box of a message’s details',
      `<div><p>From</p><p>a@b.example</p><p>${date}</p></div><div><p>${escapeHtml(queued)}</p><p>${line}</p><p>${escapeHtml(sent)}</p></div>`,
      3,
    ],
    [
      'a cell for each part of a line',
      `<table><tbody>${[queued, deferred, sent]
        .map(
          (one) =>
            `<tr>${(/^(.{15}) (\S+) (\S+) (.*)$/.exec(one) ?? [])
              .slice(1)
              .map((cell) => `<td>${escapeHtml(cell)}</td>`)
              .join('')}</tr>`,
        )
        .join('')}</tbody></table>`,
      3,
    ],
  ])('%s', (_name, html, count) => {
    document.body.innerHTML = html;
    expect(countLines()).toBe(count);
  });

  test('in a row that a press has opened', () => {
    document.body.innerHTML = list((mail) => row(mail).replace('</div>', '<a>Logs</a></div>'), mails);
    const [, second] = document.querySelectorAll('.row');
    press(second?.querySelector('a') as Element);
    (second?.children[3] as Element).textContent = deferred;
    expect(countLines()).toBe(1);
  });

  test('in an entry of its own that a press has brought', () => {
    document.body.innerHTML = `<table><tbody>${mails.map(() => `<tr><td><i title="Failed"></i></td><td>a@b.example</td><td>${date}</td><td><a>Logs</a></td></tr>`).join('')}</tbody></table>`;
    press(document.querySelector('a') as Element);
    document
      .querySelector('tr')
      ?.insertAdjacentHTML('afterend', `<tr><td colspan="4">To a@b.example <pre>${line}</pre></td></tr>`);
    expect(countLines()).toBe(1);
  });

  test('the events of one message, one a box, that a press has brought', () => {
    document.body.innerHTML = list((mail) => row(mail).replace('</div>', '<a>Logs</a></div>'), mails);
    press(document.querySelector('a') as Element);
    const event = (words: string) => `<li><time>${date}</time><b>a@b.example</b><span>${words}</span></li>`;
    document.body.insertAdjacentHTML('beforeend', `<ol>${event('Accepted')}${event(line)}</ol>`);
    expect(countLines()).toBe(1);
  });

  test('nothing by a script’s own click', () => {
    document.body.innerHTML = list((mail) => row(mail).replace('</div>', '<a>Logs</a></div>'), mails);
    const [, second] = document.querySelectorAll('.row');
    fire(second?.querySelector('a') as Element, 'click', false);
    (second?.children[3] as Element).textContent = deferred;
    expect(countLines()).toBe(0);
  });
});
