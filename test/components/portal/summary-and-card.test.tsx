// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderCard, renderSummary } from '@/components/portal/render';
import { createReport } from '@/utils/report/report';
import type { CardView } from '@/utils/report/types';
import { inventDiagnosis, inventedWords } from '../../utils/report/invented';
import { closeSurfaces, openSurface, press, texts } from '../surface';

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
    expect(texts(root, '.next')).toEqual(['Next: For jane@example.com: open the gate.']);
    expect(texts(root, '.recipients li')).toEqual([
      '1 × failed: The gate is shut jane@example.com',
      '1 × delivered bob@example.com',
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
    expect(texts(root, '.names')[0]).toMatch(/ and 1,494 more$/);
  });

  it('leads to the line, and copies what goes into a ticket', () => {
    const root = openSurface();
    const onShow = vi.fn();
    const copyTicket = vi.fn(async () => true);
    renderSummary(root, { view: report.summary([inventDiagnosis(bounced)]), onShow, copyTicket });
    expect(texts(root, '.summary-foot button')).toEqual(['Show the line ↓', 'Copy for ticket']);
    press(root, '.summary-foot button');
    press(root, '.copying button');
    expect(onShow).toHaveBeenCalledOnce();
    expect(copyTicket).toHaveBeenCalledOnce();
  });
});

describe('a card', () => {
  const onAction = vi.fn();
  const onClose = vi.fn();
  const onResize = vi.fn();

  function show(view: CardView) {
    const root = openSurface();
    const copyTicket = view.note && (async () => true);
    renderCard(root, {
      view,
      available: ['flush', 'requeue', 'deliver'],
      copyTicket,
      copyText: async () => true,
      onAction,
      onClose,
      onResize,
    });
    return root;
  }

  it('shows the icon’s meaning, and no button, while the log is being read', () => {
    const root = show(report.card('deferring', null, 'loading'));
    expect(texts(root, '.row-state .title')).toEqual(['Deferring']);
    expect(texts(root, '.progress')).toEqual(['Reading the log…']);
    expect(root.querySelector('.go-to')).toBeNull();
  });

  it('leads to what releases a message that is held', () => {
    press(show(report.card('deep-filtered', null, 'unknown')), '.go-to');
    expect(onAction).toHaveBeenCalledWith('deliver');
  });

  it('asks to open the logs where they alone tell the reason', () => {
    expect(texts(show(report.card('failed', null, 'unknown')), '.progress')).toEqual([
      'Open Logs to see the reason here.',
    ]);
    expect(texts(show(report.card('deep-filtered', null, 'unknown')), '.progress')).toEqual([]);
  });

  it('shows the diagnosis, and the others of the message', () => {
    const root = show(report.card('failed', [inventDiagnosis(sent, bounced)], 'known'));
    expect(texts(root, '.title')).toEqual(['The gate is shut']);
    expect(texts(root, '.extent')).toEqual(['1 of 2 recipients']);
    expect(texts(root, '.first-step')).toEqual(['Open the gate.']);
    expect(texts(root, '.answer')).toEqual(['450 4.2.0 The gate is shut today']);
    expect(texts(root, '.go-to, .progress, .others')).toEqual([]);
  });

  it('opens the rest on “More”, and says that its size has changed', () => {
    const root = show(report.card('failed', [inventDiagnosis(sent, bounced)], 'known'));
    press(root, '.card-foot .fold');
    expect(onResize).toHaveBeenCalledOnce();
    expect(texts(root, '.others li')).toEqual([
      '1 × Failed: The gate is shut · jane@example.com',
      '1 × Delivered · bob@example.com',
    ]);
    expect(texts(root, '.card-more .steps li')[0]).toBe('Oil the hinge.');
    expect(texts(root, '.actions button')).toEqual(['Go to “Re-queue the message”']);
  });

  it('closes on its button', () => {
    press(show(report.card('queued', null, 'unknown')), '.close');
    expect(onClose).toHaveBeenCalledOnce();
  });
});
