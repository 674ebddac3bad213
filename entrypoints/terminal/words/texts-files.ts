import { collectTexts } from './collect-texts';
import { printAllTexts, printTexts } from './print-texts';

/** The modules in `utils/words` that are made from what is said, by their paths. */
export function textsFiles(): Map<string, string> {
  const groups = collectTexts();
  const files = groups.map((group) => [`utils/words/texts/${group.name}.ts`, printTexts(group)] as const);
  return new Map([...files, ['utils/words/texts.ts', printAllTexts(groups)]]);
}
