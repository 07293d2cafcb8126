import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Print, printKeyOf, printOf } from "../../core/carried/carried-prints.ts";
import { createWithheld } from "../judge/withheld.ts";
import { tellingWithheld } from "./tell-withheld.ts";

const key = printKeyOf(new Uint32Array([11, 13]));
const prints = (...values: string[]) => values.map((value) => printOf(value, key));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start(tell: (told: Print[]) => Promise<unknown> = async () => undefined) {
  const told: (readonly Print[])[] = [];
  const withheld = tellingWithheld(createWithheld(), {
    key: async () => key,
    async tell(what) {
      told.push(what);
      await tell(what);
    },
  });
  const settled = () => vi.advanceTimersByTimeAsync(0);
  return { withheld, told, settled };
}

test("every change is told, the whole of it, as prints", async () => {
  const { withheld, told, settled } = start();
  withheld.add([]);
  await settled();
  expect(told).toEqual([]);
  withheld.add(["ana@example.com"]);
  withheld.add(["ben@example.com"]);
  await settled();
  expect(told.at(-1)).toEqual(prints("ana@example.com", "ben@example.com"));
  withheld.release(["ana@example.com"]);
  await settled();
  expect(told.at(-1)).toEqual(prints("ben@example.com"));
  expect(JSON.stringify(told)).not.toContain("example.com");
});

test("what is let through is told although this page has withheld nothing: the one before it in the frame may have", async () => {
  const { withheld, told, settled } = start();
  withheld.release(["ana@example.com"]);
  await settled();
  expect(told).toEqual([[]]);
});

test("a worker that does not answer is told again, less and less often", async () => {
  let tries = 0;
  const { withheld } = start(async () => {
    tries += 1;
    throw new Error("nobody there");
  });
  withheld.add(["ana@example.com"]);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(tries).toBeGreaterThan(4);
  expect(tries).toBeLessThan(12);
});
