import { expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { missingWords } from '@/utils/report/words/caveats';
import { invented } from '../invented';

const engine = createEngine(invented, formats);

/** Replies that contradict themselves or say nothing: the answer is calm, not sure, and says why. */
it.each([
  ['250 no apple here', 'fruit.apple', 'possible', 'bounced', /250 is an acceptance, yet the words refuse/],
  ['550 4.2.2 no apple', 'fruit.apple', 'likely', 'bounced', /550 is final, 4\.2\.2 is for now/],
  ['450 5.1.1 no apple', 'fruit.apple', 'likely', 'deferred', /5\.1\.1 is final, 450 is for now/],
  [
    '550 5.9.99 nothing known',
    'unknown.rejected',
    'possible',
    'bounced',
    /no registry has the code 5\.9\.99/,
  ],
  ['799 hello', 'unknown.rejected', 'possible', 'unknown', /There is no code/],
  ['', 'unknown.rejected', 'possible', 'unknown', /no reply/],
  ['\u0000\u0001\ufffd\u0002', 'unknown.rejected', 'possible', 'unknown', /no (?:reply|code)/],
  ['550', 'unknown.rejected', 'possible', 'bounced', /says nothing more/],
  ['421', 'unknown.deferred', 'possible', 'deferred', /says nothing more/],
  ['220 mx ready', 'unknown.rejected', 'possible', 'unknown', /no answer to a delivery/],
])('%j', (text, cause, confidence, status, reason) => {
  const read = engine.diagnoseReply(text);
  expect(read).toMatchObject({ status, finding: { cause, confidence } });
  expect(read.finding.missing && missingWords(read.finding.missing)).toMatch(reason);
});

it('a 5xx that the relay defers stays final in its codes and waiting in its status', () => {
  const line =
    '1A2B3C4D5E: to=<a@x>, relay=mx.x[192.0.2.1]:25, status=deferred (host mx.x[192.0.2.1] refused to talk to me: 554 no apple)';
  const [diagnosis] = engine.diagnose(line);
  expect(diagnosis?.attempts[0]).toMatchObject({
    attempt: { status: 'deferred', reply: { code: 554 } },
    finding: { cause: 'fruit.apple', permanence: 'permanent' },
  });
});
