import { causes } from '../../utils/knowledge/causes';
import { platforms } from '../../utils/knowledge/platforms';
import { words } from '../../utils/knowledge/words';
import { writeCatalogue } from '../../utils/report/documents/catalogue';

/** The text of `docs/causes.md` as the knowledge stands. */
export function catalogue(): string {
  return writeCatalogue({ causes, platforms, link: words.link });
}
