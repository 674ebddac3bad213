import { expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';

const lineFrom = (relay: string) =>
  `1A2B3C4D5E: to=<a@x>, relay=${relay}, status=deferred (connect to mx.x: Connection refused)`;

/** The same words from another address or port: what is wrong, or who has to act, differs. */
it.each([
  ['localhost[192.0.2.1]:25', 'localhost[127.0.0.1]:25'],
  ['mx.x[192.0.2.1]:25', 'mx.x[127.0.0.1]:25'],
  ['mx.x[127.0.0.1]:25', 'mx.x[127.0.0.1]:2525'],
])('what was said before changes no answer: %s, %s', (...relays) => {
  const answer = (engine: ReturnType<typeof createEngine>, relay: string) => {
    const { cause, actor } = engine.diagnose(lineFrom(relay))[0]?.attempts[0]?.finding ?? {};
    return `${cause} ${actor}`;
  };
  const engine = createEngine(knowledge, formats);
  const alone = relays.map((relay) => answer(createEngine(knowledge, formats), relay));
  expect(new Set(alone).size).toBe(2);
  for (let round = 0; round < 4; round += 1)
    expect(relays.map((relay) => answer(engine, relay))).toEqual(alone);
});
