import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { managedSchema } from '@/utils/extension/managed-schema';

it('the schema of policies is what the shapes of the settings say', () => {
  expect(JSON.parse(readFileSync('public/managed-schema.json', 'utf8'))).toEqual(managedSchema());
});
