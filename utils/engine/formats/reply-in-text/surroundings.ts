import { readNamed } from '../../reply/relay';
import { readLineHead } from '../../text/log-line';
import type { NextHop, Status } from '../../types';

const HOST =
  /\b(?:host|server|mx|relay|remote|via|smtp|by)["']?[ \t]{0,2}[:=]?[ \t]{0,2}["'(<]?([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8})(?:[ ]?[[(]([0-9A-Fa-f:.]{2,64})[\])])?(?::(\d{1,5}))?/i;
const PLACE = /\b([\w.-]{1,255})\[([\da-fA-F.:]{2,64})\](?::(\d{1,5}))?/;
/** JavaMail, curl */
const CONNECTED =
  /\bconnect to (?:SMTP )?(?:host,? ?)?(?::? ?port: )?\[?([\w.-]{1,255})\]?,? (?:port:? )?(\d{1,5})\b/i;
const DIALLED = /\b(?:dial tcp|connect E[A-Z]{4,14}) \[?([\da-fA-F.:]{2,64}?)\]?:(\d{1,5})\b/;

/** The server that a reply or its line names. */
export function hopOf(response: string, before: string): NextHop | null {
  const named = readNamed(response);
  if (named) return named;
  const dialled = DIALLED.exec(response);
  if (dialled) return { host: null, address: dialled[1] as string, port: Number(dialled[2]) };
  const found = PLACE.exec(before) ?? CONNECTED.exec(response) ?? CONNECTED.exec(before) ?? HOST.exec(before);
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
  return readLineHead(line.replace(/^\[/, ''), now).time;
}
