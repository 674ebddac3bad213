import type { Source } from './source';

/** Some at a time: each is a message to the background. */
const AT_ONCE = 50;

/** The lines of some messages of the history. Of files the worker has them: nothing is given. */
export async function textsOf(source: Source, rows: readonly number[]): Promise<string[] | undefined> {
  if (source.kind === 'files') return undefined;
  const texts: string[] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE)
    texts.push(
      ...(await Promise.all(
        rows.slice(at, at + AT_ONCE).map(async (row) => (await source.textOf(row)) ?? ''),
      )),
    );
  return texts;
}
