import type { Plugin, Rolldown } from 'vite';

const LIGHT_SCRIPTS: readonly string[] = ['portal', 'portal-surfaces'];

/**
 * What WXT's context of a content script can do, and ours never asks of it: a class is shipped whole, and these were 0.2 kB of each page (2026-11);
 * `test/architecture/polyfill.test.ts` looks.
 */
export const uncalledOfContext: ReadonlySet<string> = new Set([
  'addEventListener',
  'block',
  'isValid',
  'locationWatcher',
  'requestAnimationFrame',
  'requestIdleCallback',
  'setInterval',
  'setTimeout',
  // Of the event that the watcher sends.
  'EVENT_NAME',
]);

/**
 * To scripts of a WXT before 0.20, which never were ours: the page hears it, too, and a page that takes all messages for its own stumbles over it
 * (node_modules/wxt/dist/utils/content-script-context.mjs, seen 2026-11).
 */
const TO_OLDER_SCRIPTS = /\n[^\n]*window\.postMessage\(\{[^}]*\}, "\*"\);/;

/**
 * What runs in a page does without the polyfill, which were 2 kB of each: of all that they call, Chrome has promises since 99, and they answer messages
 * by the callback (developer.chrome.com, extensions API reference, seen 2026-11).
 */
export function leaveOutUnused(): Plugin {
  let isLight = false;
  return {
    name: 'yellowline:leave-out-unused',
    apply: 'build',
    enforce: 'pre',
    configResolved({ build }) {
      isLight = build.lib !== false && LIGHT_SCRIPTS.includes(String(build.lib.fileName));
    },
    transform(code, id) {
      if (!isLight) return null;
      if (/\/(?:content-script-context|custom-events)\.mjs$/.test(id)) {
        const asked = code.replace(TO_OLDER_SCRIPTS, '');
        return { code: cutMembers(asked, this.parse(asked)), map: null };
      }
      const instead = INSTEAD.find(([file]) => id.endsWith(file));
      return instead ? { code: instead[1], map: null } : null;
    },
  };
}

const INSTEAD = [
  // Nobody of ours asks WXT where the page is: `page/visit.ts` hears that of the browser.
  ['/location-watcher.mjs', 'export const createLocationWatcher = () => ({ run() {} });'],
  ['/browser-polyfill.js', 'export default globalThis.browser?.runtime?.id ? browser : chrome;'],
] as const;

type Program = ReturnType<Rolldown.PluginContext['parse']>;

/** Cuts from the classes of a module what nobody calls. */
function cutMembers(code: string, { body }: Program): string {
  const classes = body.flatMap((statement) =>
    statement.type === 'VariableDeclaration' ? statement.declarations.map(({ init }) => init) : [],
  );
  const members = classes.flatMap((one) => (one?.type === 'ClassExpression' ? one.body.body : []));
  const cut = members.filter(
    (one) => 'key' in one && one.key.type === 'Identifier' && uncalledOfContext.has(one.key.name),
  );
  return cut.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), code);
}
