import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifestTexts } from '@/utils/extension/manifest-texts';
import { readDocument } from '@/utils/report/documents/read-document';
import type { Language } from '@/utils/words/language';
import { codes } from '@/utils/words/languages';
import config from '../../wxt.config';

interface Manifest {
  readonly description: string;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly commands: Readonly<Record<string, { suggested_key: { default: string } }>>;
}

const manifestFor = config.manifest as (env: { browser: string }) => Manifest;
const manifest = manifestFor({ browser: 'chrome' });
const read = (file: string) => readFileSync(file, 'utf8');

/** The permissions that a text gives a reason for: each in a line that begins with its name. */
function explained(text: string): string[] {
  return [...text.matchAll(/^(?:- |\| )`(\w+)`(?::| \|) /gm)].map(([, name = '']) => name);
}

describe.each(['PRIVACY.md', 'README.md', 'docs/store/listing.md'])('%s', (file) => {
  it('says why each permission is asked for, and speaks of no other', () => {
    expect(explained(read(file)).sort()).toEqual([...manifest.permissions].sort());
  });

  it('names each host', () => {
    const hosts = manifest.host_permissions.map((pattern) => pattern.split('/')[2] ?? '');
    expect(hosts.filter((host) => !read(file).includes(`\`${host}\``))).toEqual([]);
  });
});

it('no site is asked for that is read or changed on the way', () => {
  const patterns = [...manifest.host_permissions, ...manifest.optional_host_permissions];
  expect(patterns.filter((pattern) => !pattern.startsWith('https://'))).toEqual([]);
});

it('the stores take the manifest’s words and keys', () => {
  // Chrome Web Store: a description of at most 132 characters, at most four suggested keys (developer.chrome.com, seen 2026-11).
  expect(manifestTexts.description.length).toBeLessThanOrEqual(132);
  const keys = Object.values(manifest.commands).map((one) => one.suggested_key.default);
  expect(keys.length).toBeLessThanOrEqual(4);
  expect(new Set(keys).size).toBe(keys.length);
});

it('the store texts keep to the lengths that the stores allow', () => {
  const listing = read('docs/store/listing.md');
  const summary = /^## Summary\n+(.+)$/m.exec(listing)?.[1] ?? '';
  expect(summary).toBe(manifestTexts.description);
  // addons.mozilla.org: a summary of at most 250 characters (extensionworkshop.com, seen 2026-11).
  expect(summary.length).toBeLessThanOrEqual(250);
});

/** What a translation of a paper keeps: the kind of each part, how many points it has, and what is literal in it. */
function shapeOf(file: string): string[] {
  return readDocument(read(file)).map((part) => {
    const items = part.kind === 'list' ? part.items : [part.pieces];
    const kept = items.flat().filter(({ kind }) => kind === 'code');
    return [part.kind, items.length, ...kept.map(({ text }) => text)].join(' ');
  });
}

it.each(codes)('PRIVACY.md is there in %s, point by point', (code) => {
  expect(shapeOf(`docs/privacy/${code}.md`)).toEqual(shapeOf('PRIVACY.md'));
});

it.each(codes)('the store texts in %s have what the English ones have', (code) => {
  const lines = (file: string) => [...read(file).matchAll(/^(?=## |• )/gm)].length;
  const listing = read('docs/store/listing.md').split('## Category')[0] ?? '';
  expect(lines(`docs/store/${code}.md`)).toBe([...listing.matchAll(/^(?=## |• )/gm)].length);
});

it.each(codes)('what the browser shows in %s has room there', async (code) => {
  const { language } = (await import(`../../utils/words/${code}/index.ts`)) as { language: Language };
  const words = language.texts[manifestTexts.description] ?? '';
  expect(String(words).length).toBeLessThanOrEqual(132);
});
