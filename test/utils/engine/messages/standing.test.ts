import { expect, it } from 'vitest';
import { type Course, type IncidentMark, type Standing, standingOf } from '@/utils/engine/messages/standing';

const course = (changes: Partial<Course> = {}): Course => ({
  last: 100,
  hasArrived: false,
  mended: null,
  mendedBefore: null,
  ...changes,
});
const mark = (changes: Partial<IncidentMark>): IncidentMark => ({
  acknowledged: null,
  mended: null,
  ...changes,
});
const open: Standing = { state: 'open', mended: null, brokeOutAfter: null };

it.each<[string, Course, IncidentMark | null, Partial<Standing>]>([
  ['is open where nothing else is known', course(), null, open],
  ['is mended by proof', course({ mended: 120 }), null, { state: 'mended', mended: 120 }],
  ['is mended where all has arrived', course({ hasArrived: true }), null, { state: 'mended', mended: 100 }],
  ['is mended by a person’s word', course(), mark({ mended: 100 }), { state: 'mended', mended: 100 }],
  ['is acknowledged', course(), mark({ acknowledged: 80 }), { state: 'acknowledged', brokeOutAfter: null }],
  [
    'is mended by proof, acknowledged or not',
    course({ mended: 120 }),
    mark({ acknowledged: 80 }),
    { state: 'mended' },
  ],
  [
    'is open again after it was mended by word',
    course(),
    mark({ mended: 60 }),
    { state: 'open', brokeOutAfter: 60 },
  ],
  [
    'is open again after it was mended in the same log',
    course({ mendedBefore: 50 }),
    null,
    { state: 'open', brokeOutAfter: 50 },
  ],
  [
    'forgets what was acknowledged before it was mended',
    course(),
    mark({ acknowledged: 40, mended: 60 }),
    { state: 'open', brokeOutAfter: 60 },
  ],
  [
    'is acknowledged anew after it broke out again',
    course(),
    mark({ acknowledged: 90, mended: 60 }),
    { state: 'acknowledged', brokeOutAfter: 60 },
  ],
  [
    'says of the last of several times that it was mended',
    course({ mendedBefore: 50 }),
    mark({ mended: 70 }),
    { brokeOutAfter: 70 },
  ],
  [
    'says that it was mended twice',
    course({ mended: 120 }),
    mark({ mended: 60 }),
    { state: 'mended', mended: 120, brokeOutAfter: 60 },
  ],
])('an incident %s', (_what, found, known, standing) => {
  expect(standingOf(found, known)).toMatchObject(standing);
});
