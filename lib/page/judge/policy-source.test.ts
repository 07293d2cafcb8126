import { beforeEach, expect, test, vi } from "vitest";
import type { GatePolicy } from "../../bridge/protocol.ts";
import { createPolicySource } from "./policy-source.ts";

const policyNamed = (name: string): GatePolicy => ({
  policy: { version: 1, name, rules: [], otherwise: "record", status: {}, approved: [] },
  source: "built-in",
  configErrors: [],
});
const fallback = policyNamed("built-in");

beforeEach(() => {
  vi.stubGlobal("window", new EventTarget());
});

/** A page that was left comes back, from memory or built anew. */
const comesBack = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted }));

test("nothing is known until the worker has answered; then its answer is", async () => {
  let answer: (policy: GatePolicy) => void = () => undefined;
  const source = createPolicySource(() => new Promise((resolve) => (answer = resolve)), fallback);
  expect(source.current()).toBeNull();
  expect(source.inForce()).toBeNull();
  const settled = source.settled();
  answer(policyNamed("ours"));
  expect((await settled).policy.name).toBe("ours");
  expect(source.current()?.policy.name).toBe("ours");
});

test("a worker that does not answer in time leaves the built-in policy, and is asked again", async () => {
  let asked = 0;
  const source = createPolicySource(
    async () => {
      asked += 1;
      if (asked === 1) throw new Error("nobody there");
      return policyNamed("ours");
    },
    fallback,
    undefined,
    1,
  );
  expect(await source.settled()).toBe(fallback);
  expect(source.inForce()).toBe(fallback);
  expect(source.current()).toBeNull();
  await expect.poll(() => source.current()?.policy.name, { timeout: 5_000 }).toBe("ours");
});

test("what the worker pushes replaces what is known", async () => {
  const source = createPolicySource(async () => policyNamed("first"), fallback);
  await source.settled();
  source.update(policyNamed("second"));
  expect(source.current()?.policy.name).toBe("second");
});

test("an answer that was on its way while the worker pushed something newer changes nothing", async () => {
  let answer: (policy: GatePolicy) => void = () => undefined;
  const source = createPolicySource(() => new Promise((resolve) => (answer = resolve)), fallback);
  source.update(policyNamed("pushed"));
  answer(policyNamed("older"));
  await new Promise((resolve) => setImmediate(resolve));
  expect(source.current()?.policy.name).toBe("pushed");
});

test("a page that comes back from memory asks anew: nothing was pushed to it meanwhile", async () => {
  const names = ["first", "second", "third"];
  const source = createPolicySource(async () => policyNamed(names.shift() ?? ""), fallback);
  await source.settled();
  comesBack(false);
  await new Promise((resolve) => setImmediate(resolve));
  expect(source.current()?.policy.name).toBe("first");
  comesBack(true);
  await expect.poll(() => source.current()?.policy.name).toBe("second");
});

test("a worker that never answers is asked less and less often", async () => {
  vi.useFakeTimers();
  let asked = 0;
  createPolicySource(async () => {
    asked += 1;
    throw new Error("nobody there");
  }, fallback);
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  expect(asked).toBeGreaterThan(4);
  expect(asked).toBeLessThan(10);
});
