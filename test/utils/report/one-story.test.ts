import { describe, expect, it } from 'vitest';
import type { Cause, Speaker, Status } from '@/utils/engine/types';
import { cases, clocks, messageWith, tellingsOf } from './told';
import { type Moment, wrongs } from './wrongs';

const OVER: ReadonlySet<Status> = new Set(['bounced', 'expired', 'undeliverable']);

function momentOf([cause, status, speaker]: readonly [Cause, Status, Speaker], now: number): Moment {
  const { givesUp, recoverableUntil } = messageWith(cause, status, speaker).deadlines;
  const isPast = (time: string | null) => time !== null && Date.parse(time) < now;
  return { cause, status, isOver: OVER.has(status) || isPast(givesUp), isGone: isPast(recoverableUntil) };
}

// 4,726 of 9,984 tellings had something wrong when this was written (2026-11).
describe.each(clocks)('what the four surfaces say of every cause in every state, %s', (_, now) => {
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

  it('says the same first step on all of them', () => {
    const steps = new Map<string, Set<string>>();
    for (const { told, name } of all) {
      const key = name.replace(/, on the \w+$/, '');
      const own = told.next.replace(/\b[Yy]our\b/g, 'the');
      if (own) steps.set(key, (steps.get(key) ?? new Set()).add(own));
    }
    expect([...steps].filter(([, different]) => different.size > 1)).toEqual([]);
  });
});
