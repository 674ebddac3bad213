import type { DeliveryEvent, Status } from '../../types';

/** How AsyncOS says that a delivery failed or waits. */
interface Failed {
  readonly rids: readonly string[];
  readonly dcid: string;
  readonly status: Status;
  readonly dsn: string;
  readonly response: string;
}

const FAILED =
  /^(Bounced|Delayed): DCID (\d{1,12}) MID \d{1,12} to RID \[?(\d{1,6}(?:, ?\d{1,6}){0,999})\]? - ([245]\.\d{1,3}\.\d{1,3}) - (.{0,4000})$/;

/** `Bounced: DCID 8 MID 6 to RID 0 - 5.1.0 - Unknown address error ('550', ['5.1.1 User unknown']) []` of the mail log; `null` for other lines. */
export function readOutcome(body: string): Failed | null {
  const found = FAILED.exec(body);
  if (!found) return null;
  const [, word = '', dcid = '', rids = '', dsn = '', words = ''] = found;
  return {
    rids: rids.split(/, ?/),
    dcid,
    dsn,
    status: statusOf(word, words),
    response: responseOf(`${dsn} - ${words}`),
  };
}

const BOUNCE =
  /^(Bounced|Delayed): \d{1,12}:\d{1,6} From:<([^<>]{0,320})> To:<([^<>]{1,320})> Reason: "(.{0,500}?)" Response: "(.{0,4000})"$/;

/** `Bounced: 44451135:0 From:<a> To:<b> Reason: "5.1.2 - Bad destination host" Response: "('000', [])"` of the bounce log; `null` for other lines. */
export function readBounceLine(
  body: string,
): Pick<DeliveryEvent, 'sender' | 'recipient' | 'status' | 'dsn' | 'response'> | null {
  const found = BOUNCE.exec(body);
  if (!found) return null;
  const [, word = '', sender = '', recipient = '', reason = '', said = ''] = found;
  const dsn = /^[245]\.\d{1,3}\.\d{1,3}/.exec(reason)?.[0] ?? null;
  return {
    sender,
    recipient,
    dsn,
    status: statusOf(word, reason),
    response: responseOf(`${reason} ${said}`),
  };
}

function statusOf(word: string, words: string): Status {
  if (word === 'Delayed') return 'deferred';
  return words.startsWith('Delivery expired') ? 'expired' : 'bounced';
}

/** What it files under this may be anything. */
const OTHER = /^[45]\.\d{1,3}\.\d{1,3} - (?:Unknown address error|Other)/;
const REPLY = /\('(\d{3})', \[(.{0,4000}?)\]\)/;
const ITEM = /'((?:[^'\\]|\\.){0,2000})'|"([^"]{0,2000})"/g;

/** The next hop's own words; where it said none (`000`), AsyncOS's. */
function responseOf(words: string): string {
  const reply = REPLY.exec(words);
  if (!reply) return words.trim();
  const lines = [...(reply[2] as string).matchAll(ITEM)].map(([, single, double]) => single ?? double ?? '');
  const said = lines.join(' ').trim();
  if (reply[1] !== '000') return `${reply[1]} ${said}`.trim();
  const reason = words.slice(0, reply.index).trim();
  return [said && OTHER.test(reason) ? '' : reason, said].filter(Boolean).join(' ');
}

const CONNECTION =
  /^Connection Error: DCID:? ?\d{1,12} domain: ?(\S{1,255}) IP: ?([0-9A-Fa-f.:]{2,64}) port: ?(\d{1,5}) details: ?(.{1,1000}?) interface: /;

/** `Connection Error: DCID 8 domain: example.com IP: 192.0.2.10 port: 25 details: timeout interface: …`: nobody answered, so whom it was for is not told. */
export function readConnectionError(
  body: string,
): Pick<DeliveryEvent, 'nextHop' | 'status' | 'response' | 'stage' | 'saidBy'> | null {
  const [, , address = '', port = '', response = ''] = CONNECTION.exec(body) ?? [];
  if (!response) return null;
  const nextHop = { host: null, address, port: Number(port) };
  return { nextHop, status: 'deferred', response, stage: 'connect', saidBy: 'relay' };
}
