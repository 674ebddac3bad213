import { describe, expect, it } from 'vitest';
import { createReport } from '@/utils/report/report';
import type { RowState } from '@/utils/report/types';
import { inventDiagnosis, inventedWords } from '../invented';

const report = createReport(inventedWords);

describe('a card', () => {
  it.each<[RowState, string, string[]]>([
    ['queued', 'goes out in a moment', []],
    // What helps depends on the cause: a button would often be the wrong one.
    ['deferring', 'goes on trying', []],
    ['failed', 'could not be delivered', []],
    ['deep-filtered', 'about two hours', ['deliver']],
    ['undelivered', 'not delivered', []],
  ])('tells what the icon %s means before the log is known', (state, words, actions) => {
    const card = report.card(state, null, 'loading');
    expect(card.stateMeaning).toContain(words);
    expect(card.actions.map(({ action }) => action)).toEqual(actions);
    expect(card).toMatchObject({ note: null, progress: 'loading' });
  });

  it('knows the cause of a message that is held, without a log', () => {
    expect(report.card('deep-filtered', null, 'unknown').cause).toBe('filter.deep-filtered');
    expect(report.card('failed', null, 'unknown').cause).toBeNull();
  });

  it('says when its log was read, where that was on an earlier page', () => {
    const told = createReport(inventedWords, { now: () => new Date(2026, 10, 27, 12, 0).getTime() });
    const seen = new Date(2026, 10, 27, 11, 28).getTime();
    const diagnosis = inventDiagnosis({ attempt: { status: 'bounced' } });
    expect(told.card('failed', [diagnosis], 'known', seen).knownFrom).toBe('Known from 11:28');
    expect(told.card('failed', null, 'loading', seen).knownFrom).toBeNull();
  });

  it('shows the worst recipient in full and the others in a line each', () => {
    const sent = {
      attempt: { status: 'sent', recipient: 'bob@example.com' },
      finding: { cause: 'delivered' },
    } as const;
    const card = report.card('failed', [inventDiagnosis(sent, { attempt: { status: 'bounced' } })], 'known');
    expect(card.note).toMatchObject({ recipient: 'jane@example.com', title: 'The gate is shut' });
    expect(card.cause).toBe('garden.gate-shut');
    expect(card.extent).toBe('1 of 2 recipients');
    expect(card.knownFrom).toBeNull();
    expect(card.others).toEqual([
      '1 × Failed: The gate is shut · jane@example.com',
      '1 × Delivered · bob@example.com',
    ]);
    expect(card.spoken).toBe('Failed: the gate is shut. Press Tab for steps.');
    expect(card.actions).toEqual([]);
  });

  it('treats a log without delivery records as one that tells nothing', () => {
    expect(report.card(null, [], 'unknown')).toMatchObject({
      note: null,
      stateTitle: '',
      progress: 'unknown',
    });
  });
});
