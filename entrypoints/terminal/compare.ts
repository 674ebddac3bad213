import type { Engine } from '../../utils/engine/engine';
import { words } from '../../utils/knowledge/words';
import { compareSides, type Side, sideOf } from '../../utils/ledger/comparison';
import { entryOf } from '../../utils/ledger/entry';
import { Ledger } from '../../utils/ledger/ledger';
import { comparisonText, comparisonView } from '../../utils/report/workbench/comparison-view';
import { inTextLanguage } from '../../utils/words/language';
import { openInput, readTexts } from './input';

/** What is otherwise in the second log than in the first. */
export async function comparedText(engine: Engine, first: string, second: string): Promise<string> {
  const [before, after] = [await sideOfFile(engine, first), await sideOfFile(engine, second)];
  const compared = compareSides(before, after);
  return inTextLanguage(() => comparisonText(comparisonView(compared, words)));
}

/** All are compared: none is left out for want of room in a list. */
const LIMITS = { listed: 2_000_000, delivered: 2_000_000 };
const NOWHERE = { ordinal: 0, part: 0, start: 0, end: 0 };

async function sideOfFile(engine: Engine, file: string): Promise<Side> {
  const ledger = new Ledger(LIMITS);
  const stream = engine.openStream({ now: Date.now() });
  for await (const text of readTexts(await openInput(file), file))
    for (const one of stream.read(text)) ledger.add(one.message, entryOf(one, 'browser'), NOWHERE);
  for (const one of stream.end()) ledger.add(one.message, entryOf(one, 'browser'), NOWHERE);
  return sideOf(ledger);
}
