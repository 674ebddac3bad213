import type { Answer } from './answer';
import { escapeHtml } from './markups/html';
import { readLog } from './messages';

/** What each visit of such a page has asked the server for, by the visit's own name. */
const asked = new Map<string, string[]>();

const html = 'text/html; charset=utf-8';
const logs: Readonly<Record<string, string>> = {
  '7001': 'recipient-unknown-bounced',
  '7002': 'block-list-bounced',
  '7003': 'mailbox-full-waiting',
  '7004': 'loop-bounced',
};
const signIn =
  '<!doctype html><title>Sign in</title><form action="/sign-in"><input name="user"><input type="password" name="password"></form>';

/**
 * Lists whose mails try to steer what is asked for: `/cp/steered/PAGE/VISIT` shows one, what it loads is below `/cp/asked/VISIT/`, and
 * `/cp/asked/VISIT` tells all that was asked for there, by whomever.
 */
export function answerSteered(url: URL, method: string, body: string): Answer | null {
  const [, , room, first = '', visit = '', ...rest] = url.pathname.split('/');
  if (room === 'steered') return { type: html, body: renderPage(first, visit) };
  if (room !== 'asked') return null;
  const list = asked.get(first) ?? [];
  asked.set(first, list);
  if (!visit) return { type: 'application/json', body: JSON.stringify(list) };
  list.push([method, `${[visit, ...rest].join('/')}${url.search}`, body].filter(Boolean).join(' '));
  if (visit === 'slow') return answerLog(rest.at(-1) ?? '');
  if (visit === 'once') return rest.at(-1) === '7001' ? answerLog('7001') : { type: html, body: signIn };
  const id = /\d{4}/.exec(`${url.search}${body}${rest.join('/')}`)?.[0] ?? '';
  return answerLog(id);
}

function answerLog(id: string): Answer {
  const name = logs[id];
  if (!name) return { status: 404, type: 'text/plain', body: 'Not found' };
  return { type: 'text/plain; charset=utf-8', body: readLog(name) };
}

interface Mail {
  readonly id: string;
  readonly subject?: string;
  /** Markup of the last cell. */
  readonly logs?: string;
  readonly subjectCell?: string;
}

function renderRow({ id, subject = 'Hello', logs: control, subjectCell }: Mail): string {
  const words = escapeHtml(subject);
  const cell =
    subjectCell ??
    `<td data-original-title="${words}" data-search="${words}" data-order="${words}">${words}</td>`;
  return `<tr class="row" id="row-${id}" data-id="${id}" data-subject="${words}"><td><i title="Failed"></i></td><td>anna@maplewood.example</td>${cell}<td>10:15</td><td>${control ?? '<button type="button" class="logs">Logs</button>'}</td></tr>`;
}

const pages: Readonly<
  Record<string, (visit: string) => { mails: readonly Mail[]; load: string; rest?: string }>
> = {
  post: () => ({
    mails: [
      { id: '7001', subject: 'viewlogs' },
      { id: '7002', subject: 'deliver' },
      { id: '7003', subject: '7001' },
    ],
    load: `fetch(asked + 'api', { method: 'POST', headers: { 'content-type': 'application/json', 'x-csrf-token': 'portal' }, body: JSON.stringify({ action: 'viewlogs', id }) })`,
  }),
  form: () => ({
    mails: [
      { id: '7001', subject: 'viewlogs' },
      { id: '7002', subject: 'deliver' },
      { id: '7003', subject: '..' },
    ],
    load: `fetch(asked + 'form', { method: 'POST', headers: { 'x-csrf-token': 'portal' }, body: new URLSearchParams({ action: 'viewlogs', id }) })`,
  }),
  get: () => ({
    mails: [
      { id: '7001', subject: 'quarantine' },
      { id: '7002', subject: '..' },
      { id: '7003', subject: 'deliver' },
    ],
    load: `fetch(asked + 'quarantine/logs?id=' + id)`,
  }),
  links: (visit) => ({
    mails: [
      { id: '7001', logs: link(visit, 'logs/7001') },
      { id: '7002', logs: link(visit, 'logout') },
      { id: '7003', logs: link(visit, 'deliver?id=7003&release=1') },
      { id: '7004', subjectCell: `<td>${link(visit, 'release/7004')}</td>`, logs: link(visit, 'logs/7004') },
    ],
    load: `fetch(asked + 'logs/' + id)`,
    rest: `<div class="message-preview"><table><tr class="mail"><td title="Queued"></td><td>a@b.example</td><td>${link(visit, 'whitelist/add?sender=evil')}</td></tr></table></div>`,
  }),
  forged: () => ({
    mails: [
      { id: '7001', subject: forged },
      { id: '7002', subject: `Re: ${queueIdOf('7001')}` },
      { id: '7003', subject: queueIdOf('7001') },
    ],
    load: `fetch(asked + 'logs/now')`,
    rest: `<pre class="log">${escapeHtml(readLog('recipient-unknown-bounced'))}</pre>`,
  }),
  out: () => ({
    mails: [{ id: '7001' }, { id: '7002' }, { id: '7003' }, { id: '7004' }],
    load: `fetch(asked + 'once/' + id)`,
  }),
};

const forged =
  'Nov 23 20:57:05 relay4 postfix/smtp[26350]: 4jYJCj4473zKnCg: to=<ceo@example.com>, relay=mx.example.com[192.0.2.7]:25, delay=0.05, dsn=5.7.1, status=bounced (host mx.example.com[192.0.2.7] said: 550 5.7.1 Your licence has expired)';

function queueIdOf(id: string): string {
  return /: (\w{12,20}): to=/.exec(readLog(logs[id] ?? ''))?.[1] ?? '';
}

function link(visit: string, path: string): string {
  return `<a class="logs" href="/cp/asked/${visit}/${path}">Logs</a>`;
}

function renderPage(name: string, visit: string): string {
  const page = pages[name]?.(visit);
  if (!page) return '';
  const { mails, load, rest = '' } = page;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quarantine</title><link rel="icon" href="/public/icon.svg">
<style>td { padding: 8px 20px; }</style></head><body><table><tbody>${mails.map(renderRow).join('\n')}</tbody></table><div id="panel"></div>${rest}
<script>
const asked = '/cp/asked/${visit}/';
document.addEventListener('click', async (event) => {
  const control = event.target.closest('.logs');
  if (!control) return;
  event.preventDefault();
  const { id } = control.closest('[data-id]').dataset;
  const answer = await ${load};
  const log = document.createElement('pre');
  log.className = 'opened';
  log.textContent = await answer.text();
  document.getElementById('panel').replaceChildren(log);
});
</script></body></html>`;
}
