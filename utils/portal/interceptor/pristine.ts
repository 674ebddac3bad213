/** Calls a native function without going through anything that the page can replace. */
type Call = (native: unknown, self: unknown, args: readonly unknown[]) => unknown;

/** Native functions as they were before the page's first script. */
export interface Pristine {
  readonly world: typeof globalThis;
  readonly call: Call;
  readonly describe: typeof Reflect.getOwnPropertyDescriptor;
  readonly define: typeof Reflect.defineProperty;
  /** The native method of a prototype. */
  method(proto: object, key: string): unknown;
  /** Reads a native accessor of a prototype on an object; throws as the native one does. */
  reader(proto: object, key: string): (self: unknown) => unknown;
}

export function capture(world: typeof globalThis): Pristine {
  const { apply, getOwnPropertyDescriptor: describe, defineProperty: define } = world.Reflect;
  const call = apply as Call;
  return {
    world,
    call,
    describe,
    define,
    method: (proto, key) => describe(proto, key)?.value,
    reader: (proto, key) => {
      const native = describe(proto, key)?.get;
      return (self) => call(native, self, []);
    },
  };
}
