import { renderCard, renderNote, renderSummary } from '@/components/portal/render';
import surfaceCss from '@/components/yellowline.css?inline';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import type { Cause, Diagnosis } from '@/utils/engine/types';
import { causes } from '@/utils/knowledge/causes';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import { createReport, type Report } from '@/utils/report/report';
import type { CardView, PortalAction, RowState } from '@/utils/report/types';

/** A card as it was drawn: what it is of, and its height in CSS pixels. */
export interface Drawn {
  readonly name: string;
  readonly height: number;
}

const NOW = Date.parse('2026-11-23T12:00:00Z');
const STATUSES = ['deferred', 'bounced', 'expired'] as const;
const engine = createEngine(knowledge, formats);
const report: Report = createReport(words, { now: () => NOW, filter: 'SpamHero' });
const available: PortalAction[] = ['flush', 'requeue', 'deliver', 'alternate'];

Object.assign(globalThis, { drawCards, drawStates, drawNotes });

/** Draws the cards of every cause in one status. Gives their heights. */
function drawCards(status: (typeof STATUSES)[number]): Drawn[] {
  document.body.replaceChildren();
  const state: RowState = status === 'deferred' ? 'deferring' : 'failed';
  const views = causes.map((cause) => {
    const diagnoses = [messageOf(cause, status)];
    return [`${cause.id} ${status}`, report.card(state, diagnoses, 'known')] as const;
  });
  return drawAll(views);
}

/** Draws what a card says before the log is known. */
function drawStates(): Drawn[] {
  document.body.replaceChildren();
  const states: RowState[] = ['queued', 'deferring', 'failed', 'deep-filtered', 'undelivered'];
  const progresses: CardView['progress'][] = ['never', 'loading', 404];
  const views = states.flatMap((state) =>
    progresses.map((progress) => [`${state} ${progress}`, report.card(state, null, progress)] as const),
  );
  return drawAll(views);
}

/** Draws the summary and the notes of a log, with its lines between them. */
function drawNotes(log: string): void {
  document.body.replaceChildren();
  const diagnoses = engine.diagnose(log, { now: NOW });
  const root = open('yellowline-summary');
  renderSummary(root, { view: report.summary(diagnoses), onShow: () => {}, copyTicket: async () => true });
  for (const diagnosis of diagnoses) drawMessage(diagnosis, log);
}

function drawMessage(diagnosis: Diagnosis, log: string): void {
  const latest = new Set(diagnosis.recipients.map(({ last }) => last));
  for (const [index, { attempt }] of diagnosis.attempts.entries()) {
    const line = document.createElement('pre');
    line.textContent = log.slice(attempt.span.start, attempt.span.end);
    document.body.append(line);
    const copies = {
      ticket: async () => true,
      text: async () => true,
      report: async () => true,
      tracking: null,
      redact: false,
    };
    const view = report.note(diagnosis, index);
    const root = open('yellowline-note');
    renderNote(root, { view, brief: !latest.has(index), available, onAction: () => {}, copies });
  }
}

function drawAll(views: readonly (readonly [string, CardView])[]): Drawn[] {
  return views.map(([name, view]) => {
    const head = document.createElement('h2');
    head.textContent = name;
    document.body.append(head);
    const root = open('yellowline-card');
    renderCard(root, {
      view,
      available,
      copyTicket: view.note && (async () => true),
      copyText: async () => true,
      onAction: () => {},
      onClose: () => {},
      onResize: () => {},
    });
    const card = root.querySelector('.card');
    return { name, height: Math.round(card?.getBoundingClientRect().height ?? 0) };
  });
}

function open(name: string): ShadowRoot {
  const host = document.createElement(name);
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(surfaceCss);
  root.adoptedStyleSheets = [sheet];
  return root;
}

/** The first example of the cause as a server would say it in a log, or its very words where no words lead to it. */
function messageOf(cause: Cause, status: string): Diagnosis {
  const said = cause.examples.match[0] ?? '451 4.0.0 The reason is not told';
  const hop = 'mail.oakhurst-clinic.example[192.0.2.25]';
  const wrapped = /\bsaid: |^connect to|^Host or domain|^lost connection|^conversation with|^mail for/.test(
    said,
  )
    ? said
    : `host ${hop} said: ${said} (in reply to RCPT TO command)`;
  const record =
    `2026-11-20T21:40:01.000000+00:00 relay4 postfix/smtp[1]: 4jYJCk2zRXzKnDh: to=<fritz.waldmeister@oakhurst-clinic.example>, ` +
    `relay=${hop}:25, delay=3, delays=1/0/1/1, dsn=4.0.0, status=${status} (${wrapped})`;
  const [diagnosis] = engine.diagnose(record, { now: NOW });
  if (!diagnosis) throw new Error(`Nothing to read: ${record}`);
  const [one] = diagnosis.attempts;
  if (!one || one.finding.cause === cause.id) return diagnosis;
  const finding = { ...one.finding, cause: cause.id, actor: cause.actor, missing: null };
  return { ...diagnosis, attempts: [{ ...one, finding }] };
}
