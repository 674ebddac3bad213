import { expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { invented } from '../invented';

const lineFrom = (relay: string) => `1A2B3C4D5E: to=<a@x>, relay=${relay}:25, status=deferred (no apple)`;

/** The same words from the same name, at the relay's own address and at another: who has to act differs. */
it.each([['mx.x[192.0.2.1]', 'mx.x[127.0.0.1]']])(
  'what was said before changes no answer: %s, %s',
  (...relays) => {
    const actor = (engine: ReturnType<typeof createEngine>, relay: string) =>
      engine.diagnose(lineFrom(relay))[0]?.attempts[0]?.finding.actor;
    const engine = createEngine(invented, formats);
    const alone = relays.map((relay) => actor(createEngine(invented, formats), relay));
    expect(new Set(alone).size).toBe(2);
    for (let round = 0; round < 4; round += 1)
      expect(relays.map((relay) => actor(engine, relay))).toEqual(alone);
  },
);
