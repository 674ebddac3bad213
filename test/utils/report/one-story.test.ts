import { describe, expect, it } from 'vitest';
import type { Cause, Speaker, Status } from '@/utils/engine/types';
import { cases, clocks, messageWith, type Told, tellingsOf } from './told';
import { type Moment, wrongs } from './wrongs';

const OVER: ReadonlySet<Status> = new Set(['bounced', 'expired', 'undeliverable']);

function momentOf([cause, status, speaker]: readonly [Cause, Status, Speaker], now: number): Moment {
  const { givesUp, recoverableUntil } = messageWith(cause, status, speaker).deadlines;
  const isPast = (time: string | null) => time !== null && Date.parse(time) < now;
  return { cause, status, isOver: OVER.has(status) || isPast(givesUp), isGone: isPast(recoverableUntil) };
}

// 4,726 of 9,984 tellings had something wrong when this was written (2026-11).
describe.each(clocks)('what the surfaces say of every cause in every state, %s', (_, now) => {
  const all = cases.flatMap((one) => {
    const moment = momentOf(one, now);
    const [cause, status, speaker] = one;
    return tellingsOf(messageWith(cause, status, speaker), now).map((told) => ({
      told,
      moment,
      name: `${cause.id}, ${status}, said by the ${speaker}, on the ${told.surface}`,
    }));
  });

  it.each(Object.entries(wrongs))('never %s', (_wrong, isWrong) => {
    const found = all.filter(({ told, moment }) => isWrong(told, moment));
    expect(found.map(({ name, told }) => `${name}: ${told.actorLine} ${told.next} (${told.words})`)).toEqual(
      [],
    );
  });

  const message = (name: string) => name.replace(/, on the \w+$/, '');

  /** Messages of which the surfaces say different things. */
  function differing(of: (one: Told) => string): [string, string[]][] {
    const said = new Map<string, Set<string>>();
    for (const { told, name } of all) {
      const own = of(told);
      if (own) said.set(message(name), (said.get(message(name)) ?? new Set()).add(own));
    }
    return [...said].filter(([, different]) => different.size > 1).map(([key, own]) => [key, [...own]]);
  }

  it('says the same first step on all of them', () => {
    expect(differing(({ next }) => next.replace(/\b[Yy]our\b/g, 'the'))).toEqual([]);
  });

  it('has the same word for how it stands on all of them', () => {
    expect(differing(({ statusWord }) => statusWord)).toEqual([]);
  });

  it('has the same title on all of them', () => {
    expect(differing(({ title }) => title)).toEqual([]);
  });

  it('has the same people act on all of them', () => {
    expect(differing(({ actorLine }) => whoIn(actorLine))).toEqual([]);
  });
});

/** The few who are called in different ways; empty where nobody is named. */
function whoIn(actorLine: string): string {
  if (/^Nobody/.test(actorLine)) return 'nobody';
  if (/^(?:The sender|SpamHero support)/.test(actorLine)) return actorLine.replace(/ (?:must|can) .*/, '');
  return actorLine && 'you or yours';
}
