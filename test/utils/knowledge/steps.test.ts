import { describe, expect, it } from 'vitest';
import type { MarkedStep, Step } from '@/utils/engine/types';
import { causes } from '@/utils/knowledge/causes';
import { delivered } from '@/utils/knowledge/causes/delivered';
import { platforms } from '@/utils/knowledge/platforms';
import { isOurs, isWait, sendsAgain, textOf, toAdmin } from '@/utils/report/words/steps';

const steps: readonly Step[] = [
  ...[...causes, delivered].flatMap((one) =>
    [one, one.whenKept, one.whenOver, one.whenRelay].flatMap((variant) => variant?.steps ?? []),
  ),
  ...causes.flatMap(({ platformSteps = {} }) => Object.values(platformSteps).flat()),
  ...platforms.flatMap(({ fixes }) => Object.values(fixes).flatMap((fix) => fix.steps)),
];

/** Words that only steps of a kind have. The marks decide, in all languages; here they are compared with the English words. */
const KINDS: readonly (readonly [kind: string, isOfKind: (step: Step) => boolean, words: RegExp])[] = [
  ['to wait', isWait, /^Wait\b/],
  ['to send the message again', sendsAgain, /\bre-queue\b/i],
  [
    'for whoever looks after the filter',
    isOurs,
    /^Wait\b|^(?:Check|Enter|Mark|Upload|Switch on) .{0,99}\bunder Settings >|^Deliver (?:the|this) |^(?:Tell|Ask) the sender|^Report |^Send the lines|(?:SpamHero|filter)’s support|in Quarantine\+/,
  ],
];

describe.each(KINDS)('steps %s', (_, isOfKind, words) => {
  it('are marked', () => {
    const missed = steps.filter((step) => words.test(textOf(step)) && !isOfKind(step));
    expect(missed.map(textOf)).toEqual([]);
  });
});

it('a step that is marked to wait says so', () => {
  expect(steps.filter((step) => isWait(step) && !/^Wait\b/.test(textOf(step)))).toEqual([]);
});

it('no step speaks to the admin of the mail server of what only the portal shows', () => {
  const told = steps.filter((step) => !isOurs(step)).map(toAdmin);
  expect(told.filter((step) => step.includes('Settings > Delivery mail host'))).toEqual([]);
  const own = steps.filter(
    (step): step is MarkedStep => typeof step !== 'string' && step.toAdmin !== undefined,
  );
  expect(own.length).toBeGreaterThan(0);
});
