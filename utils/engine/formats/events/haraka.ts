import type { Status } from '../../types';
import { hop, type ReadEvent, timeAt, wordsAt } from './fields';

/**
 * Haraka's log as JSON (`logformat=json`: level, uuid, source, message; haraka.github.io, "Logging", as of 2025). Of outgoing mail it
 * names the server and its answer, seldom the recipient. How a delivery line looks is known; other lines count where an SMTP reply stands in them.
 *
 * ```text
 * > | {"level":"NOTICE","uuid":"A1.1","source":"outbound","message":"<b@example.com>
 *                               ^^^^            ^^^^^^^^              ^^^^^^^^^^^^^
 *                               queue id        no other              recipient
 * + |  host=\"mx.example.com\" ip=192.0.2.1 550 5.1.1 no such user"}
 *             ^^^^^^^^^^^^^^      ^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^
 *             next hop            |         response, and so the status
 *                                 its address
 * ```
 */
export const readHaraka: ReadEvent = (object) => {
  const message = wordsAt(object, 'message');
  if (object.source !== 'outbound' || message === null) return null;
  const response = fieldOf(message, 'response') ?? REPLY.exec(message)?.[1] ?? null;
  const status = response && statusOf(message, response);
  if (!response || !status) return [];
  return [
    {
      time: timeAt(object, 'timestamp', 'time'),
      queueId: wordsAt(object, 'uuid'),
      sender: null,
      recipient: (ADDRESS.exec(message) ?? FOR.exec(message))?.[1] ?? null,
      nextHop: hop(fieldOf(message, 'host'), fieldOf(message, 'ip')),
      dsn: null,
      status,
      response,
    },
  ];
};

const ADDRESS = /<([^\s<>@]{1,128}@[^\s<>@]{1,255})>/;
/** `bounce for kim@example.com: 550 …`, `failure: kim@example.com (mx.example.com) 450 …` */
const FOR = /\b(?:for|to|failure:|rejected:|recipient:?) ([^\s<>@:]{1,128}@[^\s<>@:,]{1,255})/;
const REPLY = /(?:^|[\s:="(])([45]\d\d[- ].{1,4000})$/;

function fieldOf(message: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}=(?:"([^"]{0,4000})"|(\\S{1,255}))`).exec(message);
  return found?.[1] ?? found?.[2] ?? null;
}

function statusOf(message: string, response: string): Status | null {
  if (/^delivered\b/.test(message)) return 'sent';
  if (/^[45]\d\d/.test(response)) return response.startsWith('4') ? 'deferred' : 'bounced';
  return null;
}
