// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Diagnosis, UntriedMessage } from '@/utils/engine/types';
import { LOG_EVENT } from '@/utils/portal/bridge/bridge-names';
import { startPortal } from '@/utils/portal/session';
import type { Drawing } from '@/utils/portal/surfaces/drawing';
import { startWork } from '@/utils/portal/work';
import type { StartWork } from '@/utils/portal/work-contract';
import { first, looks, memory, recalled } from '../first-parts';
import { deferred, escapeHtml, expired, other, queued, sent, taken } from '../log-lines';
import { press } from '../requests/list';
import { settle } from '../settle';

/** Reads `to=`, `status=` and places only: the engine has tests of its own. */
function diagnose(text: string): Diagnosis[] {
  const attempts = [...text.matchAll(/^.*status=(\w+).*$/gm)].map((match) => ({
    attempt: {
      recipient: /to=<([^>]*)>/.exec(match[0])?.[1] ?? null,
      status: match[1],
      span: { start: match.index, end: match.index + match[0].length },
    },
    finding: { cause: `test.${match[1]}` },
  }));
  const names = [...new Set(attempts.map(({ attempt }) => attempt.recipient))];
  const recipients = names.map((recipient) => ({
    recipient,
    last: attempts.findLastIndex(({ attempt }) => attempt.recipient === recipient),
  }));
  return [{ attempts, recipients } as unknown as Diagnosis];
}

/** The whole text stands for the messages that it tells of. */
const untriedIn = (text: string) => [{ queueId: text } as UntriedMessage];

const write = (root: ShadowRoot, words: string) => void root.replaceChildren(words);
const drawing: Drawing = {
  ready: () => undefined,
  // biome-ignore lint/correctness/useYield: nothing to wait for
  read: function* (text) {
    return { diagnoses: diagnose(text), untried: untriedIn(text) };
  },
  note: ({ diagnosis, index, brief, recipient }) => ({
    attributes: { 'data-cause': diagnosis.attempts[index]?.finding.cause ?? '', 'data-recipient': recipient },
    paint: (root) => write(root, brief ? 'brief' : 'full'),
  }),
  summary: () => ({ attributes: { 'data-cause': 'test.all' }, paint: (root) => write(root, 'summary') }),
  untried: (messages, state) => ({
    attributes: { 'data-cause': 'test.untried' },
    paint: (root) => write(root, `${state}: ${messages[0]?.queueId}`),
  }),
  card: () => ({ attributes: {}, paint: (root) => write(root, 'card') }),
  overview: () => ({ attributes: {}, paint: (root) => write(root, 'overview') }),
  reason: () => null,
  way: () => ({ attributes: {}, paint: () => {} }),
  groupOf: () => null,
};
const loadWork = async (): Promise<StartWork> => (given, end) =>
  startWork({ looks, drawing, memory }, given, end);
const wants = () => ({ hoverFetch: true, overview: true, rowReasons: false });

let visit = new AbortController();
beforeEach(() => {
  vi.useFakeTimers();
  visit = new AbortController();
  return () => {
    visit.abort();
    vi.useRealTimers();
  };
});

const pause = (time: number) => vi.advanceTimersByTimeAsync(time);

const all = (name: string) => [...document.querySelectorAll<HTMLElement>(`yellowline-${name}`)];

async function open(html: string): Promise<void> {
  document.body.innerHTML = html;
  startPortal({ document, wants, counted: () => {}, first, recalled, loadWork }, visit.signal);
  await settle();
}

const lines = [queued, deferred, sent, other];
const pre = `<pre>${escapeHtml(lines.join('\n'))}</pre>`;

describe('a log in a text', () => {
  test('has a note under each record, in full for the latest of a recipient, and one summary', async () => {
    await open(pre);
    const box = document.querySelector('pre') as Element;
    expect(box.textContent).toBe(lines.join('\n'));
    expect(
      [...box.childNodes].map((node) => (node.nodeType === 3 ? (node as Text).data : node.nodeName)),
    ).toEqual([
      `${queued}\n${deferred}\n`,
      'YELLOWLINE-NOTE',
      `${sent}\n`,
      'YELLOWLINE-NOTE',
      other,
      'YELLOWLINE-NOTE',
    ]);
    expect(all('note').map((note) => note.shadowRoot?.textContent)).toEqual(['brief', 'full', 'full']);
    expect(all('note').map((note) => note.getAttribute('data-cause'))).toEqual([
      'test.deferred',
      'test.sent',
      'test.deferred',
    ]);
    expect(all('note').every((note) => note.childNodes.length === 0)).toBe(true);
    expect(box.previousElementSibling).toBe(all('summary')[0]);
  });

  test('is as it was after the visit', async () => {
    await open(pre);
    visit.abort();
    expect(document.body.textContent).toBe(lines.join('\n'));
    expect(document.querySelector('pre')?.childNodes.length).toBe(1);
    expect([...all('note'), ...all('summary')]).toEqual([]);
  });

  test('follows another text, and more of it', async () => {
    await open(pre);
    const text = document.querySelector('pre')?.firstChild as Text;
    text.data = other;
    await settle();
    expect(document.querySelector('pre')?.textContent).toBe(other);
    expect(all('note').length).toBe(1);
    text.appendData(`\n${sent}`);
    await settle();
    expect(document.querySelector('pre')?.textContent).toBe(`${other}\n${sent}`);
    expect(all('note').length).toBe(2);
  });
});

describe('where a note stands', () => {
  test('after the element of its line', async () => {
    await open(`<div>${lines.map((line) => `<div>${escapeHtml(line)}</div>`).join('')}</div>`);
    expect(all('note').map((note) => note.previousElementSibling?.textContent)).toEqual([
      deferred,
      sent,
      other,
    ]);
  });

  test('inside the cell of its record, so that the table keeps its rows', async () => {
    await open(
      `<table><tbody>${lines.map((line) => `<tr><td>1</td><td>${escapeHtml(line)}</td></tr>`).join('')}</tbody></table>`,
    );
    expect(all('note').map((note) => note.parentElement?.textContent)).toEqual([deferred, sent, other]);
    expect(document.querySelector('table')?.rows.length).toBe(4);
    expect(document.querySelector('table')?.previousElementSibling).toBe(all('summary')[0]);
  });

  test('inside the item of a list', async () => {
    await open(`<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`);
    expect(all('note').map((note) => note.parentElement?.nodeName)).toEqual(['LI', 'LI', 'LI']);
  });

  test('after the break that ends its line, out of the highlight', async () => {
    await open(`<div>${lines.map((line) => `<span>${escapeHtml(line)}</span>`).join('<br>')}</div>`);
    expect(all('note').map((note) => note.previousSibling?.nodeName)).toEqual(['BR', 'BR', 'SPAN']);
  });
});

describe('a page that writes its log again', () => {
  test('gets the same notes back in the same turn', async () => {
    await open(`<section>${pre}</section>`);
    const before = all('note');
    const section = document.querySelector('section') as Element;
    section.innerHTML = pre;
    await Promise.resolve();
    await pause(30);
    expect(all('note')).toEqual(before);
    expect(all('summary').length).toBe(1);
  });

  test('loses the notes of lines that it dropped, and the summary of a log that it closed', async () => {
    await open(`<section>${pre}</section>`);
    const section = document.querySelector('section') as Element;
    section.innerHTML = `<pre>${escapeHtml(sent)}</pre>`;
    await settle();
    expect(all('note').length).toBe(1);
    section.innerHTML = '';
    await settle();
    expect([...all('note'), ...all('summary')]).toEqual([]);
  });

  test('and takes our elements away each time is left alone in the end', async () => {
    await open(pre);
    const fight = new MutationObserver(() => {
      for (const note of all('note')) note.remove();
    });
    fight.observe(document.body, { childList: true, subtree: true });
    all('note')[0]?.remove();
    await pause(2500);
    fight.disconnect();
    expect(all('note')).toEqual([]);
    document.body.append(document.createElement('p'));
    await settle();
    expect(all('note')).toEqual([]);
  });
});

test('logs that come later, in windows, shadow roots and frames, are found', async () => {
  await open('<main></main>');
  expect(all('note')).toEqual([]);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = pre;
  document.querySelector('main')?.append(host);
  document.body.insertAdjacentHTML(
    'beforeend',
    `<dialog open><p>${escapeHtml(deferred)}</p><p>${escapeHtml(expired)}</p></dialog>`,
  );
  await settle();
  expect(root.querySelectorAll('yellowline-note').length).toBe(3);
  expect(all('note').map((note) => note.getAttribute('data-recipient'))).toEqual(['k@example.com', '']);
});

test('a copied body tells what the page does not show, and that a log may be where nobody has looked', async () => {
  await open(`<main></main><pre>${escapeHtml(other)}</pre>`);
  const root = (document.querySelector('main') as Element).attachShadow({ mode: 'open' });
  root.innerHTML = `<pre>${escapeHtml(sent)}</pre>`;
  await settle();
  expect(root.querySelectorAll('yellowline-note').length).toBe(0);
  document.dispatchEvent(new CustomEvent(LOG_EVENT, { detail: `${deferred}\n${sent}` }));
  await settle();
  expect(root.querySelectorAll('yellowline-note').length).toBe(1);
});

describe('a log that shows no attempt yet', () => {
  const early = [taken, queued];
  test.each([
    ['a text', `<pre>${escapeHtml(early.join('\n'))}</pre>`],
    ['elements of lines', `<div>${early.map((line) => `<div>${escapeHtml(line)}</div>`).join('')}</div>`],
    ['breaks', `<p>${early.map(escapeHtml).join('<br>')}</p>`],
    ['a list', `<ul>${early.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`],
    [
      'a table',
      `<table><tbody>${early
        .map(
          (line) =>
            `<tr>${line
              .split(/ (?=relay|postfix|4j)/)
              .map((cell) => `<td>${escapeHtml(cell)}</td>`)
              .join('')}</tr>`,
        )
        .join('')}</tbody></table>`,
    ],
  ])('has one summary and no note: %s', async (_name, html) => {
    await open(`<h1>Quarantine+</h1>${html}`);
    expect(all('summary').map((one) => one.shadowRoot?.textContent)).toEqual([`null: ${early.join('\n')}`]);
    expect(all('note')).toEqual([]);
  });

  test('has notes and another summary as soon as there is one', async () => {
    await open(`<pre>${escapeHtml(early.join('\n'))}</pre>`);
    const text = document.querySelector('pre')?.lastChild as Text | null;
    text?.appendData(`\n${deferred}`);
    await settle();
    expect(all('summary').map((one) => one.shadowRoot?.textContent)).toEqual(['summary']);
    expect(all('note').length).toBe(1);
  });

  test('is found where its lines come in pieces', async () => {
    await open('<main></main>');
    const pieces = (line: string) => (line.match(/.{1,24}/g) ?? []).map(escapeHtml).join('<wbr>');
    const main = document.querySelector('main') as Element;
    main.innerHTML = early.map(pieces).join('<br>');
    await settle();
    expect(all('summary').map((one) => one.shadowRoot?.textContent)).toEqual([`null: ${early.join('\n')}`]);
  });

  test('is found beside another one, and when it comes later', async () => {
    const another = taken.replace('4jYJ', '6mNP');
    await open(`${pre}<main></main>`);
    document.querySelector('main')?.insertAdjacentHTML('beforeend', `<pre>${escapeHtml(another)}</pre>`);
    await settle();
    expect(all('summary').map((one) => one.shadowRoot?.textContent)).toEqual(['summary', `null: ${another}`]);
  });

  test('goes by the icon of the row whose Logs was pressed', async () => {
    const row = (id: string) =>
      `<tr data-id="${id}"><td><i title="Queued"></i></td><td>a@b.example</td><td>Hello</td><td>10:15</td><td><a href="#">Logs</a></td></tr>`;
    await open(`<table><tbody>${row('1')}${row('2')}</tbody></table>`);
    press(document.querySelector('[data-id="1"] a') as Element);
    document.body.insertAdjacentHTML('beforeend', `<pre>${escapeHtml(early.join('\n'))}</pre>`);
    await settle();
    expect(all('summary').map((one) => one.shadowRoot?.textContent?.split(':')[0])).toEqual(['queued']);
  });
});

test('a page without a log gets nothing', async () => {
  await open('<p>Read <code>status=deferred</code>.</p><table><tr><td>Failed</td><td>a@b</td></tr></table>');
  expect(document.body.querySelectorAll('yellowline-note, yellowline-summary, yellowline-card').length).toBe(
    0,
  );
});
