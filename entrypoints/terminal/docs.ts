import { mkdirSync, writeFileSync } from 'node:fs';
import { managedSchema } from '../../utils/extension/managed-schema';
import { causes } from '../../utils/knowledge/causes';
import { provingHosts } from '../../utils/knowledge/proving-hosts';
import { vocabulary } from '../../utils/knowledge/vocabulary';
import { catalogue } from './catalogue';
import { learnWeights } from './learn-weights';
import { printWeights } from './print-weights';

/** `npm run docs`: writes what is made from the knowledge, its pages and the weights of its concepts, and the schema that is made from the settings. */
mkdirSync('docs', { recursive: true });
const weights = learnWeights({ causes, vocabulary, provingHosts });
writeFileSync('utils/knowledge/weights.ts', printWeights(weights));
writeFileSync('docs/causes.md', catalogue(weights));
writeFileSync('public/managed-schema.json', `${JSON.stringify(managedSchema(), null, 2)}\n`);
console.log('Written: docs/causes.md, utils/knowledge/weights.ts, public/managed-schema.json');
