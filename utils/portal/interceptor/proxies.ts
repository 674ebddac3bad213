import type { Pristine } from './pristine';

/** Puts a watcher before a native function or accessor; the page sees no difference. */
export interface Proxies {
  replace(proto: object, key: string, watch: (self: object, args: readonly unknown[]) => void): void;
}

type Native = (...args: never[]) => unknown;

/**
 * A Proxy of a native function prints as `function () { [native code] }`, without its name, in Chromium 156 and Firefox 153 (seen
 * 2026-11). So `Function.prototype.toString`, itself a Proxy, answers for exactly our proxies with the original's text.
 */
export function disguise(pristine: Pristine): Proxies {
  const { call, describe, define } = pristine;
  const proxied = proxyMaker(pristine);
  const watched = (native: object, watch: (self: object, args: readonly unknown[]) => void): Native =>
    proxied(native, (target, self, args) => {
      try {
        watch(self, args);
      } catch {
        // Not ours to judge: the native function says what is wrong.
      }
      return call(target, self, args);
    });
  return {
    replace: (proto, key, watch) => {
      const found = describe(proto, key);
      if (!found?.configurable) return;
      if (found.get) define(proto, key, { ...found, get: watched(found.get, watch) as () => unknown });
      else if (found.value) define(proto, key, { ...found, value: watched(found.value, watch) });
    },
  };
}

type MakeProxy = (native: object, apply: ProxyHandler<Native>['apply']) => Native;

/** Gives what makes a proxy that prints as its original does. */
function proxyMaker(pristine: Pristine): MakeProxy {
  const { world, call } = pristine;
  const { Proxy: NativeProxy, WeakMap: Originals } = world;
  const { get, set } = Originals.prototype;
  const originals = new Originals<object, object>();
  const proxied: MakeProxy = (native, apply) => {
    const proxy = new NativeProxy(native as Native, { apply });
    call(set, originals, [proxy, native]);
    return proxy;
  };
  const originalOf = (self: unknown) => (typeof self === 'function' && call(get, originals, [self])) || self;
  printOriginals(pristine, proxied, originalOf);
  return proxied;
}

function printOriginals(
  { world, call, describe, define }: Pristine,
  proxied: MakeProxy,
  originalOf: (self: unknown) => unknown,
): void {
  const functions = world.Function.prototype;
  const found = describe(functions, 'toString');
  if (!found?.configurable || !found.value) return;
  const value = proxied(found.value, (target, self, args) => call(target, originalOf(self), args));
  define(functions, 'toString', { ...found, value });
}
