import { expect, it } from 'vitest';
import { Desk } from '@/entrypoints/workbench/worker/desk';
import { readFile } from '@/entrypoints/workbench/worker/read-file';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';

const engine = createEngine(knowledge, formats);
const HOST = 'mx.example.com[192.0.2.7]';
const line = (minute: number, to: string, rest: string) =>
  `2026-11-23T09:${String(minute).padStart(2, '0')}:00+00:00 relay postfix/smtp[1]: 4jYJCj4473z${minute}${to}: to=<${to}@example.com>, ${rest}`;
const taken = (minute: number, to: string) =>
  line(minute, to, `relay=${HOST}:25, delay=9, dsn=2.0.0, status=sent (250 2.0.0 Ok)`);
const refused = (minute: number, to: string) =>
  line(
    minute,
    to,
    `relay=none, delay=3, dsn=4.4.1, status=deferred (connect to ${HOST}:25: Connection refused)`,
  );
const said = (status: string, dsn: string, reply: string) => (minute: number, to: string) =>
  line(
    minute,
    to,
    `relay=${HOST}:25, delay=3, dsn=${dsn}, status=${status} (host ${HOST} said: ${reply} (in reply to RCPT TO command))`,
  );
const full = said('deferred', '4.2.2', '452 4.2.2 Mailbox full');
const fullForGood = said('bounced', '5.2.2', '552 5.2.2 Mailbox full');
/** Exchange, for which there are steps of its own. */
const fullAtExchange = said(
  'bounced',
  '5.2.2',
  '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException',
);
const banned = said('bounced', '5.7.1', '554 5.7.1 Message contains a virus');

/** So many deliveries, a minute after the other. */
const several = (count: number, from: number) =>
  Array.from({ length: count }, (_, i) => taken(from + i, `x${i}`));

const MAILBOX = 'This mailbox takes mail again, since 2026-11-23 09:30.';
const SERVER = 'This server takes mail again, since 2026-11-23 09:37.';
const WAITS = 'Nobody has to act: it is tried again by itself.';
const GIVEN_UP = 'You must act: re-queue the message.';

it.each<[string, string[], string, string?]>([
  ['a full mailbox that took another message', [full(0, 'jane'), taken(30, 'jane')], MAILBOX, WAITS],
  ['the same, when it was given up', [fullForGood(0, 'jane'), taken(30, 'Jane')], MAILBOX, GIVEN_UP],
  ['the same at Exchange', [fullAtExchange(0, 'jane'), taken(30, 'jane')], MAILBOX, GIVEN_UP],
  ['another mailbox', [full(0, 'jane'), taken(30, 'john')], ''],
  ['a delivery before', [taken(0, 'jane'), full(30, 'jane')], ''],
  ['a mailbox that was full again', [full(0, 'jane'), taken(30, 'jane'), full(40, 'jane')], ''],
  ['a server that is up again', [refused(0, 'jane'), ...several(8, 30)], SERVER, WAITS],
  ['too few deliveries, as one of two machines may be down', [refused(0, 'jane'), ...several(7, 30)], ''],
  ['other messages that failed later', [refused(0, 'jane'), ...several(8, 30), refused(50, 'john')], ''],
  ['what is said of the message alone', [banned(0, 'jane'), ...several(9, 30)], ''],
  [
    'of two recipients, each of whom may have met something else',
    [full(0, 'jane'), full(0, 'john').replace('z0john', 'z0jane'), taken(30, 'jane'), taken(30, 'john')],
    '',
  ],
  ['a message that arrived', [taken(0, 'jane'), ...several(9, 30)], ''],
])('the page of a message says that what kept it out is over: %s', async (_, lines, over, actorLine) => {
  const reader = { read: (file: File) => readFile(file, engine, 0), died: () => undefined };
  const desk = new Desk({ engine, reader, words, show: () => undefined });
  await desk.read({ files: [new File([`${lines.join('\n')}\n`], 'mail.log')], zone: 0 });
  const failed = lines.findIndex((one) => !one.includes('status=sent'));
  const row = Math.max(0, failed);
  const answer = await desk.message({ row, text: undefined });
  expect(answer).toMatchObject({ view: { over } });
  // Nobody is asked to mend what is over, on the page or in a ticket.
  if (actorLine) {
    const steps = actorLine === GIVEN_UP ? ['Re-queue the message.'] : expect.any(Array);
    const heading = actorLine === WAITS ? 'So that it does not happen again' : null;
    const note = { actorLine, steps, stepsHeading: heading, platform: null };
    expect(answer).toMatchObject({ view: { notes: [note] } });
    const ticket = await desk.report({ row, text: undefined, format: 'ticket', redact: false });
    expect(ticket).toMatch(
      /^Who must act: (?:Nobody: it is tried again by itself|To do: re-queue the message)$/m,
    );
  }
  const mails = await desk.mails({ row, text: undefined, redact: false });
  if (failed >= 0) expect(mails.length === 0).toBe(over !== '');
});
