import { unpackFacts } from '@/utils/ledger/packed-facts';
import { askBackground, type HistoryKey, type HistoryRow, type Messages } from '@/utils/messages';
import type { ReadingView } from '@/utils/report/workbench/reading-view';
import { type Desk, openDesk } from './desk-client';
import type { Source } from './source';
import { Watched } from './watched';

/** The first rows fill the page at once; the others come while they are looked at. */
const FIRST = 100;
const AT_ONCE = 4_000;

/** Messages that are kept in this browser. */
export function createHistorySource(): Source {
  return new Kept();
}

class Kept extends Watched implements Source {
  readonly kind = 'history';
  readonly place = { list: 0, page: 0 };
  private desk: Desk | null = null;
  private current: ReadingView | null = null;
  private trouble = '';
  private keys: string[] = [];

  readonly ask: Source['ask'] = (name, ask) => this.opened().ask(name, ask);
  readonly view = () => this.current;
  readonly problem = () => this.trouble;
  readonly stop = () => {};

  /** Read anew each time: messages come while the page is open. */
  readonly open = (): void => {
    this.desk?.end();
    this.desk = null;
    this.current = null;
    this.keys = [];
    this.trouble = '';
    void this.load().catch(() => {
      this.trouble = 'The history does not answer: load this page again.';
      this.tell();
    });
  };

  readonly textOf = async (row: number): Promise<string | undefined> => {
    const key = this.keys[row];
    if (key === undefined) return '';
    return (await askBackground('read-history', { key })).text ?? '';
  };

  private async load(): Promise<void> {
    const desk = this.opened();
    const newest = await askBackground('list-history', { before: null, after: null, count: FIRST });
    this.note(newest.problem, newest.damaged ?? 0);
    await this.take(desk, newest.messages ?? [], true);
    const before = newest.next ?? null;
    let after: HistoryKey | null = null;
    let damaged = newest.damaged ?? 0;
    while (before && desk === this.desk) {
      const page: Messages['list-history']['answer'] = await askBackground('list-history', {
        before,
        after,
        count: AT_ONCE,
      });
      damaged += page.damaged ?? 0;
      after = page.next ?? null;
      await this.take(desk, page.messages ?? [], after === null);
      this.note(page.problem, damaged);
      if (after === null) return;
    }
  }

  private async take(desk: Desk, rows: readonly HistoryRow[], isShown: boolean): Promise<void> {
    const messages = rows.flatMap(({ key, recipients, facts }) => {
      const read = unpackFacts(facts);
      return read ? [{ key, recipients, facts: read }] : [];
    });
    for (const { key } of messages) this.keys.push(key);
    await desk.ask('know', { messages, isLast: isShown });
  }

  private note(problem: string, damaged: number): void {
    const broken =
      damaged > 0
        ? `${damaged === 1 ? 'One record' : `${damaged} records`} of the history cannot be read, and ${damaged === 1 ? 'is' : 'are'} left as ${damaged === 1 ? 'it is' : 'they are'}.`
        : '';
    const said = [problem, broken].filter(Boolean).join(' ');
    if (said === this.trouble) return;
    this.trouble = said;
    this.tell();
  }

  private opened(): Desk {
    this.desk ??= openDesk(
      (view) => {
        this.current = view;
        this.tell();
      },
      () => {
        this.trouble = 'The list broke off: load this page again.';
        this.desk = null;
        this.tell();
      },
    );
    return this.desk;
  }
}
