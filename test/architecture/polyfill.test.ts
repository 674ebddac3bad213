import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { calledMethods } from '@/utils/build/keep-called-methods';
import { uncalledOfContext } from '@/utils/build/leave-out-unused';
import { sources } from './import-graph';

/** `browser.tabs.query(`, `browser.storage?.sync.get(`: namespace and member. */
const CALL = /\bbrowser\.(\w+)\??\.(\w+)/g;

it('the build keeps what we call of the polyfill, and no more', () => {
  const table = polyfillTable();
  const called = ['utils', 'entrypoints']
    .flatMap(sources)
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(CALL)])
    .map(([, namespace = '', method = '']) => `${namespace}.${method}`)
    .filter((call) => table.has(call));
  const kept = Object.entries(calledMethods).flatMap(([namespace, methods]) =>
    methods.map((method) => `${namespace}.${method}`),
  );
  expect(kept.sort(), 'Say so in calledMethods of wxt.config.ts.').toEqual([...new Set(called)].sort());
});

it('what the build cuts from WXT’s context is asked of it nowhere', () => {
  const asked = sources('entrypoints').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bctx\.(\w+)/g)].map(([, name = '']) => name),
  );
  expect(asked).toContain('isInvalid');
  expect(asked.filter((name) => uncalledOfContext.has(name))).toEqual([]);
});

function polyfillTable(): Set<string> {
  const path = createRequire(import.meta.url).resolve('webextension-polyfill/dist/browser-polyfill.js');
  const code = readFileSync(path, 'utf8');
  const start = code.indexOf('{', code.indexOf('const apiMetadata ='));
  const table: Record<string, object> = JSON.parse(code.slice(start, code.indexOf('};', start) + 1));
  return new Set(
    Object.entries(table).flatMap(([name, members]) => Object.keys(members).map((one) => `${name}.${one}`)),
  );
}
