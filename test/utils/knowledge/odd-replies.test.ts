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
