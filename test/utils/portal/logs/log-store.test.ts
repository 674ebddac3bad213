import { describe, expect, test } from 'vitest';
import { LogStore } from '@/utils/portal/logs/log-store';
import { deferred, queued, sent } from '../log-lines';

const forged = deferred.replace('450 4.7.1', '550 5.7.1');
const ids = new Set(['4jYJCj4473zKnCg']);

describe('what a log lacks comes from another text about the same message', () => {
  test.each<[string, string, { before: string[]; after: string[] }]>([
    [
      'with a line in common, before it',
      `${queued}\n${deferred}\n${sent}`,
      { before: [queued, deferred], after: [] },
    ],
    ['with a line in common, behind it', `${sent}\n${deferred}`, { before: [], after: [deferred] }],
    ['not with none: a sender may have written it', forged, { before: [], after: [] }],
  ])('%s', (_name, known, missing) => {
    const store = new LogStore();
    store.add(known);
    expect(store.missingFrom(sent, ids)).toEqual(missing);
  });

  test('with none, where a row is known to have it: a page may show each recipient by itself', () => {
    const store = new LogStore();
    const log = store.add(deferred);
    if (log) store.link(['row'], log);
    expect(store.missingFrom(sent, ids)).toEqual({ before: [deferred], after: [] });
  });
});
