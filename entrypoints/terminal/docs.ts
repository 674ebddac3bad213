import { mkdirSync, writeFileSync } from 'node:fs';
import { managedSchema } from '../../utils/extension/managed-schema';
import { catalogue } from './catalogue';

/** `npm run docs`: writes the pages that are made from the knowledge, and the schema that is made from the settings. */
mkdirSync('docs', { recursive: true });
writeFileSync('docs/causes.md', catalogue());
writeFileSync('public/managed-schema.json', `${JSON.stringify(managedSchema(), null, 2)}\n`);
console.log('Written: docs/causes.md, public/managed-schema.json');
