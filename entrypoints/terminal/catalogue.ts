import { namesWithin } from '../../utils/engine/cause/pairs';
import { readWeight, STEP } from '../../utils/engine/cause/weight-rows';
import type { Weights } from '../../utils/engine/types';
import { causes } from '../../utils/knowledge/causes';
import { platforms } from '../../utils/knowledge/platforms';
import { vocabulary } from '../../utils/knowledge/vocabulary';
import { weights as stored } from '../../utils/knowledge/weights';
import { words } from '../../utils/knowledge/words';
import { writeCatalogue } from '../../utils/report/documents/catalogue';

/** The text of `docs/causes.md` as the knowledge stands, or with weights that were just learned. */
export function catalogue(weights: Weights = stored): string {
  const weighedFor = (cause: string) => weighed(cause, weights);
  return writeCatalogue({ causes, platforms, vocabulary, weighedFor, link: words.link });
}

function weighed(cause: string, { causes: ids, rows }: Weights) {
  const at = ids.indexOf(cause);
  return Object.entries(rows)
    .map(([name, row]) => ({
      name,
      parts: namesWithin(name),
      weight: at < 0 ? 0 : readWeight(row[at] as string) * STEP,
    }))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
}
