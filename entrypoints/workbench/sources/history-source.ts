import { askBackground, type Messages } from '@/utils/extension/messages';
import type { PageKey } from '@/utils/history/page';
import type { StoredRow } from '@/utils/history/stored';
import { unpackFacts } from '@/utils/ledger/packed-facts';
import { say, sayCount, translated } from '@/utils/words/say';
import type { Desk } from './desk-client';
import { DeskSource } from './desk-source';
import { IncidentMemory } from './incident-memory';
import type { Source } from './source';

/** The first rows fill the page at once; the others come while they are looked at. */
const FIRST = 100;
const AT_ONCE = 4_000;

/** Messages that are kept in this browser. */
export function createHistorySource(): Source {
  return new Kept(say('The list broke off: load this page again.'));
}

class Kept extends DeskSource implements Source {
  readonly kind = 'history';
  private keys: string[] = [];

  readonly memory = new IncidentMemory(this.ask, true);
  readonly stop = () => {};
  readonly following = () => null;
  readonly follow = () => {};

  /** Read anew each time: messages come while the page is open. */
  readonly open = (): void => {
    this.close();
    this.keys = [];
    void this.loadAll().catch(() => this.say(say('The history does not answer: load this page again.')));
  };

  private async loadAll(): Promise<void> {
    // Side by side: what keeps the history from answering is said once it is known, not twice as late.
    await Promise.all([this.memory.load(), this.load()]);
    const problem = await this.memory.learn();
    if (problem) this.say(problem);
  }

  readonly textOf = async (row: number): Promise<string | undefined> => {
    const key = this.keys[row];
    if (key === undefined) return '';
    return (await askBackground('read-history', { key })).text ?? '';
  };

  /** Keys begin with their portal, which has no space. */
  readonly portalOf = (row: number): string => this.keys[row]?.split(' ')[0] ?? '';

  private async load(): Promise<void> {
    const desk = this.opened();
    const newest = await askBackground('list-history', { before: null, after: null, count: FIRST });
    let damaged = newest.damaged ?? 0;
    this.say(newest.problem, damaged);
    await this.take(desk, newest.messages ?? [], true);
    const before = newest.next ?? null;
    let after: PageKey | null = null;
    while (before && this.isOpen(desk)) {
      const page: Messages['list-history']['answer'] = await askBackground('list-history', {
        before: [...before],
        after: after && [...after],
        count: AT_ONCE,
      });
      damaged += page.damaged ?? 0;
      after = page.next ?? null;
      await this.take(desk, page.messages ?? [], after === null);
      this.say(page.problem, damaged);
      if (after === null) return;
    }
  }

  private async take(desk: Desk, rows: readonly StoredRow[], isShown: boolean): Promise<void> {
    const messages = rows.flatMap(({ key, recipients, facts }) => {
      const read = unpackFacts(facts);
      return read ? [{ key, recipients, facts: read }] : [];
    });
    for (const { key } of messages) this.keys.push(key);
    await desk.ask('know', { messages, isShown });
  }

  private say(problem: string, damaged = 0): void {
    const said = [translated(problem), damagedWords(damaged)].filter(Boolean).join(' ');
    if (said === this.trouble) return;
    this.trouble = said;
    this.tell();
  }
}

function damagedWords(damaged: number): string {
  if (damaged === 0) return '';
  if (damaged === 1) return say('One record of the history cannot be read, and is left as it is.');
  return sayCount(damaged, {
    one: '{n} record of the history cannot be read, and is left as it is.',
    other: '{n} records of the history cannot be read, and are left as they are.',
  });
}
