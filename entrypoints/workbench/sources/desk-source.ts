import type { ScrollPlace } from '@/components/workbench/list/use-scroll-place';
import type { ReadingView } from '@/utils/report/workbench/types';
import { type Desk, openDesk } from './desk-client';
import type { Source } from './source';

/** What both sources share: a worker that is started when it is first asked, what it says, and who is told. */
export abstract class DeskSource {
  readonly place: ScrollPlace = { list: 0, page: 0, opened: null, listed: '' };
  protected trouble = '';
  private desk: Desk | null = null;
  private current: ReadingView | null = null;
  private readonly watchers = new Set<() => void>();

  /** `broken`: the sentence for when the worker has ended by itself. */
  constructor(private readonly broken: string) {}

  readonly ask: Source['ask'] = (name, ask) => this.opened().ask(name, ask);
  readonly view = (): ReadingView | null => this.current;
  readonly problem = (): string => this.trouble;
  readonly watch: Source['watch'] = (changed) => {
    this.watchers.add(changed);
    return () => this.watchers.delete(changed);
  };

  protected tell(): void {
    for (const changed of this.watchers) changed();
  }

  protected isOpen(desk: Desk): boolean {
    return desk === this.desk;
  }

  protected opened(): Desk {
    this.desk ??= this.start().desk;
    return this.desk;
  }

  /** Fills another worker, which takes the place of this one when it is done: until then everything stays as it is. @throws where that breaks off */
  protected async renew(fill: (ask: Desk['ask']) => Promise<void>): Promise<void> {
    const next = this.start();
    try {
      await fill(next.desk.ask);
      if (!next.desk.isWhole()) throw new Error('A file was not read to its end.');
    } catch (error) {
      next.desk.end();
      throw error;
    }
    this.desk?.retire();
    this.desk = next.desk;
    this.current = next.view();
    this.tell();
  }

  private start(): { desk: Desk; view(): ReadingView | null } {
    let last: ReadingView | null = null;
    const desk = openDesk(
      (view) => {
        last = view;
        if (desk !== (this.desk ?? desk)) return;
        this.current = view;
        this.tell();
      },
      () => {
        if (desk !== this.desk) return;
        this.trouble = this.broken;
        this.forget();
        this.lose();
        this.tell();
      },
    );
    return { desk, view: () => last };
  }

  /** Ends the worker, and with it all that it knows. */
  protected close(): void {
    this.desk?.end();
    this.trouble = '';
    this.forget();
  }

  /** Called once the worker has ended by itself, with all that it knew. */
  protected lose(): void {}

  private forget(): void {
    this.desk = null;
    this.current = null;
  }
}
