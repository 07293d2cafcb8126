import fc from "fast-check";
import { expect, test } from "vitest";
import { readKeys, unpackWeights } from "../../lib/core/models/sparse-weights.ts";
import { packKeys, packWeights } from "./pack-weights.ts";

const keys = fc.uniqueArray(fc.integer({ min: 1, max: 0xffffff }), { minLength: 1, maxLength: 200 });

test("keys survive packing", () => {
  fc.assert(
    fc.property(keys, (list) => {
      const sorted = [...list].sort((a, b) => a - b);
      expect([...readKeys(Uint8Array.from(packKeys(sorted)))]).toEqual(sorted);
    }),
  );
});

test("every feature is found by its hash, with its weights, and no other is", () => {
  fc.assert(
    fc.property(keys, fc.integer({ min: 0, max: 255 }), (list, low) => {
      const sorted = [...list].sort((a, b) => a - b);
      const weights = Float64Array.from(sorted.flatMap((_, row) => [row + 1, -row - 1]));
      const packed = packWeights({ classes: ["a", "b"], keys: sorted, weights, bias: Float64Array.of(0, 0) }, 0);
      const unpacked = unpackWeights(packed);
      expect(unpacked.size).toBe(sorted.length);
      sorted.forEach((key, index) => {
        const row = unpacked.find((key << 8) | low);
        expect(row).toBe(index);
        expect(unpacked.rows[row * 2]! * unpacked.step).toBeCloseTo(index + 1, sorted.length > 100 ? -1 : 0);
        expect(unpacked.rows[row * 2 + 1]).toBe(-unpacked.rows[row * 2]!);
      });
      const missing = [1, 2, 3, 4, 5].find((key) => !list.includes(key));
      if (missing !== undefined) expect(unpacked.find(missing << 8)).toBe(-1);
    }),
  );
});
