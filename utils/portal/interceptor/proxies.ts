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
  const { world, call, describe, define } = pristine;
  const { Proxy: NativeProxy, WeakMap: Originals } = world;
  const lookUp = Originals.prototype.get;
  const remember = Originals.prototype.set;
  const originals = new Originals<object, object>();

  const proxied = (native: object, apply: ProxyHandler<Native>['apply']): Native => {
    const proxy = new NativeProxy(native as Native, { apply });
    call(remember, originals, [proxy, native]);
    return proxy;
  };
  const watched = (native: object, watch: (self: object, args: readonly unknown[]) => void): Native =>
    proxied(native, (target, self, args) => {
      try {
        watch(self, args);
      } catch {
        // Not ours to judge: the native function says what is wrong.
      }
      return call(target, self, args);
    });
  const replace: Proxies['replace'] = (proto, key, watch) => {
    const found = describe(proto, key);
    if (!found?.configurable) return;
    if (found.get) define(proto, key, { ...found, get: watched(found.get, watch) as () => unknown });
    else if (found.value) define(proto, key, { ...found, value: watched(found.value, watch) });
  };

  const functions = world.Function.prototype;
  const found = describe(functions, 'toString');
  if (found?.configurable && found.value) {
    const originalOf = (self: unknown) =>
      (typeof self === 'function' && call(lookUp, originals, [self])) || self;
    const value = proxied(found.value, (target, self, args) => call(target, originalOf(self), args));
    define(functions, 'toString', { ...found, value });
  }
  return { replace };
}
