import { textOfBody } from '../logs/body-text';
import { isLogLine } from '../logs/records';

const PASSWORD = /type\s{0,3}=\s{0,3}["']?password/i;
const SIGN_IN = /\b(?:sign|log)[\s-]?(?:in|out)\b|\bsession\b|\bunauthori[sz]ed\b|\bforbidden\b/i;
const ERROR = /"(?:errors?|exception)"\s{0,9}:\s{0,9}(?!null|false|""|\[\]|\{\})./;

/**
 * Whether an answer without a delivery attempt is the log of this message all the same: it has lines of a log, names the message, or is
 * built as the answer that a press brought. A page that asks for a password never is.
 */
export function tellsOfNoAttempt(body: string, id: string | null, learnedKind: string | null): boolean {
  if (PASSWORD.test(body) || ERROR.test(body.slice(0, 2_000))) return false;
  const text = textOfBody(body);
  if (text.split('\n').some((line) => isLogLine(line.trim()))) return true;
  if (SIGN_IN.test(text)) return false;
  const kind = kindOf(body);
  return (kind !== null && kind === learnedKind) || (id !== null && names(text, id));
}

/** How an answer is built: the keys of its JSON, or the first tag and the title of its markup. Null where that says little. */
export function kindOf(body: string): string | null {
  const start = body.slice(0, 4_000).trimStart();
  if (start.startsWith('{')) return kindOfJson(body);
  const [tag] = /^(?:<!doctype[^>]{0,200}>\s{0,99})?<[a-z][^>]{0,500}>/i.exec(start) ?? [];
  if (!tag) return null;
  const title = /<title>([^<]{0,200})/i.exec(start)?.[1] ?? '';
  const isTelling = title !== '' || /\s(?:class|id)=/.test(tag);
  return isTelling ? withoutDigits(`${tag} ${title}`) : null;
}

function kindOfJson(body: string): string | null {
  try {
    const entries = Object.entries(JSON.parse(body) as object);
    return JSON.stringify(entries.map(([key, inner]) => [key, keysOf(inner)]));
  } catch {
    return null;
  }
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

function withoutDigits(text: string): string {
  return text.replace(/\d+/g, '');
}

/** By itself, and in no address: a page to sign in says where one wanted to go. */
function names(text: string, id: string): boolean {
  for (let i = text.indexOf(id); i >= 0; i = text.indexOf(id, i + id.length)) {
    const around = `${text[i - 1] ?? ' '}${text[i + id.length] ?? ' '}`;
    if (!/[\w/=%&]/.test(around)) return id.length > 2;
  }
  return false;
}
