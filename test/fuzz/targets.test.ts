import { expect, it } from 'vitest';
import { createRandom } from './mutate';
import { brokenText, targets } from './targets';

/** Few, and always the same; `npm run fuzz -- 600` tries others for ten minutes. */
const TRIES = 150;
const SEED = Number(process.env.FUZZ_SEED ?? 20);
/** For each target. */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 0) / targets.length;

it.each(targets.map((target) => [target.name, target] as const))(
  '%s: hold whatever they are given',
  async (name, target) => {
    const random = createRandom(SEED);
    const found: string[] = [];
    const start = performance.now();
    let [inputs, slowest] = [0, 0];
    const isOver = () => (SECONDS > 0 ? performance.now() - start > SECONDS * 1_000 : inputs >= TRIES);
    while (!isOver() && found.length < 20) {
      const text = brokenText(target, random);
      const begun = performance.now();
      inputs += 1;
      try {
        await target.check(text, random);
      } catch (error) {
        found.push(`${error} for ${JSON.stringify(text)}`);
      }
      slowest = Math.max(slowest, performance.now() - begun);
    }
    if (SECONDS > 0)
      console.log(`${name}: ${inputs} inputs, ${found.length} faults, the slowest ${slowest.toFixed(0)} ms`);
    expect(found).toEqual([]);
  },
);
