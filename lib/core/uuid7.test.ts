import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { uuid7 } from "./uuid7.ts";

const random = fc.uint8Array({ minLength: 10, maxLength: 10 });
const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const shape = z.uuid({ version: "v7" });

test("is a UUID of version 7 whatever the time and the bytes", () => {
  fc.assert(fc.property(time, random, (now, bytes) => shape.safeParse(uuid7(now, bytes)).success));
});

test("sorts by time", () => {
  fc.assert(fc.property(time, time, random, random, (a, b, bytesA, bytesB) => a >= b || uuid7(a, bytesA) < uuid7(b, bytesB)));
});

test("keeps its random bits: two different draws give two different ids", () => {
  const flip = (index: number) => Uint8Array.from({ length: 10 }, (_, at) => (at === index ? 1 : 0));
  const ids = new Set(Array.from({ length: 10 }, (_, index) => uuid7(0, flip(index))));
  expect(ids.size).toBe(10);
});

test("refuses anything but ten bytes", () => {
  expect(() => uuid7(0, new Uint8Array(9))).toThrow(RangeError);
});
