// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderCard, renderSummary } from '@/components/render';
import { createReport } from '@/utils/report/report';
import type { CardView } from '@/utils/report/types';
import { inventDiagnosis, inventedWords } from '../utils/report/invented';
import { closeSurfaces, openSurface, press, texts } from './surface';

const report = createReport(inventedWords);
const bounced = { attempt: { status: 'bounced' } } as const;
const sent = {
  attempt: { status: 'sent', recipient: 'bob@example.com' },
  finding: { cause: 'delivered' },
} as const;

afterEach(closeSurfaces);

describe('a summary', () => {
  it('shows the headline, the next step and where each recipient stands', () => {
    const root = openSurface();
    renderSummary(root, { view: report.summary([inventDiagnosis(sent, bounced)]) });
    expect(texts(root, '.headline')).toEqual(['Not delivered: 1 of 2 recipients. The gate is shut.']);
    expect(texts(root, '.next')).toEqual(['Next: Open the gate.']);
    expect(texts(root, '.recipients li')).toEqual([
      'jane@example.comFailed: The gate is shut',
      'bob@example.comDelivered',
    ]);
  });

  it('lists no recipients where there is one', () => {
    const root = openSurface();
    renderSummary(root, { view: report.summary([inventDiagnosis(bounced)]) });
    expect(root.querySelector('.recipients')).toBeNull();
  });

  it('counts those that the list leaves out', () => {
    const root = openSurface();
    const many = Array.from({ length: 1500 }, (_, index) => ({
      attempt: { recipient: `${index}@example.com` },
    }));
    renderSummary(root, { view: report.summary([inventDiagnosis(...many)]) });
    expect(texts(root, '.rest')).toEqual(['and 1492 more']);
  });
});

describe('a card', () => {
  const onAction = vi.fn();
  const onClose = vi.fn();

  function show(view: CardView) {
    const root = openSurface();
    renderCard(root, { view, available: ['flush', 'requeue'], onAction, onClose });
    return root;
  }

  it('shows the icon’s meaning and its fix links while the log is being read', () => {
    const root = show(report.card('deferring', null, 'loading'));
    expect(texts(root, '.row-state .title')).toEqual(['Deferring']);
    expect(texts(root, '.progress')).toEqual(['Reading the log…']);
    press(root, '.go-to');
    expect(onAction).toHaveBeenCalledWith('flush');
  });

  it('asks to open the logs where they alone tell the reason', () => {
    expect(texts(show(report.card('failed', null, 'unknown')), '.progress')).toEqual([
      'Open Logs to see the reason here.',
    ]);
    expect(texts(show(report.card('deep-filtered', null, 'unknown')), '.progress')).toEqual([]);
  });

  it('shows the diagnosis, and the others of the message', () => {
    const root = show(report.card('failed', [inventDiagnosis(sent, bounced)], 'known'));
    expect(texts(root, '.head .title')).toEqual(['The gate is shut']);
    expect(texts(root, '.others li')).toEqual(['bob@example.com · Delivered · It arrived']);
    expect(texts(root, '.go-to')).toEqual(['Go to “Re-queue the message”']);
    expect(texts(root, '.progress')).toEqual([]);
  });

  it('closes on its button', () => {
    press(show(report.card('queued', null, 'unknown')), '.close');
    expect(onClose).toHaveBeenCalledOnce();
  });
});
