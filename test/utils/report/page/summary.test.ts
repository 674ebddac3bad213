import { describe, expect, it } from 'vitest';
import { createReport } from '@/utils/report/report';
import { inventDiagnosis, inventedWords } from '../invented';

const report = createReport(inventedWords);
const sent = {
  attempt: { status: 'sent', recipient: 'bob@example.com' },
  finding: { cause: 'delivered', actor: 'nobody' },
} as const;
const bounced = { attempt: { status: 'bounced' } } as const;
const raining = { finding: { cause: 'garden.rain', actor: 'nobody' } } as const;

describe('a summary', () => {
  it('tells one recipient’s state and its reason', () => {
    const summary = report.summary([inventDiagnosis({}, bounced)]);
    expect(summary.headline).toBe('Failed. The gate is shut.');
    expect(summary.nextStep).toBe('Open the gate.');
    expect(summary).toMatchObject({ status: 'bounced', cause: 'garden.gate-shut', more: 0 });
  });

  it('counts over recipients, the worst first', () => {
    const summary = report.summary([inventDiagnosis(sent, bounced)]);
    expect(summary.headline).toBe('Not delivered: 1 of 2 recipients. The gate is shut.');
    expect(summary.groups.map(({ recipients }) => recipients)).toEqual([
      ['jane@example.com'],
      ['bob@example.com'],
    ]);
    expect(summary.nextStep).toBe('For jane@example.com: open the gate.');
  });

  it('counts over messages and names how many reasons there are', () => {
    const summary = report.summary([
      inventDiagnosis(bounced),
      inventDiagnosis(raining),
      inventDiagnosis(sent),
    ]);
    expect(summary.headline).toBe('Not delivered: 2 of 3 messages. The gate is shut, and one other reason.');
  });

  it('tells of what was accepted and then kept back, ahead of what was delivered', () => {
    const kept = {
      attempt: { status: 'sent', recipient: 'bob@example.com' },
      finding: { cause: 'garden.gate-shut' },
    } as const;
    const delivered = {
      attempt: { status: 'sent' },
      finding: { cause: 'delivered', actor: 'nobody' },
    } as const;
    const summary = report.summary([inventDiagnosis(kept)]);
    expect(summary.headline).toBe('Accepted, then kept back.');
    expect(report.note(inventDiagnosis(kept), 0).statusWord).toBe('Accepted, then kept back');
    expect(summary.nextStep).not.toMatch(/^Nothing to do/);
    expect(report.summary([inventDiagnosis(delivered, kept)]).headline).toBe(
      'Accepted, then kept back: 1 of 2 recipients.',
    );
  });

  it('says waiting where nothing has failed', () => {
    const summary = report.summary([
      inventDiagnosis(raining, { ...raining, attempt: { recipient: 'bob@example.com' } }),
    ]);
    expect(summary.headline).toBe('Waiting: all 2 recipients. It rains.');
    expect(summary.outlook).toContain('next at about 21:01');
    expect(summary.nextStep).toBe('Wait: the filter tries again by itself.');
  });

  it('says that nothing need be done once all have it', () => {
    expect(report.summary([inventDiagnosis(sent)]).headline).toBe('Delivered.');
    const both = report.summary([inventDiagnosis(sent, { ...sent, attempt: { status: 'sent' } })]);
    expect(both.headline).toBe('Delivered: all 2 recipients.');
    expect(both.nextStep).toMatch(/^Nothing to do\./);
  });

  it('stays short for many recipients', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      attempt: { recipient: `${index}@example.com` },
    }));
    const summary = report.summary([inventDiagnosis(...many)]);
    expect(summary.groups).toHaveLength(1);
    expect(summary.groups[0]).toMatchObject({ statusWord: 'Waiting', count: 40, more: 34 });
    expect(summary.groups[0]?.recipients).toHaveLength(6);
  });

  it('has words for a log without delivery records', () => {
    expect(report.summary([]).headline).toBe('No delivery records here.');
  });
});
