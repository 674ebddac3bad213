import { inTextLanguage, spoken } from '../../words/language';
import { say, sayCount } from '../../words/say';
import { addressesOf } from '../documents/redaction/addresses-of';
import { createRedactor } from '../documents/redaction/redact';
import { momentWords } from '../workbench/moments';
import { caseChart } from './case-chart';
import { CASE_HEAD, caseElement } from './case-data';
import type { CaseFacts, Show } from './case-facts';
import { incidentParts, mailParts, messageParts } from './case-parts';
import { CASE_STYLE } from './case-style';
import { type Html, html } from './html';

/**
 * A case as one HTML page: verdict, chart, incidents, messages with their proof, what to write to whom, and the data to read it again. It has no
 * script and loads nothing, so that it opens anywhere. What comes from a log is text in it.
 */
export async function caseFile(facts: CaseFacts): Promise<string> {
  const { messages, made, redact } = facts;
  const show = redact ? redactorOf(facts) : (text: string) => text;
  const page = inTextLanguage(() => pageOf(facts, show));
  const data = await caseElement({
    made,
    messages: messages.map(({ diagnosis, lines }) => ({
      sender: show(diagnosis.message.sender ?? ''),
      lines: lines.map(show),
    })),
  });
  return `${CASE_HEAD}${page}${data}`;
}

function pageOf(facts: CaseFacts, show: Show): string {
  const title = html`<title>${show(facts.title)}</title>`.html;
  const head = `<html lang="${spoken().code}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  return `${head}${title}<style>${CASE_STYLE}</style><body><main>${bodyOf(facts, show).html}</main>`;
}

function bodyOf(facts: CaseFacts, show: Show): Html {
  const { title, verdict, messages, more, incidents, timeline, made, redact } = facts;
  const names = redact
    ? say('Addresses and names were replaced.')
    : say('With addresses and names as they are.');
  const carried = sayCount(messages.length, {
    one: 'The workbench of Yellowline reads this file: it carries the log lines of {n} message.',
    other: 'The workbench of Yellowline reads this file: it carries the log lines of {n} messages.',
  });
  return html`<h1>${show(title)}</h1>
<p class="quiet">${say('Made by Yellowline {when}, in the browser, from the log.', { when: momentWords(made) })} ${names}</p>
<p class="verdict">${show(verdict)}</p>
${caseChart(timeline)}${incidentParts(incidents, show)}${messageParts(messages, more, show)}${mailParts(facts.mails(redact ? show : null))}
<p class="quiet">${carried}</p>`;
}

function redactorOf({ messages, title, incidents }: CaseFacts): Show {
  const texts = [
    title,
    ...messages.flatMap(({ lines }) => lines),
    ...incidents.map(({ incident }) => incident.note),
  ];
  return createRedactor(addressesOf(messages.map(({ diagnosis }) => diagnosis)), texts);
}
