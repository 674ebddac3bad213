import { takeHandedOver } from '@/utils/handed-over';
import type { ReadingView } from '@/utils/report/workbench/reading-view';
import { readSettings, zoneOf } from '@/utils/settings';
import { type Desk, openDesk } from './desk-client';
import { fileOfText } from './dropped';
import type { Source } from './source';
import { Watched } from './watched';

/** Messages of the files that were read on this page. */
export interface FileSource extends Source {
  read(files: readonly File[]): void;
  /** Reads what the popup or a page has handed over for this page. */
  readHandedOver(): Promise<void>;
}

export function createFileSource(): FileSource {
  return new Files();
}

class Files extends Watched implements FileSource {
  readonly kind = 'files';
  readonly place = { list: 0, page: 0 };
  private desk: Desk | null = null;
  private current: ReadingView | null = null;
  private trouble = '';

  readonly ask: Source['ask'] = (name, ask) => this.opened().ask(name, ask);
  readonly view = () => this.current;
  readonly problem = () => this.trouble;
  readonly open = () => {};
  readonly textOf = async () => undefined;
  readonly stop = () => void this.ask('stop', undefined);

  readonly read = (files: readonly File[]): void => {
    this.trouble = '';
    void readSettings().then((settings) =>
      this.ask('read', { files, zone: zoneOf(settings) }).catch(() => undefined),
    );
  };

  readonly readHandedOver = async (): Promise<void> => {
    const text = await takeHandedOver();
    if (text) this.read([fileOfText(text, 'Selected text')]);
  };

  private opened(): Desk {
    this.desk ??= openDesk(
      (view) => {
        this.current = view;
        this.tell();
      },
      () => {
        this.trouble =
          'The reading broke off: the browser has ended it, perhaps for want of memory. Read fewer files at once.';
        this.desk = null;
        this.current = null;
        this.tell();
      },
    );
    return this.desk;
  }
}
