import { addressesOf } from '../documents/redaction/addresses-of';
import { createRedactor } from '../documents/redaction/redact';
import { count } from '../words/numbers';
import { momentWords } from '../workbench/moments';
import { caseChart } from './case-chart';
import { CASE_HEAD, caseElement } from './case-data';
import type { CaseFacts, Show } from './case-facts';
import { incidentParts, mailParts, messageParts } from './case-parts';
import { CASE_STYLE } from './case-style';
import { html } from './html';

/**
 * A case as one HTML page: verdict, chart, incidents, messages with their proof, what to write to whom, and the data to read it again. It has no
 * script and loads nothing, so that it opens anywhere. What comes from a log is text in it.
 */
export async function caseFile(facts: CaseFacts): Promise<string> {
  const { title, verdict, messages, more, incidents, timeline, made, redact } = facts;
  const show = redact ? redactorOf(facts) : (text: string) => text;
  const data = await caseElement({
    made,
    messages: messages.map(({ diagnosis, lines }) => ({
      sender: show(diagnosis.message.sender ?? ''),
      lines: lines.map(show),
    })),
  });
  const names = redact ? 'Addresses and names were replaced.' : 'With addresses and names as they are.';
  const body = html`<h1>${show(title)}</h1>
<p class="quiet">Made by Yellowline ${momentWords(made)}, in the browser, from the log. ${names}</p>
<p class="verdict">${show(verdict)}</p>
${caseChart(timeline)}${incidentParts(incidents, show)}${messageParts(messages, more, show)}${mailParts(facts.mails(redact ? show : null))}
<p class="quiet">The workbench of Yellowline reads this file: it carries the log lines of ${count(messages.length, 'message')}.</p>`;
  const head = `<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;
  return `${CASE_HEAD}${head}${html`<title>${show(title)}</title>`.html}<style>${CASE_STYLE}</style><body><main>${body.html}</main>${data}`;
}

function redactorOf({ messages, title, incidents }: CaseFacts): Show {
  const texts = [
    title,
    ...messages.flatMap(({ lines }) => lines),
    ...incidents.map(({ incident }) => incident.note),
  ];
  return createRedactor(addressesOf(messages.map(({ diagnosis }) => diagnosis)), texts);
}
