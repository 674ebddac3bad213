import { expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import { caveats } from '@/utils/report/words/caveats';

const engine = createEngine(knowledge, formats);
const EVERYTHING = 'Mailbox full. User unknown. Relaying denied. Greylisted. Virus found. TLS required. ';

/** Whatever speaks of several things or of nothing is never called certain, and says on the surface why it is not. */
it.each([
  ['concepts that contradict each other', `550 ${EVERYTHING}`],
  ['a thing and its opposite', '550 The user is known, the mailbox is not full, this is not spam'],
  ['two languages that say different things', '550 Postfach voll. Relais interdit.'],
  ['no language', '550 xqz vrlt mnopf brrr kthx wzzt'],
  ['letters that are lost', '550 \ufffd\ufffd\ufffd \ufffd\ufffd\ufffd\ufffd \ufffd\ufffd'],
  ['mojibake of no known page', '550 ÃŸÃ¾Â¤ÃƒÂ¸ Â§Ã°Â¶ÂµÃ† Ã˜Ã¥'],
  ['4,000 words that say nothing', `550 ${'lorem ipsum dolor sit '.repeat(1_000)}`],
  ['4,000 words that say everything', `550 ${EVERYTHING.repeat(400)}`],
])('%s', (_, text) => {
  const { reply, status, finding } = engine.diagnoseReply(text);
  const subject = {
    reply,
    status,
    finding,
    recipient: null,
    nextHop: null,
    time: null,
    response: text,
    deadlines: null,
  };
  expect(finding.confidence).not.toBe('certain');
  expect(caveats(subject, words)).not.toEqual([]);
});

/** What servers say when they take a message speaks of hosts, sizes and queues; none of that is a reason (the popup called the first two failures, 2026-11-28). */
it.each([
  '250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as AC215100689',
  '250 2.6.0 <1@example.com> [InternalId=25, Hostname=VI1PR04MB7129.eurprd04.prod.outlook.com] 14120 bytes in 0.142, 96.9 KB/sec Queued mail for delivery',
  '250 Ok: queued as 4c1WRT5fNjz3xyz',
  '250 2.0.0 OK  1732400000 a1b2c3d4-20020a17090a1b2c3d4e5f.123 - gsmtp',
  '250 OK id=1xVbHI-0005dp-0f',
  '250 Requested mail action okay, completed: id=0MbqbG-1tQ; size 4 kB',
  '250 ok 1732400000 qp 12345',
])('%s is an acceptance', (text) => {
  expect(engine.diagnoseReply(text)).toMatchObject({ status: 'sent', finding: { cause: 'delivered' } });
});

it.each([
  ['250 2.0.0 Ok, discarded, id=01234-05 - INFECTED: Eicar', 'message.virus'],
  ['250 2.7.0 Ok, discarded, id=20117-14 - spam', 'message.spam'],
  ['250 Message rejected as spam', 'message.spam'],
])('%s refuses all the same', (text, cause) => {
  expect(engine.diagnoseReply(text)).toMatchObject({ status: 'bounced', finding: { cause } });
});
