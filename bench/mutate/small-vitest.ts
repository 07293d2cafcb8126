/**
 * What the tests of single rules use of vitest, in the thread that changes the rules: starting vitest anew for each of thousands of
 * changes would take days. Anything else that a test asks for is an error, so that no test passes because it did not run.
 */
import assert from "node:assert/strict";

type Body = (...args: never[]) => unknown;

let collected: (() => unknown)[] = [];

function collect(body: Body, args: readonly unknown[]): void {
  collected.push(() => (body as (...given: readonly unknown[]) => unknown)(...args));
}

export const test = Object.assign((_name: string, ...rest: [Body] | [object, Body]) => collect(rest.at(-1) as Body, []), {
  for:
    (cases: readonly unknown[]) =>
    (_name: string, body: Body): void =>
      cases.forEach((each) => {
        collect(body, [each]);
      }),
});

export function describe(_name: string, body: () => void): void {
  body();
}

export function expect(actual: unknown) {
  return {
    toBe: (wanted: unknown) => assert.ok(Object.is(actual, wanted)),
    toEqual: (wanted: unknown) => assert.deepEqual(actual, wanted),
    toBeNull: () => assert.equal(actual, null),
    toBeNaN: () => assert.ok(Number.isNaN(actual)),
    toBeDefined: () => assert.notEqual(actual, undefined),
    toBeGreaterThan: (least: number) => assert.ok(Number(actual) > least),
    toContain: (part: never) => assert.ok((actual as string | readonly unknown[]).includes(part)),
  };
}

/** True if each test passes that `load` brings along, and there is one. */
export async function passTests(load: () => Promise<unknown>): Promise<boolean> {
  collected = [];
  try {
    await load();
    for (const run of collected) await run();
    return collected.length > 0;
  } catch {
    return false;
  }
}
