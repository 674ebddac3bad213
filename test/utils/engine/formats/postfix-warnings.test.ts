import { expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { NOW } from './read-with';

const warning = (daemon: string, words: string) =>
  `Nov 20 08:01:02 gw postfix/${daemon}[7]: warning: ${words}`;
const POLICY = 'problem talking to server localhost:10031: Cannot assign requested address';
const MILTER = 'connect to Milter service inet:127.0.0.1:8891: Connection refused';
const WRAPPED =
  'SMTPS wrappermode (TCP port 465) requires setting "smtp_tls_wrappermode = yes", and "smtp_tls_security_level = encrypt" (or stronger)';
const REFUSED =
  'Nov 20 08:01:02 gw postfix/smtpd[7]: NOQUEUE: reject: RCPT from mx.filter.example.net[192.0.2.9]: 451 4.3.5 <ann@example.com>: Recipient address rejected: Server configuration problem; from=<b@example.net> to=<ann@example.com> proto=ESMTP helo=<x>';
const engine = createEngine(knowledge, formats);

/** `status cause actor` of each attempt. */
function told(text: string): string[] {
  const stream = engine.openStream({ now: NOW });
  return [...stream.read(text), ...stream.end()].map(
    ({ attempt, finding }) => `${attempt.status} ${finding.cause} ${finding.actor}`,
  );
}

it.each([
  ['a service that this server asks', warning('smtpd', POLICY), ['unknown server.misconfigured mail-admin']],
  ['of a second instance', warning('submission/smtpd', POLICY), ['unknown server.misconfigured mail-admin']],
  ['a milter', warning('cleanup', MILTER), ['unknown server.internal-error mail-admin']],
  ['what delivers', warning('smtp', WRAPPED), ['unknown server.misconfigured filter-provider']],
  [
    'the same for every message',
    `${warning('smtpd', POLICY)}\n${warning('smtpd', POLICY)}\n${warning('smtpd', MILTER)}`,
    ['unknown server.misconfigured mail-admin', 'unknown server.internal-error mail-admin'],
  ],
  [
    'what came of it says more',
    `${warning('smtpd', POLICY)}\n${REFUSED}`,
    ['deferred server.misconfigured mail-admin'],
  ],
  [
    'what keeps no mail',
    warning('smtpd', 'hostname mx.example.net does not resolve to address 192.0.2.1'),
    [],
  ],
  ['what only speaks of one', `Nov 20 08:01:02 gw postfix/smtpd[7]: connect from x: warning: ${POLICY}`, []],
])('a warning of Postfix: %s', (_, text, outcomes) => {
  expect(told(text)).toEqual(outcomes);
});
