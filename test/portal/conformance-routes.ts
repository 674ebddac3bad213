import type { Answer } from './answer';
import { readLog } from './messages';

const log = readLog('recipient-unknown-bounced');
const text = 'text/plain; charset=utf-8';
const json = 'application/json';

/** Answers of every kind that a page may get, most of them with a log in them. */
const answers: Readonly<Record<string, Answer>> = {
  log: { type: text, body: log },
  typeless: { type: '', body: log },
  json: { type: json, body: JSON.stringify({ data: { lines: log.split('\n') } }) },
  html: {
    type: 'text/html',
    body: `<!doctype html><title>Log</title><pre>${log.replaceAll('<', '&lt;')}</pre>`,
  },
  xml: { type: 'application/xml', body: `<log><line>${log.replaceAll('<', '&lt;')}</line></log>` },
  'not-json': { type: json, body: `{"log": ${log}` },
  bom: { type: text, body: `\ufeff${log}` },
  latin1: {
    type: 'text/plain; charset=iso-8859-1',
    body: Buffer.from(`${log} \u00e4\u00f6\u00fc`, 'latin1'),
  },
  binary: { type: 'application/octet-stream', body: Buffer.from([0, 255, 1, 254, 10, 13]) },
  form: { type: 'application/x-www-form-urlencoded', body: 'a=1&b=status%3Ddeferred' },
  script: { type: 'text/javascript', body: `/* ${log.slice(0, 400)} */` },
  stream: { type: 'text/event-stream', body: `data: ${log.split('\n')[0]}\n\n` },
  empty: { type: text, body: '', headers: { 'content-length': '0' } },
  none: { status: 204, type: text, body: '' },
  missing: { status: 404, type: text, body: log },
  broken: { status: 500, type: json, body: JSON.stringify({ error: log }) },
  redirect: { status: 302, type: text, body: '', headers: { location: '/cp/conformance/log' } },
  slow: { type: text, body: log.slice(0, 100), later: log.slice(100) },
  'slow-head': { type: text, body: '', later: log },
  large: { type: text, body: `${log}\n`.repeat(8_000) },
};

/** The answer of this name; undefined where there is none. */
export function conformanceAnswer(name: string): Answer | undefined {
  if (name === 'page')
    return {
      type: 'text/html',
      body: '<!doctype html><title>Conformance</title><link rel="icon" href="/public/icon.svg">',
    };
  return answers[name];
}
