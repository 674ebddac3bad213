import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { managedSchema } from '../../utils/extension/managed-schema';
import { causes } from '../../utils/knowledge/causes';
import { provingHosts } from '../../utils/knowledge/proving-hosts';
import { statusCodes } from '../../utils/knowledge/status-codes';
import { vendorCodes } from '../../utils/knowledge/vendor-codes';
import { vocabulary } from '../../utils/knowledge/vocabulary';
import { catalogue } from './catalogue';
import { labelledReplies } from './labelled-replies';
import { learnWeights } from './learn-weights';
import { printWeights } from './print-weights';
import { textsFiles } from './words/texts-files';

/**
 * `npm run docs`: writes what is made from the knowledge, its pages and the weights of its concepts; the schema that is made from the settings; and the
 * list of all texts that a language has.
 */
mkdirSync('docs', { recursive: true });
const weights = learnWeights({
  causes,
  vocabulary,
  provingHosts,
  statusCodes: [...statusCodes, ...vendorCodes],
  replies: labelledReplies(),
});
writeFileSync('utils/knowledge/weights.ts', printWeights(weights));
writeFileSync('docs/causes.md', catalogue(weights));
writeFileSync('public/managed-schema.json', `${JSON.stringify(managedSchema(), null, 2)}\n`);
rmSync('utils/words/texts', { recursive: true, force: true });
for (const [file, text] of textsFiles()) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(
  'Written: docs/causes.md, utils/knowledge/weights.ts, public/managed-schema.json, utils/words/texts',
);
