import { askBackground } from '@/utils/extension/messages';
import type { IncidentRecord } from '@/utils/history/incident-records';
import type { MarkChange } from '@/utils/report/workbench/types';
import { say, translated } from '@/utils/words/say';
import type { Desk } from './desk-client';

/** What is remembered of incidents, for one source: the background keeps it, and the worker is told. */
export class IncidentMemory {
  private last: Promise<string> = Promise.resolve('');

  /** `isWhole`: incidents are told, too, of which the source has no message. */
  constructor(
    private readonly ask: Desk['ask'],
    private readonly isWhole: boolean,
  ) {}

  /** Tells the worker, or another one, what is remembered. Without an answer nothing is. */
  async load(ask: Desk['ask'] = this.ask): Promise<void> {
    const { incidents = [] } = await askBackground('list-incidents', {});
    await ask('marks', { records: incidents, isWhole: this.isWhole });
  }

  /** Changes what is remembered of an incident, which `portal` has shown. Gives a sentence where it could not be done. */
  mark(key: string, change: MarkChange, portal: string): Promise<string> {
    // One after another: each change is made to what the one before has left.
    this.last = this.last.then(() => this.change(key, change, portal)).catch(silentWords);
    return this.last;
  }

  private async change(key: string, change: MarkChange, portal: string): Promise<string> {
    const record = await this.ask('record', { key });
    if (!record) return say('This incident is not in what was read any more.');
    return this.keep([{ ...changed(record, change), portal: record.portal || portal }]);
  }

  /** Notes what the messages have proven of incidents that are remembered. Gives a sentence where it could not be kept. */
  async learn(): Promise<string> {
    const learned = await this.ask('learned', undefined);
    return learned.length > 0 ? this.keep(learned) : '';
  }

  private async keep(records: readonly IncidentRecord[]): Promise<string> {
    const now = Date.now();
    const answer = await askBackground('remember-incidents', {
      records: records.map((one) => ({ ...one, changed: now })),
      history: null,
    });
    if (answer.isOff) return say('Nothing is kept: the history is off. Switch it on in the settings.');
    if (answer.problem) return translated(answer.problem);
    await this.load();
    return '';
  }
}

/** What is said where the background does not answer. */
export function silentWords(): string {
  return say('The extension does not answer: load this page again.');
}

function changed(record: IncidentRecord, { state, note }: MarkChange): IncidentRecord {
  return { ...record, ...(state && marks[state](record)), ...(note !== undefined && { note }) };
}

const marks: Readonly<
  Record<MarkChange['state'] & string, (record: IncidentRecord) => Partial<IncidentRecord>>
> = {
  open: () => ({ acknowledged: null, mended: null }),
  acknowledged: ({ last }) => ({ acknowledged: last }),
  mended: ({ last }) => ({ mended: last }),
};
