import { maskRest } from './mask-rest';
import { type KnownAddresses, Names } from './names';
import { replaceTokens } from './tokens';

/**
 * Gives a function that takes addresses, names of people, hosts and networks, and addresses of pages out of texts, the same throughout:
 * `jane@example.com` is `recipient-1@domain-1` wherever it stands, in any case and however it is written. Codes, times and queue ids stay, and so
 * do the domains of the large mail services, since who runs the server matters to whoever acts.
 * In: what is known, and all texts that will come, so that a name that stands alone is known too. Linear in the length of a text.
 */
export function createRedactor(known: KnownAddresses, texts: readonly string[]): (text: string) => string {
  const names = new Names(known);
  const replace = (text: string) =>
    replaceTokens(
      text.replace(PREFIX, (_, time: string, host: string) => `${time}${names.host(host)}`),
      names,
    );
  const replaced = new Map(texts.map((text) => [text, replace(text)]));
  return (text) => {
    const whole = replaced.get(text) ?? replace(text);
    return maskRest(
      whole.replace(WORD, (word) => withoutMailbox(word, names)),
      names,
    );
  };
}

const TIME = '(?:[A-Z][a-z]{2} [ \\d]\\d [\\d:]{8}|\\d{4}-\\d\\d-\\d\\dT[\\d:.+Z-]{8,24}) ';
const PROCESS = '[\\w/.-]{1,60}\\[\\d{1,10}\\]: ';
/** Host of the log in a syslog prefix (RFC 3164, RFC 5424, and the ISO form); within a line, where one was lost between two, before a process. */
const PREFIX = new RegExp(
  `(^(?:<\\d{1,3}>\\d? ?)?${TIME}|${TIME}(?=\\S{1,101} ${PROCESS}))([A-Za-z0-9][\\w.-]{0,100})(?= )`,
  'gm',
);

/** What may be the name of a mailbox without its domain. */
const WORD = /(?<![\w.+'@\u0080-\uffff-])[\w\u0080-\uffff][\w.+'\u0080-\uffff-]{2,200}(?!@)/g;

function withoutMailbox(word: string, names: Names): string {
  const name = word.replace(/[.'-]{1,9}$/, '');
  return `${names.mailboxAlone(name) ?? name}${word.slice(name.length)}`;
}
