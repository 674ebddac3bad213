import { NO_TEXT } from '../page/no-text';

const HINT = /status=(?:sent|deferred|bounced|expired|(?:un)?deliverable)\b/;
const CUT_HINT = new RegExp([...'status='].join('\\s{0,12}'));
const QUEUE_HINT = /\/(?:qmgr|cleanup|smtpd|pickup)\[\d{1,10}\]:?\s{0,9}[0-9A-Za-z]{5,20}:/;
const STATUS_LABELS = /tatus|STATUS|esult|RESULT|utcome|OUTCOME/;
const STATUS_WORDS = /eferred|ounced|xpired|ent|DEFERRED|BOUNCED|EXPIRED|SENT/;
const ANSWER_HINT =
  /\b[245]\d\d[ -]|\b[245]\.\d{1,3}\.\d|said:|timed out|refused|lost connection|\[\d{1,3}\.\d/;

/** Whether a text may hold something of a log: cheap, for any amount of text. */
export function mayHoldLog(text: string): boolean {
  return mayHoldRecord(text) || mayHoldParts(text) || mayHoldQueueLine(text);
}

/** Whether a text may hold lines of the daemons that take mail in and keep it, which is all that there is before the first attempt. */
export function mayHoldQueueLine(text: string): boolean {
  return text.includes('[') && QUEUE_HINT.test(text);
}

/** Whether a text may hold a delivery status record: cheap, for any amount of text. */
export function mayHoldRecord(text: string): boolean {
  if (text.includes('status=') && HINT.test(text)) return true;
  // The page may cut its lines anywhere, also within this word.
  return text.includes('elay') && CUT_HINT.test(text.replace(NO_TEXT, ''));
}

/** Whether a text may hold delivery records that the page has cut short, or taken apart into fields. */
export function mayHoldParts(text: string): boolean {
  return isCutHint(text) || (STATUS_LABELS.test(text) && STATUS_WORDS.test(text) && ANSWER_HINT.test(text));
}

function isCutHint(text: string): boolean {
  return text.includes('to=') && /…|\.\.\.|\[more\]/.test(text) && /\bto=<[^<>\s]{1,320}>/.test(text);
}
