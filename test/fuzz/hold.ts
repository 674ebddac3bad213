import { expect, it } from 'vitest';
import { createRandom, mutate } from './mutate';

export type Random = (below: number) => number;

/** Something that takes what others have written: texts to break, and what must hold whatever they say. Throws where it does not. */
export interface Target {
  readonly name: string;
  readonly seeds: readonly string[];
  /** In a run of tests, where one costs much. */
  readonly tries?: number;
  check(text: string, random: Random): void | Promise<void>;
}

/** Few, and always the same; `npm run fuzz -- 600` tries others for ten minutes. */
const TRIES = 150;
const SEED = Number(process.env.FUZZ_SEED ?? 20);
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 0);
const MANY = 20;

/** One test for each target: it holds whatever it is given, for its share of the time. */
export function holdAll(targets: readonly Target[]): void {
  it.each(targets.map((target) => [target.name, target] as const))(
    '%s: hold whatever they are given',
    async (_, target) => {
      expect(await faultsOf(target, (SECONDS * 1_000) / targets.length)).toEqual([]);
    },
  );
}

export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

async function faultsOf(target: Target, milliseconds: number): Promise<string[]> {
  const random = createRandom(SEED);
  const faults: string[] = [];
  const start = performance.now();
  let [inputs, slowest] = [0, 0];
  const isOver = () =>
    milliseconds > 0 ? performance.now() - start > milliseconds : inputs >= (target.tries ?? TRIES);
  for (; !isOver() && faults.length < MANY; inputs += 1) {
    const text = brokenText(target, random);
    const begun = process.cpuUsage();
    try {
      await target.check(text, random);
    } catch (error) {
      faults.push(`${error} for ${JSON.stringify(text)}`);
    }
    slowest = Math.max(slowest, millisecondsSince(begun));
  }
  if (milliseconds > 0 || process.env.FUZZ)
    console.log(
      `${target.name}: ${inputs} inputs, ${faults.length} faults, the slowest ${slowest.toFixed(0)} ms of CPU time`,
    );
  return faults;
}

/** Of CPU time: on a busy machine anything may take seconds. */
function millisecondsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}

/** A broken text of a target's own, now and then two of them. */
function brokenText({ seeds }: Target, random: Random): string {
  const pick = () => mutate(seeds[random(seeds.length)] as string, random);
  return random(4) === 0 ? `${pick()}\n${pick()}` : pick();
}
