import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '@/utils/words/say';
import type { FileHandle, Handles } from './sources/logs';

/** Takes files and folders that are dropped anywhere on the page, and text that is pasted outside of a field. Gives whether something is held over it. */
export function useDropped(take: (files: readonly File[], handles?: Handles) => void): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const hold = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const { dataTransfer: data } = event;
      if (data)
        void Promise.all([filesOf(data), handlesOf(data)]).then(([files, handles]) =>
          latest.current(files, byFile(files, handles)),
        );
    };
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea')) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      latest.current(files.length > 0 || !text ? files : [fileOfText(text)]);
    };
    addEventListener('dragover', hold, { signal });
    addEventListener('dragleave', leave, { signal });
    addEventListener('drop', drop, { signal });
    addEventListener('paste', paste, { signal });
    return () => end.abort();
  }, []);
  return isOver;
}

/** A text as a file, so that there is one way for both. */
export function fileOfText(text: string, name = say('Pasted text')): File {
  return new File([text], name, { type: 'text/plain' });
}

/** What Chromium gives, and no other browser yet: a file that can be asked for again (File System Access; seen 2026-11). */
type WithHandle = DataTransferItem & {
  getAsFileSystemHandle?(): Promise<(FileHandle & { kind: string; name: string }) | null>;
};

/** The handles of the files that were dropped by themselves; of what is in a folder there is none. They have to be asked for at once, too. */
async function handlesOf({ items }: DataTransfer): Promise<Map<string, FileHandle>> {
  const asked = [...items].map((item: WithHandle) => item.getAsFileSystemHandle?.().catch(() => null));
  const handles = (await Promise.all(asked)).flatMap((one) => (one?.kind === 'file' ? one : []));
  return new Map(handles.map((one) => [one.name, one]));
}

/** Of files with one name, out of several folders, none is followed. */
function byFile(files: readonly File[], handles: ReadonlyMap<string, FileHandle>): Handles {
  const isAlone = ({ name }: File) => files.filter((file) => file.name === name).length === 1;
  return new Map(
    files.filter(isAlone).flatMap((file) => {
      const handle = handles.get(file.name);
      return handle ? [[file, handle]] : [];
    }),
  );
}

const MOST_FILES = 5_000;

/** The entries have to be asked for at once: after the event the browser forgets them. */
async function filesOf(data: DataTransfer): Promise<File[]> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (entries.every((entry) => entry === null)) {
    const text = data.getData('text/plain');
    return data.files.length > 0 || !text ? [...data.files] : [fileOfText(text, say('Dropped text'))];
  }
  const found: File[] = [];
  for (const entry of entries) if (entry) await gather(entry, found);
  return found;
}

async function gather(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (found.length >= MOST_FILES) return;
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
    );
    if (file) found.push(file);
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return;
    for (const one of some) await gather(one, found);
  }
}
