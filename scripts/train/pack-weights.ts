/** Writes a trained model in the form that lib/core/models/sparse-weights.ts reads. */
import type { PackedWeights } from "../../lib/core/models/sparse-weights.ts";
import type { LinearModel } from "./train-linear.ts";

/** Weights become whole steps of -127 to 127; features of which no weight reaches `least` are left out. */
export function packWeights({ classes, keys, weights, bias }: LinearModel, least: number): PackedWeights {
  const width = classes.length;
  const kept = keys.map((_, row) => row).filter((row) => largest(weights, row * width, width) >= least);
  let top = 0;
  for (const row of kept) top = Math.max(top, largest(weights, row * width, width));
  const step = Number((top / 127).toPrecision(6));
  const columns: number[] = [];
  for (let column = 0; column < width; column++) {
    for (const row of kept) columns.push(Math.round(weights[row * width + column]! / step) & 255);
  }
  return {
    classes,
    keys: Buffer.from(packKeys(kept.map((row) => keys[row]!))).toString("base64"),
    weights: Buffer.from(columns).toString("base64"),
    step,
    bias: [...bias].map((value) => Number(value.toFixed(4))),
  };
}

/** Differences of rising numbers, seven bits a byte; the last byte of each number has the high bit set. */
export function packKeys(keys: readonly number[]): number[] {
  const bytes: number[] = [];
  let before = 0;
  for (const key of keys) {
    const delta = key - before;
    before = key;
    for (let shift = 21; shift > 0; shift -= 7) if (delta >>> shift > 0) bytes.push((delta >>> shift) & 127);
    bytes.push((delta & 127) | 128);
  }
  return bytes;
}

function largest(weights: Float64Array, from: number, count: number): number {
  let top = 0;
  for (let at = from; at < from + count; at++) top = Math.max(top, Math.abs(weights[at]!));
  return top;
}
