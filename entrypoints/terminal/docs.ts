import { mkdirSync, writeFileSync } from 'node:fs';
import { catalogue } from './catalogue';

/** `npm run docs`: writes the pages that are made from the knowledge. */
mkdirSync('docs', { recursive: true });
writeFileSync('docs/causes.md', catalogue());
console.log('Written: docs/causes.md');
