import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogue } from '@/entrypoints/terminal/catalogue';
import { causes } from '@/utils/knowledge/causes';
import { platforms } from '@/utils/knowledge/platforms';

const page = readFileSync('docs/causes.md', 'utf8');

it('docs/causes.md is as the knowledge is: else run npm run docs', () => {
  expect(page === catalogue(), 'stale: run npm run docs').toBe(true);
});

it('tells of every cause', () => {
  for (const { id, title } of causes) {
    expect(page).toContain(`### ${id}\n`);
    expect(page).toContain(title);
  }
});

it('tells of every platform and leads to each kind of fix', () => {
  for (const { name } of platforms) expect(page).toContain(`- ${name}: `);
  for (const { fix } of causes) if (fix) expect(page).toContain(`\n### fix-${fix}\n`);
});
