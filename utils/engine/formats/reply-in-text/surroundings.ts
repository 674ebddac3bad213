import { readNamed } from '../../reply/relay';
import { readLineHead } from '../../text/log-line';
import type { NextHop, Status } from '../../types';

const ADDRESS = '([A-Za-z0-9.!#$%&*+/=?^_{|}~-]{1,64}@[A-Za-z0-9.-]{1,255}[A-Za-z0-9])';
const IN_REPLY = new RegExp(`<${ADDRESS}>`);
/** `to kim@…`, `for <kim@…>`, `recipient(s) failed: kim@…`, `RCPT TO:<kim@…>`, `'kim@…': (550, …` */
const NAMED = new RegExp(
  `(?:\\b(?:to|for|rcpt|recipients?|rcpt to|recipient\\(s\\)|recipients? failed|address(?:es)?|addressee|mailbox|user|an|für|pour|para|empfänger|destinataire|destinatario)["']?[ \\t]{0,2}[:=]?[ \\t]{0,2}|\\{)["'[<{(]{0,3}${ADDRESS}`,
  'i',
);
const LABELLED = new RegExp(`(?:^|[\\s"'{[(<])${ADDRESS}[>"'\\])]{0,2}: `);
/** `kim@…`, `<kim@…>:`, `Kim Example (kim@…)` */
const ALONE = new RegExp(`^(?:[^@:;=]{0,80} )?[<[("']?${ADDRESS}[>\\])"']?:?$`);
const ANY = new RegExp(ADDRESS);
const SENDER =
  /(?:\bfrom|\bsender|\bmail from|return-path|\bby)["']?[ \t]{0,2}[:=]?[ \t]{0,2}["'[<{(]{0,3}$/i;

/** The recipient that a reply is about: of its own words, of the line before it, else of what was said last of one. `null` where none is named. */
export function recipientOf(response: string, before: string, earlier: string | null): string | null {
  return (
    IN_REPLY.exec(response)?.[1] ??
    NAMED.exec(before)?.[1] ??
    LABELLED.exec(before)?.[1] ??
    earlier ??
    onlyAddress(response)
  );
}

/** What a line without a reply says of a recipient: the reply may stand in the next. */
export function recipientNamedIn(text: string): string | null {
  const line = text.slice(0, 1_000);
  return NAMED.exec(line)?.[1] ?? alone(line);
}

/** An address on a line of its own, as notices write it. */
function alone(line: string): string | null {
  return ALONE.exec(line.trim())?.[1] ?? null;
}

function onlyAddress(response: string): string | null {
  const found = ANY.exec(response.slice(0, 1_000));
  return found && !SENDER.test(response.slice(0, found.index)) ? (found[1] ?? null) : null;
}

const HOST =
  /\b(?:host|server|mx|relay|remote|via|smtp|by)["']?[ \t]{0,2}[:=]?[ \t]{0,2}["'(<]?([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8})(?:[ ]?[[(]([0-9A-Fa-f:.]{2,64})[\])])?(?::(\d{1,5}))?/i;
const PLACE = /\b([\w.-]{1,255})\[([\da-fA-F.:]{2,64})\](?::(\d{1,5}))?/;
const DIALLED = /\b(?:dial tcp|connect E[A-Z]{4,14}) \[?([\da-fA-F.:]{2,64}?)\]?:(\d{1,5})\b/;

/** The server that a reply or its line names. */
export function hopOf(response: string, before: string): NextHop | null {
  const named = readNamed(response);
  if (named) return named;
  const dialled = DIALLED.exec(response);
  if (dialled) return { host: null, address: dialled[1] as string, port: Number(dialled[2]) };
  const found = PLACE.exec(before) ?? HOST.exec(before);
  if (!found || found[1]?.includes('@')) return null;
  const [, host = '', address = null, port] = found;
  const isAddress = /^[\d.]+$/.test(host);
  return {
    host: isAddress ? null : host,
    address: isAddress ? host : address,
    port: port ? Number(port) : null,
  };
}

const WAITS =
  /\b(?:deferred|defer|delayed|will (?:be )?retr\w{1,5}|retrying|trying again|temporary failure|tempfail|soft[ -]?bounce[ds]?)\b/i;
const ENDS =
  /\b(?:bounced|hard[ -]?bounce[ds]?|failed permanently|permanent(?:ly)? (?:failure|error)|giving up|returned to sender|undeliverable)\b/i;

/** The state by the log's own word before the reply, which beats the class of the code; `null` where it has none. */
export function stateNamedIn(before: string): Status | null {
  if (WAITS.test(before)) return 'deferred';
  return ENDS.test(before) ? 'bounced' : null;
}

export function timeOf(line: string, now: number | undefined): string | null {
  return readLineHead(line, now).time;
}
