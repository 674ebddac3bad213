import { type FileTrouble, UnreadableFile } from '@/utils/text-files/bytes';
import { filesInZip, isZip } from '@/utils/text-files/zip';

/** A file to be read, or why it cannot be. */
export interface Opened {
  readonly file: File;
  readonly trouble: FileTrouble | null;
}

/** The files in a ZIP, or the file itself where it is none. Rejects never. */
export async function openArchive(file: File): Promise<Opened[]> {
  try {
    const files = (await isZip(file)) ? await filesInZip(file) : [file];
    return files.map((one) => ({ file: one, trouble: null }));
  } catch (error) {
    return [{ file, trouble: error instanceof UnreadableFile ? error.trouble : 'broken-zip' }];
  }
}
