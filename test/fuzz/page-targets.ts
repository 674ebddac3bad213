import { requestOfLink, type SentRequest } from '@/utils/portal/bridge/sent-request';
import { findLogs } from '@/utils/portal/logs/find-logs';
import { readLogs } from '@/utils/portal/logs/page-log';
import { pieceOf } from '@/utils/portal/page/pieces';
import { runAtOnce } from '@/utils/portal/page/slices';
import { LearnedRequests } from '@/utils/portal/requests/learned-requests';
import { Census } from '@/utils/portal/rows/census';
import { identifiersOf } from '@/utils/portal/rows/row-identifiers';
import { renderLines, renderTableLog } from '../portal/log-markup';
import { renderCards } from '../portal/markups/cards';
import { renderExpandedLog, renderExpanding } from '../portal/markups/expanding';
import { renderGrid } from '../portal/markups/grid';
import { escapeHtml } from '../portal/markups/html';
import { renderTable } from '../portal/markups/table';
import { messages, readLog } from '../portal/messages';
import { must, type Random, type Target } from './hold';

const HERE = 'https://portal.example';
const [PRESSED, OTHER, THIRD] = ['7001', '7002', '7003'];

/** What a portal asks for the log of a message, each with its identifier in one place. */
const requests: readonly SentRequest[] = [
  requestOfLink(`${HERE}/cp/logs?id=${PRESSED}&view=full`),
  requestOfLink(`${HERE}/cp/logs/${PRESSED}/lines`),
  requestOfLink(`${HERE}/cp/viewlogs/${PRESSED}.json?action=show`),
  post(`{"action":"viewlogs","id":"${PRESSED}","options":{"lines":100}}`, 'json'),
  post(`action=viewlogs&id=${PRESSED}&lines=100`, 'urlencoded'),
];

/** A sender's words, and what could be taken for the portal's own. */
const subjects = [
  'viewlogs',
  'deliver',
  '..',
  OTHER,
  THIRD,
  'logs',
  'show?id=7002',
  `x', ${THIRD}, '`,
  `" data-id="${THIRD}" x="`,
  '{"id":"7003"}',
  '&action=deliver&id=7003',
  '/cp/release/7003',
  '%37%30%30%33',
  'a@b.example',
];

/** Where a portal may say a mail's subject. */
const places: readonly ((id: string, subject: string) => string)[] = [
  (id, subject) => `<tr data-id="${id}"><td title="${subject}">${subject}</td></tr>`,
  (id, subject) =>
    `<tr id="m-${id}"><td data-search="${subject}" data-order="${subject}">${subject}</td></tr>`,
  (id, subject) => `<tr data-message="${id}" data-subject="${subject}"><td>${subject}</td></tr>`,
  (id, subject) => `<tr><td>${subject}</td><td><a onclick="show('${subject}', ${id})">Logs</a></td></tr>`,
  (id, subject) =>
    `<tr><td><input value="${subject}"><a href="/cp/logs?id=${id}&s=${subject}">Logs</a></td></tr>`,
  (id, subject) => `<tr><td alt="${subject}">${subject}</td><td><b hx-vals='{"id":${id}}'></b></td></tr>`,
];

// Without what a page loads.
const lists = [renderTable, renderGrid, renderCards, renderExpanding].map(
  (render) => /<main.*<\/main>/s.exec(render(messages.slice(0, 2)))?.[0] ?? '',
);
const log = readLog('recipient-unknown-bounced').split('\n').slice(0, 6).join('\n');
const logs = [
  `<pre>${escapeHtml(log)}</pre>`,
  renderLines(log),
  renderTableLog(log),
  renderExpandedLog(log),
  `<textarea readonly>${escapeHtml(log)}</textarea>`,
];

/** What stands in a page, and who wrote it: needs a document. */
export const pageTargets: readonly Target[] = [
  { name: 'learned requests', seeds: subjects, check: askForNothingElse },
  { name: 'lists of a page', seeds: lists, tries: 20, check: countRows },
  { name: 'logs of a page', seeds: logs, tries: 40, check: findLogsOf },
];

function post(body: string, encoding: SentRequest['encoding']): SentRequest {
  return { url: `${HERE}/cp/api`, method: 'POST', headers: {}, body, encoding, at: 1 };
}

/** Whatever senders write: for another row the same is asked, with that row's identifier, or nothing. */
function askForNothingElse(text: string, random: Random): void {
  const request = requests[random(requests.length)] as SentRequest;
  const place = places[random(places.length)] as (typeof places)[number];
  const subject = (one: string) => escapeHtml(one).replaceAll('"', '&quot;').replaceAll("'", '&#39;');
  const written = [text, subjects[random(subjects.length)] as string, 'Hello'].sort(() => random(3) - 1);
  const rows = [PRESSED, OTHER, THIRD].map((id, i) => place(id as string, subject(written[i] as string)));
  document.body.innerHTML = `<table><tbody>${rows.join('')}</tbody></table>`;
  const [pressed, other] = document.querySelectorAll('tbody > tr');
  if (!pressed || !other) return;
  const learned = new LearnedRequests();
  learned.learn(pressed, identifiersOf(pressed), request);
  const asked = learned.requestFor(other, null);
  if (asked === null) return;
  const wanted = JSON.stringify({ ...request, at: null }).replace(PRESSED as string, OTHER as string);
  must(
    JSON.stringify({ ...asked, at: null }) === wanted,
    `${rows.join('\n')}\nasks for ${JSON.stringify(asked)}`,
  );
}

function countRows(html: string): void {
  const text = show(html);
  const count = () => {
    const census = new Census();
    census.takePiece(pieceOf(document.body));
    runAtOnce(census.update([]));
    return [...census.undelivered].map(([, state]) => state).join(' ');
  };
  const first = count();
  must(count() === first, 'counted otherwise the second time');
  must(document.body.textContent === text, 'the page says something else');
}

function findLogsOf(html: string): void {
  const text = show(html);
  const found = runAtOnce(findLogs(document.body));
  for (const one of found)
    must(!found.some((other) => other !== one && other.contains(one)), 'a log within a log');
  const read = () => JSON.stringify(found.map((one) => runAtOnce(readLogs(one)).map((each) => each.text)));
  const first = read();
  must(read() === first, 'read otherwise the second time');
  must(document.body.textContent === text, 'the page says something else');
}

/** Gives the words of the page. */
function show(html: string): string {
  document.body.innerHTML = html;
  return document.body.textContent ?? '';
}
