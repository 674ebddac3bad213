import { mkdirSync, writeFileSync } from 'node:fs';
import { causes } from '../../utils/knowledge/causes';
import { provingHosts } from '../../utils/knowledge/proving-hosts';
import { vocabulary } from '../../utils/knowledge/vocabulary';
import { catalogue } from './catalogue';
import { learnWeights } from './learn-weights';
import { printWeights } from './print-weights';

/** `npm run docs`: writes what is made from the knowledge: the pages, and the weights of its concepts. */
mkdirSync('docs', { recursive: true });
const weights = learnWeights({ causes, vocabulary, provingHosts });
writeFileSync('utils/knowledge/weights.ts', printWeights(weights));
writeFileSync('docs/causes.md', catalogue(weights));
console.log('Written: docs/causes.md, utils/knowledge/weights.ts');
