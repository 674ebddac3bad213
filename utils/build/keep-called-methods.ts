import type { Plugin } from 'vite';

/**
 * The methods that we call, of those that the polyfill has in its table; `test/architecture/polyfill.test.ts` compares. All others, such as
 * `scripting` and `action`, came to Chrome with promises and go through as they are.
 */
export const calledMethods: Record<string, readonly string[]> = {
  commands: ['getAll'],
  contextMenus: ['removeAll'],
  permissions: ['contains', 'getAll', 'remove', 'request'],
  runtime: ['openOptionsPage', 'sendMessage'],
  storage: ['local', 'managed', 'sync'],
  tabs: ['create', 'query', 'reload', 'sendMessage'],
  windows: ['getCurrent'],
};

/** Cuts from the polyfill's table what nobody calls, nine tenths of it: each content script, page and worker carries a copy. */
export function keepCalledMethods(): Plugin {
  return {
    name: 'yellowline:keep-called-methods',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/browser-polyfill.js')) return null;
      return { code: withCalledOnly(code), map: null };
    },
  };
}

function withCalledOnly(code: string): string {
  const start = code.indexOf('{', code.indexOf('const apiMetadata ='));
  const end = code.indexOf('};', start) + 1;
  const table: Record<string, Record<string, unknown>> = JSON.parse(code.slice(start, end));
  const kept = Object.entries(calledMethods).map(([namespace, methods]) => [
    namespace,
    Object.fromEntries(methods.map((method) => [method, table[namespace]?.[method]])),
  ]);
  return code.slice(0, start) + JSON.stringify(Object.fromEntries(kept)) + code.slice(end);
}
