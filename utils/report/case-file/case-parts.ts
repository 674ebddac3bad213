import { inRow, labelled } from '../../words/marks';
import { say, sayCount } from '../../words/say';
import type { NextMail } from '../documents/next-mail/next-mail';
import { statusWordOf } from '../words/status-words';
import { fullTime } from '../words/times';
import type { IncidentPageView } from '../workbench/types';
import type { CaseMessage, Show } from './case-facts';
import { type Html, html } from './html';

/** The incidents: how each stands, by which proof, and what to do. */
export function incidentParts(incidents: readonly IncidentPageView[], show: Show): Html | null {
  if (incidents.length === 0) return null;
  return html`<h2>${say('Incidents')}</h2>${incidents.map((one) => incidentPart(one, show))}`;
}

function incidentPart({ incident, recovery }: IncidentPageView, show: Show): Html {
  const { stateWord, title, nextHop, recipient, extent, when, again, outlook, actorLine, steps, note } =
    incident;
  const where = [recipient, nextHop].filter(Boolean).map(show);
  return html`<section><h3>${labelled(stateWord, inRow([title, where.length > 0 && placeWords(where)]))}</h3><p>${extent} ${when} ${again}</p>${recovery && html`<p><b>${recovery.headline}</b></p>`}<p>${outlook} ${actorLine}</p>${steps.length > 0 && html`<ul>${steps.map((step) => html`<li>${step}</li>`)}</ul>`}${note !== '' && html`<p>${say('Note: {note}', { note: show(note) })}</p>`}</section>`;
}

function placeWords([recipient = '', server]: readonly string[]): string {
  return server ? say('{recipient} at {server}', { recipient, server }) : recipient;
}

function leftWords(more: number): string {
  return sayCount(more, {
    one: '{n} more message is not in this file.',
    other: '{n} more messages are not in this file.',
  });
}

/** One message with its attempts and its lines; several as a table. */
export function messageParts(messages: readonly CaseMessage[], more: number, show: Show): Html {
  const [first, ...others] = messages;
  if (!first) return html`<h2>${say('Messages')}</h2><p>${say('None.')}</p>`;
  const left = more > 0 && html`<p class="quiet">${leftWords(more)}</p>`;
  const whole = others.length === 0 && html`${attempts(first, show)}${proof(first, show)}`;
  return html`<h2>${sayCount(messages.length, { one: '{n} message', other: '{n} messages' })}</h2><div class="scroll"><table><thead><tr><th>${say('Status')}<th>${say('Last attempt')}<th>${say('Recipient')}<th>${say('Why')}<th>${say('Who acts')}<th>${say('Next hop')}<th>${say('Tries')}</thead>${messages.map((one) => messageRow(one, show))}</table></div>${left}${whole}`;
}

/** End tags that HTML does without are left out: there are thousands (HTML, 13.1.2.4). */
function messageRow({ row }: CaseMessage, show: Show): Html {
  const { status, statusWord, time, recipient, more, title, actor, nextHop, attempts: tries } = row;
  const others = more > 0 ? ` +${more}` : '';
  return html`<tr><td class="whole ${lookOf(status)}">${statusWord}<td class="short">${time}${cellOf(show(recipient) + others)}<td>${title}<td>${actor}${cellOf(show(nextHop))}<td>${tries}`;
}

/** Letters that fit into a column without a break. */
const SHORT = 28;

function cellOf(name: string): Html {
  return name.length <= SHORT ? html`<td class="short">${name}` : html`<td>${name}`;
}

function lookOf(status: string): string {
  if (status === 'sent' || status === 'deliverable') return 'delivered';
  return status === 'deferred' || status === 'unknown' ? 'waiting' : 'failed';
}

const MOST_ATTEMPTS = 200;

function attempts({ diagnosis }: CaseMessage, show: Show): Html {
  const shown = diagnosis.attempts.slice(-MOST_ATTEMPTS);
  return html`<h2>${say('Attempts')}</h2><div class="scroll"><table class="attempts"><thead><tr><th>${say('Time')}<th>${say('Recipient')}<th>${say('Next hop')}<th class="whole">${say('Status')}<th>${say('Answer')}</thead>${shown.map(
    ({ attempt, finding }) =>
      html`<tr><td>${fullTime(attempt.time) ?? ''}<td>${show(attempt.recipient ?? '')}<td>${show(attempt.nextHop?.host ?? attempt.nextHop?.address ?? '')}<td class="whole ${lookOf(attempt.status)}">${statusWordOf(attempt.status, finding.cause)}<td>${show(attempt.response ?? '')}`,
  )}</table></div>`;
}

function proof({ lines }: CaseMessage, show: Show): Html {
  return html`<h2>${say('Lines of the log')}</h2><pre>${lines.map(show).join('\n')}</pre>`;
}

export function mailParts(mails: readonly NextMail[]): Html | null {
  if (mails.length === 0) return null;
  return html`<h2>${say('Next mails')}</h2>${mails.map(
    ({ readerWords, subject, body }) =>
      html`<h3>${say('To: {reader}', { reader: readerWords })}</h3><div class="mail"><p><b>${subject}</b></p><pre>${body}</pre></div>`,
  )}`;
}
