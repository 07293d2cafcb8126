/**
 * The browser's own functions as they were before any script of the page ran, and ways to use them that no later tampering reaches: no
 * method is looked up on a prototype, no array is iterated, no object of ours inherits from one that the page can write to.
 */

// biome-ignore lint/complexity/noBannedTypes: any function of the browser's, whatever it takes
export type Native = Function;

export const { apply, construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
const { setPrototypeOf } = Object;
const NativePromise = Promise;
const NativeProxy = Proxy;
const NativeWeakMap = WeakMap;
const { then } = Promise.prototype;
const { get, set } = WeakMap.prototype;

/** The native getter of an attribute. It throws for an object of another kind, which is how kinds are told apart. */
export function getterOf<Owner extends object, Name extends keyof Owner>(owner: Owner, name: Name) {
  const getter = getOwnPropertyDescriptor(owner, name)?.get;
  return (self: unknown): Owner[Name] => {
    if (!getter) throw null;
    return apply(getter, self, []) as Owner[Name];
  };
}

/** True for an object that has the attribute natively, of whichever frame it is. */
export function isOf(read: (self: unknown) => unknown, value: unknown): boolean {
  try {
    read(value);
    return true;
  } catch {
    return false;
  }
}

/** An object without a prototype: what a page puts on `Object.prototype` is not in it, and is not called with it. */
export function bare<Members extends object>(members: Members): Members {
  return setPrototypeOf(members, null) as Members;
}

/** The arguments with another at this place, if there is one at all. They are the engine's own list, which nobody else has. */
export function withArgument(args: readonly unknown[], place: number, value: unknown): readonly unknown[] {
  if (place < args.length) (args as unknown[])[place] = value;
  return args;
}

/** The object as it is but for one member, which has been asked for: a page could have another by the second time. */
export function withMember(target: object, name: string, value: unknown): object {
  const get = (_: object, member: PropertyKey) => (member === name ? value : (target as Record<PropertyKey, unknown>)[member]);
  return new NativeProxy(bare({}), bare({ get }));
}

export type Around = (native: Native, self: unknown, args: readonly unknown[]) => unknown;

/** Puts `around` before a native function. A proxy keeps its name, its length and that it is native code. */
export function hook(owner: object, name: string, around: Around): void {
  const descriptor = getOwnPropertyDescriptor(owner, name);
  if (typeof descriptor?.value !== "function") return;
  defineProperty(owner, name, bare({ ...descriptor, value: proxyOf(descriptor.value, around) }));
}

/** Such a function that is not put anywhere yet. */
export function proxyOf(native: Native, around: Around): Native {
  return new NativeProxy(native, bare({ apply: (_: Native, self: unknown, args: unknown[]) => around(native, self, args) }));
}

/** Puts `around` before a global constructor; it returns the arguments to construct with. */
export function hookClass(name: string, around: (args: readonly unknown[]) => readonly unknown[]): void {
  const descriptor = getOwnPropertyDescriptor(window, name);
  if (typeof descriptor?.value !== "function") return;
  const native = descriptor.value as Native & { prototype: object };
  const value = new NativeProxy(
    native,
    bare({ construct: (_: Native, args: unknown[], target: Native) => construct(native, around(args), target) as object }),
  );
  defineProperty(window, name, bare({ ...descriptor, value }));
  const own = getOwnPropertyDescriptor(native.prototype, "constructor");
  if (own) defineProperty(native.prototype, "constructor", bare({ ...own, value }));
}

/** Calls back when a promise that nobody else has is settled. */
export function whenSettled<Value>(
  promise: Promise<Value>,
  done: (value: Value) => void,
  failed: (reason: unknown) => void,
): void {
  // `then` asks the promise for its constructor: a page could put a getter there that is handed the promise, with all that comes of it.
  defineProperty(promise, "constructor", bare({ value: undefined }));
  // In blocks: what they return would be the value of another promise.
  apply(then, promise, [
    (value: Value) => {
      done(value);
    },
    (reason: unknown) => {
      failed(reason);
    },
  ]);
}

export function promise<Value>(
  settle: (resolve: (value: Value | PromiseLike<Value>) => void, reject: (reason: unknown) => void) => void,
): Promise<Value> {
  return new NativePromise(settle);
}

/** What is remembered of objects, for as long as they live. */
export interface Memory<Value> {
  get(key: object): Value | undefined;
  set(key: object, value: Value): void;
}

export function memory<Value>(): Memory<Value> {
  const kept = new NativeWeakMap<object, Value>();
  return bare({
    get: (key: object) => apply(get, kept, [key]) as Value | undefined,
    set: (key: object, value: Value) => void apply(set, kept, [key, value]),
  });
}

/** For what the page would have had to expect an error of at another time. */
export function ignoringErrors(work: () => unknown): void {
  try {
    work();
  } catch {
    // What it was for is over.
  }
}
