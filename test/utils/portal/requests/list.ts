import { afterEach, beforeEach, vi } from 'vitest';
import { requestOfLink, type SentRequest } from '@/utils/portal/bridge/sent-request';
import { LogStore } from '@/utils/portal/logs/log-store';
import { LearnedLogs } from '@/utils/portal/requests/learned-logs';
import { type Row, rowAt } from '@/utils/portal/rows/row';
import { escapeHtml } from '../log-lines';
import { here } from './asked';

export let learned: LearnedLogs;
let stop: AbortController;

/** Before each test: nothing is known, and the clock stands. */
export function startAnew(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
      `${here}/cp/quarantine`,
    );
    learned = new LearnedLogs(new LogStore());
    stop = new AbortController();
    learned.watch(document, stop.signal);
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });
}

/** A row of the list. */
export interface Mail {
  readonly id: string;
  readonly subject?: string;
  readonly state?: string;
  readonly logs?: string;
  readonly attributes?: string;
}

/** Shows a list of mails, and what else the page has. */
export function show(mails: readonly Mail[], rest = ''): void {
  const rows = mails.map(
    ({
      id,
      subject = 'Hello',
      state = 'Failed',
      logs = '<a href="#" class="logs">Logs</a>',
      attributes = '',
    }) =>
      `<tr data-id="${id}" ${attributes}><td><i title="${state}"></i></td><td>to-${id}@b.example</td><td class="subject">${escapeHtml(subject)}</td><td>10:15</td><td>${logs}</td></tr>`,
  );
  document.body.innerHTML = `<table><tbody>${rows.join('')}</tbody></table>${rest}`;
}

export const find = (selector: string) => document.querySelector(selector) as HTMLElement;
export const rowOf = (id: string) => rowAt(find(`[data-id="${id}"]`)) as Row;
export const knows = (id: string) => learned.logOf(rowOf(id))?.text ?? null;
export const asked = (id: string) => learned.requestFor(rowOf(id))?.url ?? null;
export const get = (path: string, at = Date.now()): SentRequest => ({ ...requestOfLink(here + path), at });

/** As a browser does it for a person, or, where it is not trusted, as a script does it. */
export function fire(target: Element, type: string, isTrusted = true): void {
  const event =
    type === 'keydown'
      ? new KeyboardEvent(type, { key: 'Enter', bubbles: true })
      : new Event(type, { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
}
/** As a pointer does it. */
export function press(target: Element): void {
  fire(target, 'pointerdown');
  fire(target, 'click');
}
export const logsOf = (id: string) => find(`[data-id="${id}"] .logs`);
export const wait = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);
